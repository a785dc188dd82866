import type { Day } from '../date/day.ts';

/** What the feed asks of an event: whole days, the end not included. */
export interface Span {
  readonly id: string;
  readonly lane: string;
  readonly start: Day;
  readonly end: Day;
}

/** Events sorted by start, with the latest end among each and those before it. */
export interface SpanIndex<T extends Span> {
  readonly sorted: readonly T[];
  readonly latestEnd: readonly Day[];
}

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
