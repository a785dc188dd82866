import type { Day } from '../date/day.ts';

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

/**
 * The window, moved so far that the name of what lies there has room in it; nothing where it has.
 *
 * @example windowShowing({ start: 90, end: 91 }, { from: 0, to: 100 }) // { from: 60, to: 160 }
 */
export function windowShowing(
  { start, end }: { readonly start: Day; readonly end: Day },
  { from, to }: Window,
): Window | undefined {
  const days = to - from;
  // One that began before the window is in view while its line is long enough for its name.
  const visible = end - from > days * 0.25 ? Math.max(start, from) : start;
  // A name begins at its day: the right fifth is too narrow for one.
  if (visible >= from && visible <= to - days * 0.2) return undefined;
  const begin = start - days * 0.3;
  return { from: begin, to: begin + days };
}
