import { boundsOf, dateFrom, dateInWords, dayInWords, isoDay } from '../domain/date/index.ts';
import type { Day } from '../domain/date/index.ts';
import type { TimelineEvent } from '../domain/model.ts';
import { pathTo } from './routes.ts';

/** Days on either side, so that what lies at an end is seen whole. */
const around = 2;

/** The first and the last of some days. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** The first and the last day that events could lie on, open ends aside. */
export function spanOf(events: readonly Pick<TimelineEvent, 'date'>[]): DaySpan | undefined {
  const bounds = events.map(({ date }) => boundsOf(dateFrom(date.edtf)));
  const days = bounds.flatMap(({ earliest, latest }) => [earliest, latest]);
  const known = days.filter((day) => day !== undefined);
  if (known.length === 0) return undefined;
  return {
    from: known.reduce((a, b) => Math.min(a, b)),
    to: known.reduce((a, b) => Math.max(a, b)),
  };
}

/**
 * The address of the timeline with the span of events in view; `undefined` where none is dated.
 *
 * @example timelinePath(events) // "/?from=2018-12-26&to=2019-01-01"
 */
export function timelinePath(events: readonly Pick<TimelineEvent, 'date'>[]): string | undefined {
  const span = spanOf(events);
  if (span === undefined) return undefined;
  const query = new URLSearchParams({
    from: isoDay(span.from - around),
    to: isoDay(span.to + around),
  });
  return `${pathTo()}?${query.toString()}`;
}

/**
 * A span of days as it is read, with what its ends share said once.
 *
 * @example daysInWords({ from: dayFrom(2018, 12, 28), to: dayFrom(2018, 12, 30) }, 'en') // "28–30 December 2018"
 */
export function daysInWords({ from, to }: DaySpan, locale: string): string {
  if (from === to) return dayInWords(from, locale);
  const [start, end] = [isoDay(from), isoDay(to)];
  // EDTF writes years of more than four digits otherwise than ISO does, and no longer by the day.
  return start.length === 10 && end.length === 10
    ? dateInWords(dateFrom(`${start}/${end}`), locale)
    : `${dayInWords(from, locale)} – ${dayInWords(to, locale)}`;
}
