import type { EdtfText } from '../model.ts';

/** Text as another tool keeps it, before what is unsafe has been taken out of it. */
export interface ForeignText {
  readonly format: 'plain' | 'html' | 'markdown';
  readonly text: string;
}

/** A date in the precision of the file that it comes from. */
export interface ImportedDate {
  readonly edtf: EdtfText;
  /** The words by which the file shows it. */
  readonly printed?: string;
  /** What of it could not be taken over, such as a time without its zone. */
  readonly gaps: readonly string[];
}

/** A picture, a film or words that the file shows with a row. Its right to be shown is never known. */
export interface ImportedMedia {
  /** An address, or the words or the frame that stand in its place. */
  readonly shown: ForeignText;
  readonly alt?: string;
  readonly caption?: ForeignText;
  readonly credit?: ForeignText;
}

/** A statement that came without a chain: it becomes a draft. */
export interface ImportedEvent {
  readonly kind: 'event';
  /** The name that the file gives it. */
  readonly id?: string;
  readonly title?: ForeignText;
  readonly date: ImportedDate;
  readonly text?: ForeignText;
  /** The group that it stands in, which becomes its lane where the site has one of that name. */
  readonly group?: string;
  readonly media: readonly ImportedMedia[];
  /** Facts that the data format has no field for, each with what the file calls it. */
  readonly facts: readonly { readonly name: string; readonly text: ForeignText }[];
}

/** A span of time that the file names. */
export interface ImportedEra {
  readonly kind: 'era';
  readonly title: ForeignText;
  readonly text?: ForeignText;
  readonly date: ImportedDate;
}

/** What the file says of itself. */
export interface ImportedTitle {
  readonly kind: 'title';
  readonly title: ForeignText;
  readonly text?: ForeignText;
}

/** Why a row comes to nothing. */
export interface RefusedRow {
  readonly kind: 'refused';
  readonly message: string;
  readonly remedy: string;
}

/** What one row of a file comes to. */
export interface ImportedRow {
  /** The row as a person finds it in the file: `row 7`, `event 3`. */
  readonly where: string;
  readonly is: ImportedEvent | ImportedEra | ImportedTitle | RefusedRow;
  /** What of it is left behind, each in the words in which it is told. */
  readonly leftOut: readonly string[];
}
