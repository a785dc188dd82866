import { getEntry } from 'astro:content';
import type { CollectionEntry, CollectionKey } from 'astro:content';
import { noteRead, readPath } from './reads.ts';

/** Those whose entries pages ask for one by one; `media` is not among them, since its pictures tell when they are read. */
export type EntryCollection = Exclude<CollectionKey, 'media'>;

/**
 * What a page asks of an entry as the content folder holds it.
 *
 * @example (await collectionEntry('bodies', 'visit'))?.data.parts.length // 3
 */
export async function collectionEntry<Name extends EntryCollection>(
  collection: Name,
  id: string,
): Promise<Pick<CollectionEntry<Name>, 'data' | 'filePath'> | undefined> {
  noteRead(readPath(undefined, 'entry', collection, id));
  const entry = await getEntry(collection as 'events', id);
  if (entry === undefined) return undefined;
  return { data: entry.data, filePath: entry.filePath } as never;
}
