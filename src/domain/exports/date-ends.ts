import { boundsOf, isoDay } from '../date/index.ts';
import type { EdtfDate } from '../date/index.ts';

/** The first and last day of a date as text that is never empty. */
export interface DateEnds {
  /** A day as ISO 8601, `..` where the date is open, `unknown` where nobody knows. */
  readonly earliest: string;
  readonly latest: string;
}

/**
 * The ends of a date for formats that have no form for an open one: a word stands where an empty
 * cell would say that somebody forgot it.
 *
 * @example dateEnds(dateFrom('2019-01-09/..')) // { earliest: '2019-01-09', latest: '..' }
 * @example dateEnds(dateFrom('/2019')) // { earliest: 'unknown', latest: '2019-12-31' }
 */
export function dateEnds(date: EdtfDate): DateEnds {
  const { earliest, latest } = boundsOf(date);
  const missing = (end: 'start' | 'end'): string =>
    date.kind === 'interval' && date[end].kind === 'unknown' ? 'unknown' : '..';
  return {
    earliest: earliest === undefined ? missing('start') : isoDay(earliest),
    latest: latest === undefined ? missing('end') : isoDay(latest),
  };
}
