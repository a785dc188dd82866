import { dayFrom } from '../date/day.ts';
import type { Day } from '../date/day.ts';
import type { Clock } from './clock.ts';
import type { Dated, Entry, Report } from './entry.ts';

/** Whole days, the end not included. */
export interface Stretch {
  readonly start: Day;
  readonly end: Day;
  /** True where the axis does not reach as far as the date does. */
  readonly clamped: boolean;
}

/** A report and where it is drawn. */
export interface PlacedReport extends Stretch {
  readonly report: Report;
}

/** Where an event, or a report of it, is drawn. */
export interface Placed extends Stretch {
  readonly entry: Entry;
  readonly id: string;
  readonly lane: string;
  /** The report that stands there; missing where it is the event. */
  readonly report?: Report;
  /** Where the event and each report of it stand, if the time between them is drawn. */
  readonly between?: {
    readonly happened: Stretch | undefined;
    readonly reports: readonly PlacedReport[];
  };
}

/** What has a place on the axis, and what has none, since no bound of it is known. */
export interface Placing {
  readonly placed: readonly Placed[];
  readonly undatedEvents: number;
  readonly undatedReports: number;
}

/** The axis of vis-timeline breaks beyond about 30,000 years (its issue 1327). */
export const axisLimits = { from: dayFrom(-12_000, 1, 1), to: dayFrom(12_000, 1, 1) } as const;

/** How far an open date that may lie anywhere past its bound is drawn: its arrow's length. */
const arrowShare = 0.04;

/** How far the dates of a story reach, as far as the axis does. */
export interface AxisReach {
  readonly first: Day;
  /** The day after the last one. */
  readonly last: Day;
}

function reachOf(dates: readonly Dated[]): AxisReach {
  let [first, last] = [Infinity, -Infinity];
  for (const { earliest, latest } of dates) {
    for (const day of [earliest, latest]) {
      if (day === undefined) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return {
    first: Math.max(axisLimits.from, first),
    last: Math.min(axisLimits.to, last) + 1,
  };
}

/**
 * How far the dates reach that a clock draws. The ends of open dates hang on it, so that a part of
 * a story is to be placed by the reach of the whole.
 *
 * @example axisReach('happened', entries) // { first: 17880, last: 17930 }
 */
export function axisReach(clock: Clock, entries: readonly Entry[]): AxisReach {
  const reports = () => entries.flatMap((entry) => entry.reports);
  if (clock === 'reported') return reachOf(reports());
  return reachOf(clock === 'lag' ? [...entries, ...reports()] : entries);
}

/**
 * Gives the days over which a date is drawn on an axis that reaches so far; nothing for a date of
 * which no bound is known.
 *
 * An open interval, such as "since 2017", lasts: it is drawn to the edge of the story. A date
 * that is open but lies somewhere ("on or after 9 January") is drawn as far as an arrow, since
 * a band across the page would say that it lasted.
 */
function stretchesOver({ first, last }: AxisReach): (date: Dated) => Stretch | undefined {
  const arrow = Math.max(2, Math.round((last - first) * arrowShare));
  const clamp = (day: Day): Day => Math.min(axisLimits.to, Math.max(axisLimits.from, day));

  return ({ earliest, latest, shape }) => {
    if (earliest === undefined && latest === undefined) return undefined;
    const somewhere = shape.has('within');
    const start =
      earliest ?? (somewhere ? (latest ?? 0) - arrow : Math.min(first, latest ?? 0) - arrow);
    const end =
      latest === undefined
        ? somewhere
          ? start + arrow
          : Math.max(last, start + 1) + arrow
        : latest + 1;
    const [from, to] = [clamp(start), clamp(Math.max(end, start + 1))];
    return {
      start: Math.min(from, axisLimits.to - 1),
      end: Math.max(to, Math.min(from, axisLimits.to - 1) + 1),
      clamped: from !== start || to !== Math.max(end, start + 1),
    };
  };
}

function placedEvents(entries: readonly Entry[], reach: AxisReach): Placing {
  const stretchOf = stretchesOver(reach);
  const placed = entries.flatMap((entry): Placed[] => {
    const stretch = stretchOf(entry);
    return stretch ? [{ ...stretch, entry, id: entry.id, lane: entry.lane }] : [];
  });
  return { placed, undatedEvents: entries.length - placed.length, undatedReports: 0 };
}

function placedReports(entries: readonly Entry[], reach: AxisReach): Placing {
  const all = entries.flatMap((entry) => entry.reports.map((report) => ({ entry, report })));
  const stretchOf = stretchesOver(reach);
  const placed = all.flatMap(({ entry, report }): Placed[] => {
    const stretch = stretchOf(report);
    const id = `${entry.id}@${report.source}`;
    return stretch ? [{ ...stretch, entry, id, lane: entry.lane, report }] : [];
  });
  return { placed, undatedEvents: 0, undatedReports: all.length - placed.length };
}

function placedBetween(entries: readonly Entry[], reach: AxisReach): Placing {
  const stretchOf = stretchesOver(reach);
  let undatedReports = 0;
  const placed = entries.flatMap((entry): Placed[] => {
    const happened = stretchOf(entry);
    const reports = entry.reports.flatMap((report): PlacedReport[] => {
      const stretch = stretchOf(report);
      return stretch ? [{ ...stretch, report }] : [];
    });
    undatedReports += entry.reports.length - reports.length;
    const all = happened ? [happened, ...reports] : reports;
    if (all.length === 0) return [];
    return [
      {
        start: all.reduce((day, { start }) => Math.min(day, start), Infinity),
        end: all.reduce((day, { end }) => Math.max(day, end), -Infinity),
        clamped: all.some(({ clamped }) => clamped),
        entry,
        id: entry.id,
        lane: entry.lane,
        between: { happened, reports },
      },
    ];
  });
  return { placed, undatedEvents: entries.length - placed.length, undatedReports };
}

/**
 * Where a clock places the events: at their own dates, once for each report at the report's date,
 * or from the first to the last of all these.
 *
 * @param reach how far the whole story reaches, where these are a part of it
 * @example placedBy('reported', entries).placed[0]?.id // "visit@tca-envoys"
 */
export function placedBy(
  clock: Clock,
  entries: readonly Entry[],
  reach: AxisReach = axisReach(clock, entries),
): Placing {
  if (clock === 'reported') return placedReports(entries, reach);
  return clock === 'lag' ? placedBetween(entries, reach) : placedEvents(entries, reach);
}
