import type { Collection } from '../domain/model.ts';

/** A file that is meant as an entry. */
export interface ListedFile {
  readonly collection: Collection | 'site';
  readonly id: string;
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly path: string;
}
