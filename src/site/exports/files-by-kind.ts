import type { DataFileKind, ListedDataFile } from './data-file.ts';

/** The files of a kind: one as a rule, and one for each part of a table that is parted. */
export interface FilesOfKind {
  readonly kind: DataFileKind;
  readonly files: readonly [ListedDataFile, ...ListedDataFile[]];
  /** Of all of them together. */
  readonly bytes: number;
}

/** Files by their kinds, in the order in which the kinds first come. */
export function filesByKind(files: readonly ListedDataFile[]): readonly FilesOfKind[] {
  const kinds = new Map<DataFileKind, [ListedDataFile, ...ListedDataFile[]]>();
  for (const file of files) {
    const known = kinds.get(file.kind);
    if (known === undefined) kinds.set(file.kind, [file]);
    else known.push(file);
  }
  return [...kinds].map(([kind, ofKind]) => ({
    kind,
    files: ofKind,
    bytes: ofKind.reduce((sum, file) => sum + file.bytes, 0),
  }));
}
