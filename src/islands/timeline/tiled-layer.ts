import type { Day } from '../../domain/date/day.ts';
import type { Clock } from '../../domain/timeline/clock.ts';
import { daysOfLabel, fedDays } from '../../domain/timeline/feed.ts';
import type { FedDays } from '../../domain/timeline/feed.ts';
import type { PackedEntry } from '../../domain/timeline/packed-entry.ts';
import { placedBy } from '../../domain/timeline/placed.ts';
import type { Placed } from '../../domain/timeline/placed.ts';
import { tileAt } from '../../domain/timeline/tile-at.ts';
import type { Narrowing } from '../../domain/timeline/spans-file.ts';
import { feedOfTiles } from '../../domain/timeline/tile-feed.ts';
import { placedFrom, tileFrom } from '../../domain/timeline/tile-file.ts';
import { isWhole, leastLevel, levelFor, tileDays } from '../../domain/timeline/tile.ts';
import type { TimeTile } from '../../domain/timeline/tile.ts';
import { tilePath } from '../../domain/timeline/tiled-story.ts';
import type { TiledStory } from '../../domain/timeline/tiled-story.ts';
import type { Window } from '../../domain/timeline/window.ts';
import type { EntryFinder } from './entry-finder.ts';
import type { FetchedFiles } from './fetched-files.ts';
import type { Layer, LayerFeed } from './layer.ts';

/** Nothing is looked for further away than tiles of so many days: no story is as long. */
const highestLevel = 24;

/** The days that are missing, those beside each other as one stretch. */
function missingDays(
  tiles: readonly (TimeTile<Placed> | undefined)[],
  { from }: FedDays,
  days: number,
): Window[] {
  const missing: Window[] = [];
  for (const [index, tile] of tiles.entries()) {
    if (tile !== undefined) continue;
    const start = from + index * days;
    const before = missing.at(-1);
    if (before?.to === start) missing[missing.length - 1] = { ...before, to: start + days };
    else missing.push({ from: start, to: start + days });
  }
  return missing;
}

/** True for a tile in which something begins. */
const hasBeginnings = ({ begun, rest }: TimeTile<Placed>): boolean =>
  begun.length > 0 || rest.some((lane) => Object.keys(lane.begun).length > 0);

/** The first days of what begins in a tile: of what is only counted, the first in each bucket. */
const beginningsIn = ({ begun, rest }: TimeTile<Placed>): Day[] => [
  ...begun.map(({ start }) => start),
  ...rest.flatMap((lane) => Object.values(lane.begun).flatMap((tally) => tally?.first ?? [])),
];

/**
 * The layer of a story that is cut into tiles: it fetches those that a window needs, and those
 * beside them.
 *
 * @param narrowed makes the same layer of some events alone
 */
