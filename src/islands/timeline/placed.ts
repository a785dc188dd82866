import { dayFrom } from '../../domain/date/day.ts';
import type { Day } from '../../domain/date/day.ts';
import type { Entry } from './entry.ts';

/** Where an entry is drawn: whole days, the end not included. */
export interface Placed {
  readonly entry: Entry;
  readonly id: string;
  readonly lane: string;
  readonly start: Day;
  readonly end: Day;
  /** True where the axis does not reach as far as the date does. */
  readonly clamped: boolean;
}

/** The axis of vis-timeline breaks beyond about 30,000 years (its issue 1327). */
export const axisLimits = { from: dayFrom(-12_000, 1, 1), to: dayFrom(12_000, 1, 1) } as const;

/** How far an open date that may lie anywhere past its bound is drawn: its arrow's length. */
const arrowShare = 0.04;

/**
 * The entries that have a place on an axis, and those that have none (no bound is known).
 *
 * An open interval, such as "since 2017", lasts: it is drawn to the edge of the story. A date
 * that is open but lies somewhere ("on or after 9 January") is drawn as far as an arrow, since
 * a band across the page would say that it lasted.
 */
export function placed(entries: readonly Entry[]): {
  readonly placed: readonly Placed[];
  readonly undated: readonly Entry[];
} {
  const bounds = entries.flatMap(({ earliest, latest }) =>
    [earliest, latest].filter((day) => day !== undefined),
  );
  const first = Math.max(
    axisLimits.from,
    bounds.reduce((a, b) => Math.min(a, b), Infinity),
  );
  const last =
    Math.min(
      axisLimits.to,
      bounds.reduce((a, b) => Math.max(a, b), -Infinity),
    ) + 1;
  const arrow = Math.max(2, Math.round((last - first) * arrowShare));
  const clamp = (day: Day): Day => Math.min(axisLimits.to, Math.max(axisLimits.from, day));

  const onAxis: Placed[] = [];
  const undated: Entry[] = [];
  for (const entry of entries) {
    const { earliest, latest } = entry;
    if (earliest === undefined && latest === undefined) {
      undated.push(entry);
      continue;
    }
    const somewhere = entry.shape.has('within');
    const start =
      earliest ?? (somewhere ? (latest ?? 0) - arrow : Math.min(first, latest ?? 0) - arrow);
    const end =
      latest === undefined
        ? somewhere
          ? start + arrow
          : Math.max(last, start + 1) + arrow
        : latest + 1;
    const [from, to] = [clamp(start), clamp(Math.max(end, start + 1))];
    onAxis.push({
      entry,
      id: entry.id,
      lane: entry.lane,
      start: Math.min(from, axisLimits.to - 1),
      end: Math.max(to, Math.min(from, axisLimits.to - 1) + 1),
      clamped: from !== start || to !== Math.max(end, start + 1),
    });
  }
  return { placed: onAxis, undated };
}
