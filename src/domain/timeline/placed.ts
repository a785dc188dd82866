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

/**
 * Gives the days over which a date is drawn on an axis that holds all of these dates; nothing for
 * a date of which no bound is known.
 *
 * An open interval, such as "since 2017", lasts: it is drawn to the edge of the story. A date
 * that is open but lies somewhere ("on or after 9 January") is drawn as far as an arrow, since
 * a band across the page would say that it lasted.
 */
function stretchesOver(dates: readonly Dated[]): (date: Dated) => Stretch | undefined {
  const bounds = dates.flatMap(({ earliest, latest }) =>
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

function placedEvents(entries: readonly Entry[]): Placing {
  const stretchOf = stretchesOver(entries);
  const placed = entries.flatMap((entry): Placed[] => {
    const stretch = stretchOf(entry);
    return stretch ? [{ ...stretch, entry, id: entry.id, lane: entry.lane }] : [];
  });
  return { placed, undatedEvents: entries.length - placed.length, undatedReports: 0 };
}

function placedReports(entries: readonly Entry[]): Placing {
  const all = entries.flatMap((entry) => entry.reports.map((report) => ({ entry, report })));
  const stretchOf = stretchesOver(all.map(({ report }) => report));
  const placed = all.flatMap(({ entry, report }): Placed[] => {
    const stretch = stretchOf(report);
    const id = `${entry.id}@${report.source}`;
    return stretch ? [{ ...stretch, entry, id, lane: entry.lane, report }] : [];
  });
  return { placed, undatedEvents: 0, undatedReports: all.length - placed.length };
}

function placedBetween(entries: readonly Entry[]): Placing {
  const stretchOf = stretchesOver(entries.flatMap((entry) => [entry, ...entry.reports]));
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
 * @example placedBy('reported', entries).placed[0]?.id // "visit@tca-envoys"
 */
export function placedBy(clock: Clock, entries: readonly Entry[]): Placing {
  if (clock === 'reported') return placedReports(entries);
  return clock === 'lag' ? placedBetween(entries) : placedEvents(entries);
}