export function tiledLayer(
  clock: Clock,
  story: TiledStory,
  files: FetchedFiles,
  finder: EntryFinder,
  narrowed: (to: Narrowing) => Promise<Layer>,
): Layer {
  const { roots, reach, ...numbers } = story.clocks[clock];
  const { extent } = numbers;
  const load = (name: string) => files(tilePath(name), (json) => tileFrom(json, clock, reach));
  const tile = (level: number, place: number) => tileAt(roots, load, level, place);
  /** What has been fed, found or listed so far and is still of use. */
  let seen = new Map<string, Placed>();
  const found = new Map<string, Placed>();

  /** The tiles that are here, by level and place, so that a feed of them needs no waiting. */
  const here = new Map<string, TimeTile<Placed>>();
  const most = 240;
  const keyOf = (level: number, place: number): string => `${level}/${place}`;
  const fetchTile = async (level: number, place: number): Promise<TimeTile<Placed> | undefined> => {
    try {
      const fetched = await tile(level, place);
      here.delete(keyOf(level, place));
      here.set(keyOf(level, place), fetched);
      for (const oldest of here.keys()) {
        if (here.size <= most) break;
        here.delete(oldest);
      }
      return fetched;
    } catch {
      return undefined;
    }
  };

  const layer: Layer = {
    ...numbers,
    extent,
    phrase: clock === 'reported' ? 'reports' : 'events',
    feed(from, to, pixels) {
      const days = fedDays(from, to, pixels);
      const level = levelFor(days.size);
      const first = days.from / tileDays(level);
      const places = Array.from(
        { length: Math.round((days.to - days.from) / tileDays(level)) },
        (_, index) => first + index,
      );
      const made = (tiles: readonly (TimeTile<Placed> | undefined)[]): LayerFeed => {
        const feed = feedOfTiles(days, tiles, daysOfLabel(to - from, pixels));
        seen = new Map(
          [...feed.events, ...feed.buckets.flatMap(({ events }) => events)].map((placed) => [
            placed.id,
            placed,
          ]),
        );
        // One tile more on either side, for the next step of the reader's.
        const beside = [first - 1, (places.at(-1) ?? first) + 1];
        for (const place of beside) {
          const isNear =
            extent !== undefined &&
            place * tileDays(level) < extent.end &&
            (place + 1) * tileDays(level) > extent.start;
          if (isNear && !here.has(keyOf(level, place))) void fetchTile(level, place);
        }
        return { ...feed, missing: missingDays(tiles, days, tileDays(level)) };
      };
      const known = places.map((place) => here.get(keyOf(level, place)));
      if (known.every((each) => each !== undefined)) return made(known);
      return Promise.all(
        places.map((place, index) => known[index] ?? fetchTile(level, place)),
      ).then(made);
    },
    known: (id) => seen.get(id) ?? found.get(id),
    async find(event, report) {
      const entry = await finder.of(event);
      if (entry === undefined) return undefined;
      const { placed } = placedBy(clock, [entry], reach);
      const one = placed.find((each) => each.report?.source === report) ?? placed[0];
      if (one) found.set(one.id, one);
      return one;
    },
    rank: ({ start }) => start,
    spansOf: (events) => [...seen.values()].filter(({ entry }) => events.has(entry.id)),
    // Nearly always: where it is not, the reader sees so.
    isIn: ({ from, to }) => extent !== undefined && extent.start < to && extent.end > from,
    async listed(bucket) {
      const from = bucket.start / tileDays(leastLevel);
      const to = bucket.end / tileDays(leastLevel);
      // Of a long bucket, all of whose events are on one day, no other days are of interest.
      const first = Math.max(Math.floor(from), Math.floor(bucket.first / tileDays(leastLevel)));
      const last = Math.min(Math.ceil(to), Math.ceil(bucket.last / tileDays(leastLevel)));
      const tiles = await Promise.all(
        Array.from({ length: Math.max(1, last - first) }, (_, n) => tile(leastLevel, first + n)),
      );
      const begun = await Promise.all(
        tiles.map(async (each) =>
          isWhole(each)
            ? each.begun
            : (
                await Promise.all(
                  (each.lists ?? []).map((name) =>
                    files(tilePath(name), (json) =>
                      placedFrom(json as readonly PackedEntry[], clock, reach),
                    ),
                  ),
                )
              ).flat(),
        ),
      );
      const drawn = new Set([...seen.keys()]);
      for (const { id } of bucket.events) drawn.delete(id);
      const all = begun
        .flat()
        .filter(
          ({ id, lane, start }) =>
            lane === bucket.lane && start >= bucket.start && start < bucket.end && !drawn.has(id),
        );
      for (const placed of all) found.set(placed.id, placed);
      return all;
    },
    async beyond(day, size, to) {
      const step = to === 'later' ? 1 : -1;
      let level = levelFor(size);
      let place =
        to === 'later' ? Math.floor(day / tileDays(level)) : Math.ceil(day / tileDays(level)) - 1;
      let at = await tile(level, place);
      // Tiles that begin, or end, where the last one left off, ever larger ones.
      while (!hasBeginnings(at)) {
        place += step;
        if (Math.abs(place % 2) === (step === 1 ? 0 : 1)) {
          level += 1;
          place = Math.floor(place / 2);
        }
        if (level > highestLevel) return undefined;
        at = await tile(level, place);
      }
      while (level > leastLevel && !isWhole(at)) {
        level -= 1;
        const halves = [2 * place, 2 * place + 1];
        const [near = place, far = place] = step === 1 ? halves : halves.reverse();
        const nearest = await tile(level, near);
        place = hasBeginnings(nearest) ? near : far;
        at = hasBeginnings(nearest) ? nearest : await tile(level, far);
      }
      const days = beginningsIn(at);
      return step === 1 ? Math.min(...days) : Math.max(...days);
    },
    narrowed: (to) => (to.events || to.by !== undefined ? narrowed(to) : layer),
  };
  return layer;
}
