import type { Collection, LanguageTag, Story } from '../model.ts';
import type { FieldPath, Position, Problem } from '../problem.ts';
import type { TranslationOf } from '../translation.ts';
import type { ProblemCode } from './codes.ts';

/**
 * A node of a body's syntax tree: the part of mdast (https://github.com/syntax-tree/mdast)
 * with the MDX extensions that the checks look at. Lines count from the top of the file.
 */
export interface BodyNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  /** What ties a reference to its definition, in lower case. */
  readonly identifier?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly BodyNode[];
  readonly position?: { readonly start: Position };
}

/** One file of the content folder as far as it could be read. */
export interface EntryFile {
  /** `site` for `site.yaml`. */
  readonly collection: Collection | 'site';
  /** The file's name without its ending; of a translation that of its original. */
  readonly id: string;
  /** Of a translation the language that its name says. */
  readonly lang?: LanguageTag;
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  /** The data as parsed, before any schema; `undefined` where it did not parse. */
  readonly data: unknown;
  /** The file as it was written, where it was read from one. */
  readonly text?: string;
  /** The body's tree, for events whose body parsed. */
  readonly body?: BodyNode;
  /** Where a field stands; for a missing field, its nearest parent. Line 1 for the whole file. */
  locate(path: FieldPath): Position;
  /** True when the scalar at the path is written without quotation marks. */
  isPlain(path: FieldPath): boolean;
}

/** What every check is given. */
export interface CheckInput {
  /** Every file found, broken ones included, in the order of their paths. */
  readonly files: readonly EntryFile[];
  /** The translations of entries, broken ones included, in the order of their paths. */
  readonly translations: readonly EntryFile[];
  /** Those that fit their schema, by the path of their file. */
  readonly translated: ReadonlyMap<string, TranslationOf[Collection | 'site']>;
  /** The words of transcripts that lie beside entries, by the path of their file. */
  readonly beside?: readonly { readonly file: string; readonly text: string }[];
  /** The languages that the interface speaks, where that is known. */
  readonly interfaceLanguages?: readonly LanguageTag[];
  /** The entries that fit their schema. References to broken entries are not dangling. */
  readonly story: Story;
  /** The day of the check, `YYYY-MM-DD`, given by the caller: nothing here reads a clock. */
  readonly today: string;
  /**
   * A text in Latin letters, as near as can be, given by a caller that has a table of characters.
   * Left out, names of other scripts are not compared with Latin ones.
   */
  readonly latin?: ((text: string) => string) | undefined;
  /** The file of a valid entry. */
  fileOf(collection: Collection | 'site', id: string): EntryFile;
}

/** A check finds the problems of one kind. It never throws on any input, and never stops at the first. */
export type Check = (input: CheckInput) => Problem[];

/** Makes a problem at a field of a file, with the severity that the code's table gives. */
export type Report = (
  code: ProblemCode,
  file: EntryFile,
  path: FieldPath,
  message: string,
  remedy: string,
) => Problem;
