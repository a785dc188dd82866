import { bucketsPerTile, feedOf } from './feed.ts';
import type { Counted, FedDays, Feed } from './feed.ts';
import type { Span } from './span.ts';
import type { TimeTile } from './tile.ts';

/**
 * What to draw for a window, from the tiles that make up its fed days: the same as from all the
 * events of the story, where none of the tiles is missing.
 *
 * @param days the days that the tiles make up
 * @param tiles those of one level beside each other, the earliest first; none where one is missing
 * @param labelDays how many days a label covers
 */
export function feedOfTiles<T extends Span>(
  days: FedDays,
  tiles: readonly (TimeTile<T> | undefined)[],
  labelDays: number,
): Feed<T> {
  const known: T[] = [];
  const counted: Counted[] = [];
  for (const [index, tile] of tiles.entries()) {
    if (tile === undefined) continue;
    // What lasts from one tile into the next is taken from the one in which it begins, or else from
    // the first, or the first after a missing one.
    const isFirst = tiles[index - 1] === undefined;
    if (isFirst)
      known.push(...tile.into.filter(({ id }) => !known.some((other) => other.id === id)));
    known.push(...tile.begun);
    const place = tile.place * bucketsPerTile;
    for (const { lane, into, begun } of tile.rest) {
      if (isFirst && into) counted.push({ lane, place, tally: into });
      for (const [bucket, tally] of Object.entries(begun)) {
        if (tally) counted.push({ lane, place: place + Number(bucket), tally });
      }
    }
  }
  return feedOf(days, known, counted, labelDays);
}
