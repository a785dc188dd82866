import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { endingOf, fileEndings } from '../domain/media.ts';
import { noteMore } from './reads.ts';
import { fileAt } from './routes.ts';

/** A file that lies beside an entry and is shown with it. */
type BesideFile = CollectionEntry<'media'>['data'];

/** The folders in which files lie beside their entries. */
export type MediaFolder = 'events' | 'sources';

/**
 * What there is to know of a file that an item of media names.
 *
 * @throws Error when no entry shows such a file
 */
export async function besideFile(folder: MediaFolder, name: string): Promise<BesideFile> {
  // Astro makes the pictures that a page shows as it makes the page.
  noteMore();
  const entry = await getEntry('media', `${folder}/${name}`);
  if (entry === undefined) throw new Error(`There is no file "${folder}/${name}".`);
  return entry.data;
}

/**
 * Where a file is published as it is.
 *
 * @example mediaPath('events', 'bell.wav') // "/media/events/bell.wav"
 */
export const mediaPath = (folder: MediaFolder, name: string): string =>
  fileAt(`media/${folder}/${encodeURIComponent(name)}`);

/** The files that are published as they are: recordings with their captions, and documents. */
export async function publishedFiles(): Promise<readonly { file: string; path: string }[]> {
  const asTheyAre: readonly string[] = [
    ...fileEndings.sound,
    ...fileEndings.film,
    ...fileEndings.document,
    // Captions; the words of other transcripts stand on the page.
    'vtt',
  ];
  return (await getCollection('media'))
    .filter(({ id }) => asTheyAre.includes(endingOf(id)))
    .map(({ id, data }) => ({ file: id, path: data.path }));
}
