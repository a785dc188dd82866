import type { Collection } from '../domain/model.ts';
import { collectionEntry } from './collection-entry.ts';

/**
 * The file of an entry, from the content folder.
 *
 * @example await entryFile('events', 'visit') // "events/visit.mdx"
 */
export async function entryFile(collection: Collection, id: string): Promise<string | undefined> {
  const path = (await collectionEntry(collection, id))?.filePath;
  const name = path?.split('/').at(-1);
  return name === undefined ? undefined : `${collection}/${name}`;
}
