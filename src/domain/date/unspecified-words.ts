import { boundsOf } from './bounds.ts';
import { calendarWords, rangeWords } from './calendar-words.ts';
import { fill } from './date-words.ts';
import type { DateWords } from './date-words.ts';
import { dayFrom } from './day.ts';
import type { CalendarDate } from './edtf-date.ts';
import { yearsOf } from './possible-days.ts';

// A leap year, so that 29 February has a day to be named by where no year is known.
const anyYear = 2000;
const unspecified = 'XX';

/**
 * A date with unspecified digits in words. Digits that words would say clumsily are left out:
 * what is said can be less precise than the date, never more.
 *
 * @example unspecifiedWords(dateFrom('2018-12-XX'), english) // 'some day in December 2018'
 */
export function unspecifiedWords(date: CalendarDate, words: DateWords): string {
  return date.year.includes('X') ? inSomeYear(date, words) : inYear(date, words);
}

function inYear(date: CalendarDate, words: DateWords): string {
  const { earliest = Number.NaN, latest = Number.NaN } = boundsOf(date);
  const { month = unspecified, day } = date;
  const year = calendarWords(earliest, 'year', words);
  if (day === undefined) {
    return fill(words.someMonthIn, {
      span: month === unspecified ? year : rangeWords(earliest, latest, 'month', words),
    });
  }
  if (month === unspecified && !day.includes('X')) {
    return fill(words.nthOfSomeMonth, { nth: ordinal(Number(day), words), span: year });
  }
  if (!month.includes('X') && /^\dX$/u.test(day)) {
    return fill(words.someDayIn, { span: rangeWords(earliest, latest, 'day', words) });
  }
  return fill(words.someDayIn, {
    span: month === unspecified ? year : rangeWords(earliest, latest, 'month', words),
  });
}

function inSomeYear(date: CalendarDate, words: DateWords): string {
  const { month, day } = date;
  const span = yearsWords(date, words);
  const unknown = date.year === 'XXXX';
  if (month === undefined) return unknown ? span : fill(words.someYearIn, { span });
  const year = unknown ? span : fill(words.someYearIn, { span });
  const ofYear = (text: string): string => fill(words.ofYear, { date: text, year });
  if (month.includes('X')) {
    return fill(day === undefined ? words.someMonthIn : words.someDayIn, { span });
  }
  const named = (dayOfMonth: number): number => dayFrom(anyYear, Number(month), dayOfMonth);
  if (day === undefined) return ofYear(calendarWords(named(1), 'month-name', words));
  if (!day.includes('X')) return ofYear(calendarWords(named(Number(day)), 'day-of-month', words));
  return ofYear(fill(words.someDayIn, { span: calendarWords(named(1), 'month-name', words) }));
}

function yearsWords(date: CalendarDate, words: DateWords): string {
  if (date.year === 'XXXX') return words.unknownYear;
  const years = yearsOf(date.year);
  const [first = Number.NaN, last = Number.NaN] = [years[0], years.at(-1)];
  if (/^[1-9]\d\dX$/u.test(date.year)) return fill(words.decade, { year: String(first) });
  return rangeWords(dayFrom(first, 1, 1), dayFrom(last, 1, 1), 'year', words);
}

function ordinal(number: number, words: DateWords): string {
  const rule = new Intl.PluralRules(words.formats, { type: 'ordinal' }).select(number);
  return fill(words.ordinals[rule] ?? words.ordinals.other, { n: String(number) });
}
