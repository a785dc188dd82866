import type { Words } from '../../i18n/index.ts';

/** The kinds of files, each with its name and note in the words of the interface. */
export type DataFileKind = keyof Words['data']['files'];

/** The headings that files are listed under. */
export type DataFileGroup = keyof Words['data']['groups'];

/** A file of the story's data, as it is published under `/data/`. */
export interface DataFile {
  readonly kind: DataFileKind;
  readonly group: DataFileGroup;
  /** From `/data/`: `timeline.json`. */
  readonly path: string;
  readonly mediaType: string;
  readonly contents: string | Uint8Array<ArrayBuffer>;
}

/** A file of the story's data as it is listed. */
export interface ListedDataFile extends Omit<DataFile, 'contents'> {
  readonly bytes: number;
  /** Absent once the build has written it. */
  readonly contents?: DataFile['contents'];
}
