import type { Day } from '../date/day.ts';
import type { Span } from './span.ts';

/** Spans that are counted, not given one by one. */
export interface Tally {
  readonly count: number;
  /** The first day of the earliest of them. */
  readonly first: Day;
  /** The day after the last one of the longest lasting of them. */
  readonly last: Day;
}

/**
 * These spans and those that were counted before, in one tally; none of nothing.
 *
 * @example tallyOf([{ id: 'a', lane: 'x', start: 3, end: 5 }]) // { count: 1, first: 3, last: 5 }
 */
export function tallyOf(
  spans: readonly Span[],
  ...before: readonly (Tally | undefined)[]
): Tally | undefined {
  let count = spans.length;
  let first = Infinity;
  let last = -Infinity;
  for (const { start, end } of spans) {
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  for (const tally of before) {
    if (tally === undefined) continue;
    count += tally.count;
    first = Math.min(first, tally.first);
    last = Math.max(last, tally.last);
  }
  return count === 0 ? undefined : { count, first, last };
}
