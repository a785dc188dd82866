import type { Day } from './date/index.ts';

/** Days that are drawn to scale, both ends within. `from` and `to` are parts of the whole, 0 to 1. */
export interface ScaleStretch {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly from: number;
  readonly to: number;
}

/** A scale of days on which long empty times are cut short. */
export interface BrokenScale {
  readonly stretches: readonly ScaleStretch[];
  /** Where it is cut, and how many days were left out there. */
  readonly breaks: readonly { readonly from: number; readonly to: number; readonly days: number }[];
  /** The place of the start of a day. That of the day after the last one is 1. */
  readonly at: (day: Day) => number;
}

/** Empty times of up to this many days are drawn as long as they are. */
const longestEmpty = 20;

/**
 * A scale for these spans of days (both ends within), to one measure throughout, on which times
 * longer than 20 days that no span touches are cut to one short width. `undefined` where there is
 * no span.
 *
 * @example brokenScale([[0, 9], [1000, 1009]])?.breaks.length // 1
 */
export function brokenScale(
  spans: readonly (readonly [first: Day, last: Day])[],
): BrokenScale | undefined {
  const runs: { first: Day; last: Day }[] = [];
  for (const [first, last] of [...spans].sort((a, b) => a[0] - b[0])) {
    const run = runs.at(-1);
    if (run !== undefined && first - run.last - 1 <= longestEmpty) {
      run.last = Math.max(run.last, last);
    } else {
      runs.push({ first, last });
    }
  }
  if (runs.length === 0) return undefined;

  const drawn = runs.reduce((days, { first, last }) => days + last - first + 1, 0);
  // Wide enough to be seen as a cut, however long the story.
  const cut = Math.max(drawn * 0.035, 1);
  const whole = drawn + cut * (runs.length - 1);
  let place = 0;
  const stretches = runs.map(({ first, last }, index): ScaleStretch => {
    const from = (place + index * cut) / whole;
    place += last - first + 1;
    // The sum of the parts may miss the whole by a rounding.
    const to = index === runs.length - 1 ? 1 : (place + index * cut) / whole;
    return { firstDay: first, lastDay: last, from, to };
  });
  const breaks = stretches.slice(1).flatMap((stretch, index) => {
    const before = stretches[index];
    if (before === undefined) return [];
    const days = stretch.firstDay - before.lastDay - 1;
    return [{ from: before.to, to: stretch.from, days }];
  });
  const at = (day: Day): number => {
    for (const [index, { firstDay, lastDay, from, to }] of stretches.entries()) {
      if (day <= firstDay) {
        const before = stretches[index - 1];
        if (before === undefined || day === firstDay) return from;
        // Inside a cut a day has no place of its own: it is drawn in proportion.
        const part = (day - before.lastDay - 1) / (firstDay - before.lastDay - 1);
        return before.to + (from - before.to) * part;
      }
      if (day === lastDay + 1) return to;
      if (day <= lastDay) return from + ((to - from) * (day - firstDay)) / (lastDay + 1 - firstDay);
    }
    return 1;
  };
  return { stretches, breaks, at };
}
