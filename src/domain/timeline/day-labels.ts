import { partsOf } from '../date/day.ts';
import type { Day } from '../date/day.ts';
import { filled } from './filled.ts';

const dayLength = 86_400_000;

/**
 * A day's beginning in UTC, in milliseconds since 1970.
 *
 * @example timeOf(1) // 86400000
 */
export const timeOf = (day: Day): number => day * dayLength;

/**
 * The day, with its fraction, of a time in milliseconds since 1970.
 *
 * @example dayAt(129600000) // 1.5
 */
export const dayAt = (time: number): number => time / dayLength;

/** The names of days and years in a language, in UTC, with years before the common era. */
export interface DayLabels {
  /** "28 December 2018" */
  readonly day: (day: Day) => string;
  /**
   * Both days included, as exact as their distance asks for: "3–9 May 1999",
   * "May–Oct 1999", "1997–2003".
   */
  readonly days: (first: Day, last: Day) => string;
  /** The label of a tick between two lines of the axis. */
  readonly tick: (day: Day, scale: string, step?: number) => string;
  /** The label over a run of ticks: "December 2018" over days, "2018" over months. */
  readonly run: (day: Day, scale: string) => string;
}

/**
 * Labels for a language. English dates have the day before the month, as on the pages.
 *
 * @param lang a BCP 47 tag, of which Intl knows the words
 * @param bce "{year} BCE" in that language
 */
export function dayLabels(lang: string, bce: string): DayLabels {
  const locale = lang === 'en' ? 'en-GB' : lang;
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  const number = new Intl.NumberFormat(locale, { useGrouping: false });
  const short = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const shortMonthAndYear = format({ month: 'short', year: 'numeric' });
  const yearOnly = format({ year: 'numeric' });
  const whole = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const dayAndMonth = format({ day: 'numeric', month: 'long' });
  const monthAndYear = format({ month: 'long', year: 'numeric' });
  const month = format({ month: 'short' });
  const longMonth = format({ month: 'long' });
  const dayOfMonth = format({ day: 'numeric' });
  const weekday = format({ weekday: 'short' });

  const early = (day: Day): boolean => partsOf(day).year <= 0;
  const year = (day: Day): string => {
    const astronomical = partsOf(day).year;
    return astronomical > 0
      ? number.format(astronomical)
      : filled(bce, { year: number.format(1 - astronomical) });
  };
  const day = (value: Day): string =>
    early(value)
      ? `${dayAndMonth.format(timeOf(value))} ${year(value)}`
      : whole.format(timeOf(value));

  return {
    day,
    days: (first, last) => {
      if (first >= last) return day(first);
      if (early(first) || early(last)) return `${day(first)} – ${day(last)}`;
      const length = last - first;
      const names = length > 730 ? yearOnly : length > 62 ? shortMonthAndYear : short;
      return names.formatRange(timeOf(first), timeOf(last)).replace(/[\u2009\u202f]/g, '');
    },
    tick: (value, scale, step = 1) => {
      const time = timeOf(value);
      if (scale === 'year') return year(value);
      if (scale === 'month') return month.format(time);
      if (scale === 'weekday') return `${weekday.format(time)} ${dayOfMonth.format(time)}`;
      if (scale !== 'day') return '';
      // Weeks are counted from the month's first day: its last few days have no room for a number.
      return step === 7 && partsOf(value).day > 28 ? '' : dayOfMonth.format(time);
    },
    run: (value, scale) => {
      if (scale === 'year') return '';
      if (scale === 'month') return year(value);
      return early(value)
        ? `${longMonth.format(timeOf(value))} ${year(value)}`
        : monthAndYear.format(timeOf(value));
    },
  };
}
