import { createHash } from 'node:crypto';
import type { Day } from '../domain/date/day.ts';
import { clocks } from '../domain/timeline/clock.ts';
import type { Clock } from '../domain/timeline/clock.ts';
import type { Entry } from '../domain/timeline/entry.ts';
import { packedEntry } from '../domain/timeline/packed-entry.ts';
import { axisReach, placedBy } from '../domain/timeline/placed.ts';
import { spanIndex } from '../domain/timeline/span.ts';
import { listFile, tileFile } from '../domain/timeline/tile-file.ts';
import { tileTree } from '../domain/timeline/tile-tree.ts';
import { outFile, spansFile } from '../domain/timeline/spans-file.ts';
import { entriesPerFile, idShard, idsPerFile, tilePath } from '../domain/timeline/tiled-story.ts';
import type { EntryDirectory, TiledClock, TiledStory } from '../domain/timeline/tiled-story.ts';

/** A story that is cut into tiles, and its files by their paths below its base. */
export interface TiledTimeline {
  readonly story: TiledStory;
  readonly files: ReadonlyMap<string, string>;
}

/** Sixteen hexadecimal digits of a file's SHA-256: what has the same name holds the same. */
const nameOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Cuts events into tiles, by each clock, with the files in which single events are found.
 *
 * @param base the address of the folder of all files
 * @param outFrom the day from which each event was known for certain, by its id
 */
export function tiledTimeline(
  entries: readonly Entry[],
  base: string,
  outFrom: ReadonlyMap<string, Day>,
): TiledTimeline {
  const files = new Map<string, string>();
  const keep = (text: string): string => {
    const name = nameOf(text);
    files.set(tilePath(name), text);
    return name;
  };
  const spans: Partial<Record<Clock, string>> = {};
  const ids = entries.map(({ id }) => id);

  const clockOf = (clock: Clock): TiledClock => {
    const reach = axisReach(clock, entries);
    const { placed, undatedEvents, undatedReports } = placedBy(clock, entries, reach);
    const { sorted, latestEnd } = spanIndex(placed);
    spans[clock] = keep(JSON.stringify(spansFile(entries, placed)));
    const [first] = sorted;
    const last = latestEnd.at(-1);
    return {
      roots: tileTree(
        sorted,
        (tile, names) => keep(tileFile(tile, names)),
        (begun) => keep(listFile(begun)),
      ),
      reach,
      count: placed.length,
      events: new Set(placed.map(({ entry }) => entry.id)).size,
      ...(first && last !== undefined ? { extent: { start: first.start, end: last } } : {}),
      undatedEvents,
      undatedReports,
      clamped: placed.filter((each) => each.clamped).length,
    };
  };
  const byClock = Object.fromEntries(
    clocks.map((clock) => [clock, clockOf(clock)]),
  ) as TiledStory['clocks'];

  const entryFiles: string[] = [];
  for (let from = 0; from < entries.length; from += entriesPerFile) {
    const some = entries.slice(from, from + entriesPerFile);
    entryFiles.push(keep(JSON.stringify(some.map(packedEntry))));
  }
  const shards = Math.ceil(entries.length / idsPerFile);
  const places = Array.from({ length: shards }, (): [string, number][] => []);
  for (const [place, id] of ids.entries()) places[idShard(id, shards)]?.push([id, place]);
  const directory: EntryDirectory = {
    files: entryFiles,
    ids: places.map((some) => keep(JSON.stringify(Object.fromEntries(some)))),
    spans: spans as EntryDirectory['spans'],
    out: keep(JSON.stringify(outFile(entries, outFrom))),
  };
  return {
    story: { base, clocks: byClock, directory: keep(JSON.stringify(directory)) },
    files,
  };
}
