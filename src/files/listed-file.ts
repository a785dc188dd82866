import type { Collection } from '../domain/model.ts';

/** A file that is meant as an entry. */
export interface ListedFile {
  readonly collection: Collection | 'site';
  /** Of a translation the id of its original. */
  readonly id: string;
  /** Of a translation the language that its name says: `ru` of `visit.ru.mdx`. */
  readonly lang?: string;
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly path: string;
}
