import { dayFrom, isoDay, partsOf } from '../../domain/date/day.ts';
import type { Day } from '../../domain/date/day.ts';

/**
 * The day of an ISO 8601 calendar date, with ECMAScript's signed six-digit years; `undefined` for
 * what is none.
 *
 * @example dayOfText('2019-01-08') // 17904
 */
export function dayOfText(text: string | null): Day | undefined {
  const [, year, month, day] = /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  const result = dayFrom(Number(year), Number(month), Number(day));
  // 31 February is nobody's day.
  return isoDay(result) === text ? result : undefined;
}

/**
 * A day in words, as the language writes it, always in UTC.
 *
 * @example dayText(17904, 'en-GB') // "8 January 2019"
 */
export function dayText(day: Day, lang: string): string {
  // English is written day before month here, as the pages are.
  const locale = lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(partsOf(day).year < 1 ? { era: 'short' } : {}),
    timeZone: 'UTC',
  }).format(day * 86_400_000);
}
