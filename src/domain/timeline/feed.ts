import type { Day } from '../date/day.ts';
import { longestOf } from './longest.ts';
import { spansWithin } from './span.ts';
import type { Span, SpanIndex } from './span.ts';
import { tallyOf } from './tally.ts';
import type { Tally } from './tally.ts';

/** Several events of a lane that begin near each other, drawn as one. */
export interface Bucket<T extends Span> extends Tally {
  /** Stays the same while the window moves: lane, size and place. */
  readonly id: string;
  readonly lane: string;
  /** First day of the bucket. */
  readonly start: Day;
  /** The day after its last one. */
  readonly end: Day;
  /** Those of its events that are known one by one: all of them, where the story is small. */
  readonly events: readonly T[];
}

export interface Feed<T extends Span> {
  /** The days that the feed is good for: half a window more on either side. */
  readonly from: Day;
  readonly to: Day;
  /** Days in a bucket at this zoom; a feed is stale once this changes. */
  readonly size: number;
  readonly events: readonly T[];
  readonly buckets: readonly Bucket<T>[];
}

/** The days that are fed for a window, and how finely. */
export interface FedDays {
  readonly from: Day;
  readonly to: Day;
  readonly size: number;
}

/** Events that are only counted: those of a lane that begin in a bucket of the feed. */
export interface Counted {
  readonly lane: string;
  /** The bucket, counted from the first day of 1970. */
  readonly place: number;
  readonly tally: Tally;
}

/** Up to so many events are drawn as themselves. */
export const mostEvents = 60;
/** Up to so many events of one lane may lie above each other. */
const mostRows = 12;
/** About as wide as a bucket's label, in pixels. */
const bucketWidth = 230;
/** About as wide as an event's label, in pixels. */
const labelWidth = 260;
/** A feed begins and ends at every fourth bucket: tiles hold as many. */
export const bucketsPerTile = 4;
/** No bucket is narrower: the narrowest window of the widest chart asks for no less. */
export const leastBucket = 2;

/**
 * Days in a bucket: the power of two that is about as wide as a bucket's label, two at the least.
 *
 * @example bucketSize(365, 1000) // 128
 */
export function bucketSize(days: number, pixels: number): number {
  const size = 2 ** Math.ceil(Math.log2((bucketWidth * days) / Math.max(1, pixels)));
  return Math.max(leastBucket, size);
}

/**
 * The days to feed for a window: half a window more on either side, up to the next tile.
 *
 * @param from first day of the window
 * @param to the day after its last one
 * @param pixels the window's width
 */
export function fedDays(from: Day, to: Day, pixels: number): FedDays {
  const size = bucketSize(to - from, pixels);
  const margin = (to - from) / 2;
  const tile = bucketsPerTile * size;
  return {
    from: Math.floor((from - margin) / tile) * tile,
    // Added to, for a negative zero.
    to: Math.ceil((to + margin) / tile) * tile + 0,
    size,
  };
}

/** How many labels would lie above each other where a lane is fullest. */
function rowsOf(spans: readonly Span[], daysOfLabel: number): number {
  const ends: number[] = [];
  for (const span of spans) {
    const end = Math.max(span.end, span.start + daysOfLabel);
    const free = ends.findIndex((other) => other <= span.start);
    if (free === -1) ends.push(end);
    else ends[free] = end;
  }
  return ends.length;
}

/** What is known of a lane in the days that are fed. */
interface LaneOfFeed<T extends Span> {
  readonly known: T[];
  readonly counted: Map<number, Tally>;
}

/**
 * What to draw of these days: events as themselves while there are few, else those of a lane that
 * begin in the same stretch of days as one bucket. Every event that is known or counted is in the
 * feed exactly once. An event that began before the days counts in the first bucket, which is out
 * of sight; one that is longer than two buckets is drawn as itself, since it is more than its
 * beginning.
 *
 * @param known events that touch the days, by their start
 * @param counted those that are only counted, which are in none of the known
 * @param daysOfLabel how many days a label covers
 */
export function feedOf<T extends Span>(
  { from, to, size }: FedDays,
  known: readonly T[],
  counted: readonly Counted[],
  daysOfLabel: number,
): Feed<T> {
  const total = counted.reduce((sum, { tally }) => sum + tally.count, known.length);
  // What is only counted cannot be drawn as itself.
  const many = total > mostEvents || counted.length > 0;

  const lanes = new Map<string, LaneOfFeed<T>>();
  const laneOf = (id: string): LaneOfFeed<T> => {
    const lane = lanes.get(id) ?? { known: [], counted: new Map<number, Tally>() };
    lanes.set(id, lane);
    return lane;
  };
  for (const span of known) laneOf(span.lane).known.push(span);
  for (const { lane, place, tally } of counted) {
    const there = laneOf(lane).counted;
    const sum = tallyOf([], there.get(place), tally);
    if (sum) there.set(place, sum);
  }

  const events: T[] = [];
  const buckets: Bucket<T>[] = [];
  for (const [lane, all] of lanes) {
    if (!many && rowsOf(all.known, daysOfLabel) <= mostRows) {
      events.push(...all.known);
      continue;
    }
    const long = new Set(longestOf(all.known, size));
    events.push(...long);
    const places = new Map<number, T[]>();
    for (const place of all.counted.keys()) places.set(place, []);
    for (const span of all.known) {
      if (long.has(span)) continue;
      const place = Math.floor(Math.max(span.start, from) / size);
      const there = places.get(place);
      if (there) there.push(span);
      else places.set(place, [span]);
    }
    for (const [place, inBucket] of places) {
      const tally = tallyOf(inBucket, all.counted.get(place));
      if (tally === undefined || tally.count <= (many ? 1 : 2)) {
        events.push(...inBucket);
        continue;
      }
      buckets.push({
        ...tally,
        id: `${lane}/${size}/${place}`,
        lane,
        start: place * size,
        end: (place + 1) * size,
        events: inBucket,
      });
    }
  }
  return { from, to, size, events, buckets };
}

/** How many days a label covers in a window of so many days and pixels. */
export const daysOfLabel = (days: number, pixels: number): number =>
  (labelWidth * days) / Math.max(1, pixels);

/**
 * What to draw for a window of a story whose events are all known: {@link feedOf} the days around
 * it. Every event that touches them is in the feed exactly once.
 *
 * @param from first day of the window
 * @param to the day after its last one
 * @param pixels the window's width
 */
export function feedFor<T extends Span>(
  index: SpanIndex<T>,
  from: Day,
  to: Day,
  pixels: number,
): Feed<T> {
  const days = fedDays(from, to, pixels);
  const known = spansWithin(index, days.from, days.to);
  return feedOf(days, known, [], daysOfLabel(to - from, pixels));
}

/** Whether a window can be drawn from a feed that was made before. */
export function feedHolds(
  feed: Feed<Span> | undefined,
  from: Day,
  to: Day,
  pixels: number,
): boolean {
  return (
    feed !== undefined &&
    from >= feed.from &&
    to <= feed.to &&
    bucketSize(to - from, pixels) === feed.size
  );
}
