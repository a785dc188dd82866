import type { Entry } from '../../domain/timeline/entry.ts';
import { unpackedEntry } from '../../domain/timeline/packed-entry.ts';
import type { PackedEntry } from '../../domain/timeline/packed-entry.ts';
import { entriesPerFile, idShard, tilePath } from '../../domain/timeline/tiled-story.ts';
import type { EntryDirectory, TiledStory } from '../../domain/timeline/tiled-story.ts';
import type { FetchedFiles } from './fetched-files.ts';

/** Finds single events of a story that is cut into tiles, each with all of its reports. */
export interface EntryFinder {
  /** The event at a place of the chronology. */
  at(place: number): Promise<Entry | undefined>;
  /** The place of the event of this id in the chronology. */
  placeOf(id: string): Promise<number | undefined>;
  /** The event of this id. */
  of(id: string): Promise<Entry | undefined>;
}

export function entryFinder(story: TiledStory, files: FetchedFiles): EntryFinder {
  const directory = () => files(tilePath(story.directory), (json) => json as EntryDirectory);
  const at = async (place: number): Promise<Entry | undefined> => {
    const name = (await directory()).files[Math.floor(place / entriesPerFile)];
    if (name === undefined) return undefined;
    const entries = await files(tilePath(name), (json) =>
      (json as readonly PackedEntry[]).map(unpackedEntry),
    );
    return entries[place % entriesPerFile];
  };
  const placeOf = async (id: string): Promise<number | undefined> => {
    const { ids } = await directory();
    const name = ids[idShard(id, ids.length)];
    if (name === undefined) return undefined;
    const places = await files(
      tilePath(name),
      (json) => new Map(Object.entries(json as Readonly<Record<string, number>>)),
    );
    return places.get(id);
  };
  return {
    at,
    placeOf,
    async of(id) {
      const place = await placeOf(id);
      return place === undefined ? undefined : at(place);
    },
  };
}
