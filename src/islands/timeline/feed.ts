import type { Day } from '../../domain/date/day.ts';

/** What the feed asks of an event: whole days, the end not included. */
export interface Span {
  readonly id: string;
  readonly lane: string;
  readonly start: Day;
  readonly end: Day;
}

/** Several events of a lane that begin near each other, drawn as one. */
export interface Bucket<T extends Span> {
  /** Stays the same while the window moves: lane, size and place. */
  readonly id: string;
  readonly lane: string;
  /** First day of the bucket. */
  readonly start: Day;
  /** The day after its last one. */
  readonly end: Day;
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

/** Events sorted by start, with the latest end among each and those before it. */
export interface SpanIndex<T extends Span> {
  readonly sorted: readonly T[];
  readonly latestEnd: readonly Day[];
}

/** Up to so many events are drawn as themselves. */
const mostEvents = 60;
/** Up to so many events of one lane may lie above each other. */
const mostRows = 12;
/** About as wide as a bucket's label, in pixels. */
const bucketWidth = 230;
/** About as wide as an event's label, in pixels. */
const labelWidth = 260;

/** Sorts the events once, so that a window's events are found without looking at all of them. */
export function spanIndex<T extends Span>(spans: readonly T[]): SpanIndex<T> {
  const sorted = [...spans].sort(
    // Else in the order in which they were given: the chronology's.
    (a, b) => a.start - b.start,
  );
  let latest = -Infinity;
  const latestEnd = sorted.map((span) => (latest = Math.max(latest, span.end)));
  return { sorted, latestEnd };
}

/** The first place in `length` at which `holds`; it must hold at every later one too. */
function firstPlace(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The events that touch the days from `from` up to, not including, `to`, by their start.
 *
 * @example spansWithin(index, 17_880, 17_930)
 */
export function spansWithin<T extends Span>(index: SpanIndex<T>, from: Day, to: Day): T[] {
  const { sorted, latestEnd } = index;
  const first = firstPlace(sorted.length, (place) => (latestEnd[place] ?? 0) > from);
  const past = firstPlace(sorted.length, (place) => (sorted[place]?.start ?? 0) >= to);
  return sorted.slice(first, past).filter((span) => span.end > from);
}

/**
 * Days in a bucket: the power of two that is about as wide as a bucket's label.
 *
 * @example bucketSize(365, 1000) // 64
 */
export function bucketSize(days: number, pixels: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2((bucketWidth * days) / Math.max(1, pixels))));
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

/**
 * What to draw for a window: events as themselves while there are few, else those of a lane that
 * begin in the same stretch of days as one bucket. Every event that touches the feed's days is in
 * it exactly once. An event that began before them counts in the first bucket, which is out of
 * sight, half a window before the window's edge; one that is longer than two buckets is drawn as
 * itself, since it is more than its beginning.
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
  const size = bucketSize(to - from, pixels);
  const margin = (to - from) / 2;
  // On bucket edges, so that a bucket is never fed by halves.
  const fedFrom = Math.floor((from - margin) / size) * size;
  const fedTo = Math.ceil((to + margin) / size) * size;
  const spans = spansWithin(index, fedFrom, fedTo);
  const daysOfLabel = (labelWidth * (to - from)) / Math.max(1, pixels);
  const many = spans.length > mostEvents;

  const lanes = new Map<string, T[]>();
  for (const span of spans) {
    const lane = lanes.get(span.lane);
    if (lane) lane.push(span);
    else lanes.set(span.lane, [span]);
  }
  const events: T[] = [];
  const buckets: Bucket<T>[] = [];
  for (const [lane, all] of lanes) {
    if (!many && rowsOf(all, daysOfLabel) <= mostRows) {
      events.push(...all);
      continue;
    }
    const long = new Set(
      all
        .filter((span) => span.end - span.start >= 2 * size)
        .sort((a, b) => b.end - b.start - (a.end - a.start))
        .slice(0, mostRows / 2),
    );
    events.push(...long);
    const places = new Map<number, T[]>();
    for (const span of all) {
      if (long.has(span)) continue;
      const place = Math.floor(Math.max(span.start, fedFrom) / size);
      const there = places.get(place);
      if (there) there.push(span);
      else places.set(place, [span]);
    }
    for (const [place, inBucket] of places) {
      if (inBucket.length <= (many ? 1 : 2)) {
        events.push(...inBucket);
        continue;
      }
      buckets.push({
        id: `${lane}/${size}/${place}`,
        lane,
        start: place * size,
        end: (place + 1) * size,
        events: inBucket,
      });
    }
  }
  return { from: fedFrom, to: fedTo, size, events, buckets };
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
