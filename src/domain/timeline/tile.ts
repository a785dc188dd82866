import type { Day } from '../date/day.ts';
import { bucketsPerTile, leastBucket, mostEvents } from './feed.ts';
import { longestOf } from './longest.ts';
import type { Span } from './span.ts';
import { tallyOf } from './tally.ts';
import type { Tally } from './tally.ts';

/** The level of the smallest tiles: two to the power of it are their days. */
export const leastLevel = Math.log2(bucketsPerTile * leastBucket);

/** What a tile only counts in a lane. */
export interface LaneRest {
  readonly lane: string;
  /** Those that began before the tile and last into it. */
  readonly into?: Tally;
  /** Those that begin in each of its buckets, by the bucket's place in the tile. */
  readonly begun: Readonly<Partial<Record<number, Tally>>>;
}

/**
 * A stretch of time of two to the power of `level` days, in four buckets, with everything that
 * touches it: as itself while that is little, else counted, but for the longest and for what
 * stands alone in its bucket. Whatever touches it is either given or counted, once.
 */
export interface TimeTile<T extends Span> {
  readonly level: number;
  /** Which of the stretches of its level, counted from the first day of 1970. */
  readonly place: number;
  /** Given: what begins in it, by start. */
  readonly begun: readonly T[];
  /** Given: what began before it and lasts into it, by start. */
  readonly into: readonly T[];
  readonly rest: readonly LaneRest[];
  /** True where nothing begins in it, and nothing ends before it does: any part is like the whole. */
  readonly isStill: boolean;
  /** At the lowest level, where it only counts some: names of the files of all that begin in it. */
  readonly lists?: readonly string[];
}

/** Days in a tile of a level. */
export const tileDays = (level: number): number => 2 ** level;

/** The level of the tiles that a feed with buckets of so many days is made of. */
export const levelFor = (size: number): number => Math.log2(bucketsPerTile * size);

/** How many spans touch a tile. */
export function countOf({ begun, into, rest }: TimeTile<Span>): number {
  return rest.reduce(
    (sum, lane) =>
      sum +
      (lane.into?.count ?? 0) +
      Object.values(lane.begun).reduce((all, tally) => all + (tally?.count ?? 0), 0),
    begun.length + into.length,
  );
}

/** True where everything that touches a tile is given as itself. */
export const isWhole = ({ rest }: TimeTile<Span>): boolean => rest.length === 0;

/** Which bucket of a tile a span begins in. */
const bucketOf = (level: number, place: number, start: Day): number =>
  Math.floor(((start - place * tileDays(level)) * bucketsPerTile) / tileDays(level));

/**
 * A tile of spans and of what was counted before: all spans are given if they are few and nothing
 * was counted, else the longest of each lane and what would be counted alone; the rest is counted.
 *
 * @param begun what begins in it, by start
 * @param into what began before it and lasts into it, by start
 */
