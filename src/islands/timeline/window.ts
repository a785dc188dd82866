import type { Day } from '../../domain/date/day.ts';

/** Days from the first up to, not including, the last. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** No window is shorter. */
export const leastDays = 7;

/**
 * Days around events, with a little air; at least a week.
 *
 * @example windowAround([{ start: 0, end: 100 }]) // { from: -5, to: 105 }
 */
export function windowAround(spans: readonly { readonly start: Day; readonly end: Day }[]): Window {
  const start = spans.reduce((day, span) => Math.min(day, span.start), Infinity);
  const end = spans.reduce((day, span) => Math.max(day, span.end), -Infinity);
  if (start > end) return { from: 0, to: leastDays };
  const air = Math.max(
    Math.ceil((end - start) * 0.05),
    Math.ceil((leastDays - (end - start)) / 2),
    1,
  );
  return { from: start - air, to: end + air };
}
