import type { Day } from '../date/day.ts';
import { bucketsPerTile, daysOfLabel, feedOf } from './feed.ts';
import type { Counted, Feed } from './feed.ts';
import type { Span } from './span.ts';
import { tileDays, tileFrom } from './tile.ts';
import type { TimeTile } from './tile.ts';

/**
 * What to draw for a window, from the tiles that make up its fed days: the same as from all the
 * events of the story.
 *
 * @param tiles those of one level beside each other, the earliest first; at least one
 * @param from first day of the window
 * @param to the day after its last one
 * @param pixels the window's width
 * @throws RangeError without tiles
 */
export function feedOfTiles<T extends Span>(
  tiles: readonly TimeTile<T>[],
  from: Day,
  to: Day,
  pixels: number,
): Feed<T> {
  const [first] = tiles;
  if (first === undefined) throw new RangeError('A feed is made of one tile or more.');
  const size = tileDays(first.level) / bucketsPerTile;
  const fedFrom = tileFrom(first);
  // What lasts from one tile into the next is taken from the one in which it begins, or else from
  // the first.
  const known = [...first.into, ...tiles.flatMap(({ begun }) => begun)];
  const counted = tiles.flatMap(({ rest, place: at }, index): Counted[] =>
    rest.flatMap(({ lane, into, begun }) => {
      const place = at * bucketsPerTile;
      return [
        ...(index === 0 && into ? [{ lane, place, tally: into }] : []),
        ...Object.entries(begun).flatMap(([bucket, tally]) =>
          tally ? [{ lane, place: place + Number(bucket), tally }] : [],
        ),
      ];
    }),
  );
  const days = { from: fedFrom, to: fedFrom + tiles.length * tileDays(first.level), size };
  return feedOf(days, known, counted, daysOfLabel(to - from, pixels));
}