export function tileOf<T extends Span>(
  { level, place }: Pick<TimeTile<T>, 'level' | 'place'>,
  begun: readonly T[],
  into: readonly T[],
  counted: readonly LaneRest[] = [],
): Omit<TimeTile<T>, 'isStill'> {
  if (counted.length === 0 && begun.length + into.length <= mostEvents) {
    return { level, place, begun, into, rest: [] };
  }
  const size = tileDays(level) / bucketsPerTile;
  const before = new Map(counted.map((lane) => [lane.lane, lane]));
  const lanes = new Map<string, { into: T[]; begun: T[] }>();
  for (const lane of before.keys()) lanes.set(lane, { into: [], begun: [] });
  for (const kind of ['into', 'begun'] as const) {
    for (const span of kind === 'into' ? into : begun) {
      const lane = lanes.get(span.lane) ?? { into: [], begun: [] };
      lane[kind].push(span);
      lanes.set(span.lane, lane);
    }
  }
  const given = new Set<T>();
  /** Counts these with what was counted there, or gives the one that would be counted alone. */
  const counting = (spans: readonly T[], earlier: Tally | undefined): Tally | undefined => {
    const tally = tallyOf(spans, earlier);
    const [alone] = spans;
    if (tally?.count !== 1 || alone === undefined) return tally;
    given.add(alone);
    return undefined;
  };
  const rest: LaneRest[] = [];
  for (const [lane, own] of lanes) {
    for (const span of longestOf([...own.into, ...own.begun], size)) given.add(span);
    const short = (spans: readonly T[]): T[] => spans.filter((span) => !given.has(span));
    const buckets: T[][] = Array.from({ length: bucketsPerTile }, () => []);
    for (const span of short(own.begun)) buckets[bucketOf(level, place, span.start)]?.push(span);
    const intoTally = counting(short(own.into), before.get(lane)?.into);
    const begunTallies = buckets.flatMap((spans, bucket) => {
      const tally = counting(spans, before.get(lane)?.begun[bucket]);
      return tally ? [[bucket, tally] as const] : [];
    });
    if (intoTally === undefined && begunTallies.length === 0) continue;
    rest.push({
      lane,
      ...(intoTally ? { into: intoTally } : {}),
      begun: Object.fromEntries(begunTallies),
    });
  }
  const isGiven = (span: T): boolean => given.has(span);
  return { level, place, begun: begun.filter(isGiven), into: into.filter(isGiven), rest };
}

/** A tile that nothing touches. */
export function emptyTile<T extends Span>(level: number, place: number): TimeTile<T> {
  return { level, place, begun: [], into: [], rest: [], isStill: true };
}

/**
 * The tile of the next level that two tiles beside each other make up. It is the same as if it
 * had been made of the spans themselves.
 *
 * @param left the earlier one, at an even place
 */
export function joined<T extends Span>(left: TimeTile<T>, right: TimeTile<T>): TimeTile<T> {
  // What lasts into the right one is in the left one already, given or counted.
  const counted = new Map<string, { into?: Tally; begun: Record<number, Tally> }>();
  for (const [half, tile] of [left, right].entries()) {
    for (const lane of tile.rest) {
      const own = counted.get(lane.lane) ?? { begun: {} };
      counted.set(lane.lane, own);
      if (half === 0 && lane.into) own.into = lane.into;
      for (const [bucket, tally] of Object.entries(lane.begun)) {
        const at = (half * bucketsPerTile + Number(bucket)) >> 1;
        const sum = tallyOf([], own.begun[at], tally);
        if (sum) own.begun[at] = sum;
      }
    }
  }
  const rest = [...counted]
    .filter(([, { into, begun }]) => into !== undefined || Object.keys(begun).length > 0)
    .map(([lane, own]) => ({ lane, ...own }));
  const at = { level: left.level + 1, place: Math.floor(left.place / 2) };
  return {
    ...tileOf(at, [...left.begun, ...right.begun], left.into, rest),
    isStill: left.isStill && right.isStill && countOf(left) === countOf(right),
  };
}

/**
 * A smaller tile within one that is whole or still, which is known from it alone.
 *
 * @throws RangeError where the tile is neither
 */
export function within<T extends Span>(
  tile: TimeTile<T>,
  level: number,
  place: number,
): TimeTile<T> {
  if (level === tile.level) return tile;
  if (!isWhole(tile)) {
    if (!tile.isStill) throw new RangeError('What a tile only counts cannot be told apart.');
    return { ...tile, level, place };
  }
  const from = place * tileDays(level);
  const to = from + tileDays(level);
  const touching = [...tile.into, ...tile.begun].filter(
    ({ start, end }) => start < to && end > from,
  );
  return {
    level,
    place,
    begun: touching.filter(({ start }) => start >= from),
    into: touching.filter(({ start }) => start < from),
    rest: [],
    isStill: touching.every(({ start, end }) => start < from && end >= to),
  };
}
