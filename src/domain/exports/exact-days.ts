import { boundsOf, dateFrom, isDayPrecise } from '../date/index.ts';
import type { Day } from '../date/index.ts';

/** Days from the first to the last, both within. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The whole days that a date names, for formats that know nothing vaguer: one span, or one for each
 * of several days that are all meant. `undefined` where it does not say which days.
 *
 * @example exactDays('2018-12-28/2018-12-30') // [{ first: 17893, last: 17895 }]
 * @example exactDays('2018-12-XX') // undefined
 */
export function exactDays(edtf: string): readonly DaySpan[] | undefined {
  const date = dateFrom(edtf);
  if (!isDayPrecise(date)) return undefined;
  const parts = date.kind === 'all-of' ? date.members : [date];
  const spans = parts.flatMap((part): DaySpan[] => {
    const { earliest, latest } = boundsOf(part);
    return earliest === undefined || latest === undefined
      ? []
      : [{ first: earliest, last: latest }];
  });
  return spans.length === 0 ? undefined : spans;
}
