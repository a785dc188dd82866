import { dateFrom, dateInWords } from '../domain/date/index.ts';

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
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(inSomeYear);
}
