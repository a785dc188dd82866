import { boundsOf, dateFrom, shapeOf } from './date/index.ts';
import type { Day } from './date/index.ts';
import type { EventNode } from './graph.ts';

/** A stretch on a clock, in parts of its whole length: 0 is its first day's start, 1 its last day's end. */
export interface ClockStretch {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Somewhere inside the stretch, or about it, rather than all of it. */
  readonly isUncertain: boolean;
}

/** The two clocks of an event: when it happened and when each report of it came. */
export interface Clocks {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly happened: ClockStretch;
  readonly reports: readonly (ClockStretch & { readonly source: string })[];
}

/**
 * An event's two clocks on one scale, from the first day that either knows to the last. Reports
 * whose day is not known are left out; `undefined` where no day is known at all.
 */
export function clocksOf({ event, reports }: EventNode): Clocks | undefined {
  const dated = reports.flatMap(({ source, published }) =>
    published === undefined ? [] : [{ source: source.id, date: dateFrom(published) }],
  );
  const happened = dateFrom(event.date.edtf);
  const days = [happened, ...dated.map(({ date }) => date)]
    .flatMap((date) => [boundsOf(date).earliest, boundsOf(date).latest])
    .filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  const firstDay = days.reduce((a, b) => Math.min(a, b));
  const lastDay = days.reduce((a, b) => Math.max(a, b));
  // A day's stretch ends where the next day starts.
  const length = lastDay - firstDay + 1;
  const stretch = (date: ReturnType<typeof dateFrom>): ClockStretch => {
    const { earliest = firstDay, latest = lastDay } = boundsOf(date);
    const { openStart, openEnd, within, approximate, uncertain } = shapeOf(date);
    return {
      from: (earliest - firstDay) / length,
      to: (latest + 1 - firstDay) / length,
      openStart,
      openEnd,
      isUncertain: within || approximate || uncertain,
    };
  };
  return {
    firstDay,
    lastDay,
    happened: stretch(happened),
    reports: dated.map(({ source, date }) => ({ source, ...stretch(date) })),
  };
}
