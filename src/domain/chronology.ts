import { boundsOf, dateFrom, partsOf, shapeOf } from './date/index.ts';
import type { Bounds, EdtfDate } from './date/index.ts';
import type { TimelineEvent } from './model.ts';

/** A month's events; without a month number, those of a year whose month is not known. */
export interface ChronologyMonth {
  /** 1 to 12. */
  readonly month?: number;
  readonly events: readonly TimelineEvent[];
}

/** A year's events; without a year, those whose start is open or unknown. */
export interface ChronologyYear {
  /** Astronomical: 1 BCE is 0. */
  readonly year?: number;
  readonly months: readonly ChronologyMonth[];
}

/** When a date starts: of one that lasts, and of one that may be later, what is said of its start. */
function startOf(date: EdtfDate): Bounds {
  if (date.kind === 'interval') return boundsOf(date.start);
  if (date.kind !== 'one-of' || !date.orLater) return boundsOf(date);
  const spans = date.members.map((member) => boundsOf(member));
  return spans.reduce((a, b) => ((b.earliest ?? -Infinity) < (a.earliest ?? -Infinity) ? b : a));
}

function placeOf(event: TimelineEvent): { year?: number; month?: number } {
  const date = dateFrom(event.date.edtf);
  const { earliest, latest } = startOf(date);
  if (earliest === undefined) return {};
  const start = partsOf(earliest);
  const isSeveral = date.kind === 'all-of' && !shapeOf(date).within;
  if (isSeveral || latest === undefined) return { year: start.year, month: start.month };
  const end = partsOf(latest);
  // A date that lies somewhere in more than one month belongs to none of them.
  const isOneMonth = start.year === end.year && start.month === end.month;
  return isOneMonth ? { year: start.year, month: start.month } : { year: start.year };
}

/**
 * Events in their order, grouped by the year and month in which they start. What cannot be
 * put into a month stands before the months of its year, and what has no known start before all
 * years. Every event comes out exactly once.
 *
 * @param events in order
 */
export function chronologyOf(events: readonly TimelineEvent[]): ChronologyYear[] {
  const years = new Map<number | undefined, Map<number | undefined, TimelineEvent[]>>();
  for (const event of events) {
    const { year, month } = placeOf(event);
    const months = years.get(year) ?? new Map<number | undefined, TimelineEvent[]>();
    years.set(year, months);
    const inMonth = months.get(month) ?? [];
    inMonth.push(event);
    months.set(month, inMonth);
  }
  const byNumber = (a: [number | undefined, unknown], b: [number | undefined, unknown]) =>
    (a[0] ?? -Infinity) - (b[0] ?? -Infinity) || 0;
  return [...years].sort(byNumber).map(([year, months]) => ({
    ...(year === undefined ? {} : { year }),
    months: [...months].sort(byNumber).map(([month, inMonth]) => ({
      ...(month === undefined ? {} : { month }),
      events: inMonth,
    })),
  }));
}
