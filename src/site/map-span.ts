import { boundsOf, dateFrom, isoDay } from '../domain/date/index.ts';
import type { Day } from '../domain/date/index.ts';
import type { TimelineEvent } from '../domain/model.ts';
import { pathTo } from './routes.ts';

/** Days on either side, so that what lies at an end is seen whole. */
const around = 2;

/** The first and the last day that events could lie on, open ends aside. */
export function spanOf(
  events: readonly Pick<TimelineEvent, 'date'>[],
): { readonly from: Day; readonly to: Day } | undefined {
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
