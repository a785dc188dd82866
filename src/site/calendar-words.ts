import { dateFrom, dateInWords, dayInWords } from '../domain/date/index.ts';
import type { Day } from '../domain/date/index.ts';
import { remembered } from '../domain/remembered.ts';

const monthFormat = remembered(
  (locale: string) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }),
);
const dayFormat = remembered(
  (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' }),
);

/**
 * A year as a heading, with its era where it needs one.
 *
 * @param year astronomical: 1 BCE is 0
 * @example yearInWords(-43, 'en') // "44 BCE"
 */
export function yearInWords(year: number, locale: string): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  // EDTF marks years of more than four digits with a Y.
  return dateInWords(dateFrom(`${digits.length > 4 ? 'Y' : ''}${sign}${digits}`), locale);
}

/**
 * A month's name standing alone.
 *
 * @param month 1 to 12
 * @example monthInWords(12, 'en') // "December"
 */
export function monthInWords(month: number, locale: string): string {
  const inSomeYear = new Date(Date.UTC(2001, month - 1, 1));
  return monthFormat(locale).format(inSomeYear);
}

/**
 * A day as the locale writes it, in the calendar of the record and never in the zone of the
 * machine. English is written as the record's own dates are: the day first.
 *
 * @example wholeDayInWords(dayFrom(2018, 12, 28), 'en') // "28 December 2018"
 * @example wholeDayInWords(dayFrom(2018, 12, 28), 'de') // "28. Dezember 2018"
 */
export function wholeDayInWords(day: Day, locale: string): string {
  if (new Intl.Locale(locale).language === 'en') return dayInWords(day, locale);
  return dayFormat(locale).format(day * 86_400_000);
}
