import { dayFrom, daysInMonth, partsOf } from './day.ts';
import type { Day } from './day.ts';
import type { CalendarDate } from './edtf-date.ts';

/**
 * The years that a year's digits leave possible, in order of time. `XXXX` is 0 to 9999; digits
 * after a minus sign never mean the year 0, which is written 0000.
 *
 * @example yearsOf('201X') // [2010, …, 2019]
 */
export function yearsOf(digits: string): readonly number[] {
  if (digits.startsWith('-')) {
    return numbersOf(digits.slice(1))
      .filter((year) => year !== 0)
      .map((year) => -year)
      .reverse();
  }
  return numbersOf(digits);
}

/** The numbers that digits with X for any of 0 to 9 leave possible, ascending. */
function numbersOf(digits: string): readonly number[] {
  let numbers = [0];
  for (const digit of digits) {
    const choices = digit === 'X' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)];
    numbers = numbers.flatMap((number) => choices.map((choice) => number * 10 + choice));
  }
  return numbers;
}

/** True when the number can be what the digits say; all numbers can where there are no digits. */
function fits(number: number, digits: string | undefined): boolean {
  if (digits === undefined) return true;
  const written = String(number).padStart(digits.length, '0');
  return (
    written.length === digits.length &&
    [...digits].every((digit, index) => digit === 'X' || digit === written[index])
  );
}

/** True when the day is one of those that the date's digits leave possible. */
export function isPossibleDay(date: CalendarDate, day: Day): boolean {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const negative = date.year.startsWith('-');
  return (
    negative === year < 0 &&
    fits(Math.abs(year), negative ? date.year.slice(1) : date.year) &&
    fits(month, date.month) &&
    fits(dayOfMonth, date.day)
  );
}

/**
 * First and last of the days that the date's digits leave possible; nothing when there is none,
 * as for 2019-02-29 and 2018-02-3X.
 *
 * @example possibleDays({ year: '2018', month: 'X2', day: '3X', … }) // 30 and 31 December
 */
export function possibleDays(
  date: CalendarDate,
): { readonly first: Day; readonly last: Day } | undefined {
  if (isWhole(date)) {
    const day = dayOf(date);
    return day === undefined ? undefined : { first: day, last: day };
  }
  const years = yearsOf(date.year);
  const first = firstDay(date, years, false);
  const last = firstDay(date, years.toReversed(), true);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** True for a day of which every digit is given, as nearly every date is. */
const isWhole = ({ year, month, day }: CalendarDate): boolean =>
  month !== undefined && day !== undefined && !`${year}${month}${day}`.includes('X');

function dayOf({ year, month, day }: CalendarDate): Day | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const isYear = !year.startsWith('-') || y !== 0;
  const isDay = m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
  return isYear && isDay ? dayFrom(y, m, d) : undefined;
}

// Digits fall into gaps of the calendar (XXXX-02-29, 2018-X2-3X), so days are tried, not computed.
function firstDay(
  date: CalendarDate,
  years: readonly number[],
  backwards: boolean,
): Day | undefined {
  const inOrder = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => (backwards ? count - index : index + 1));
  for (const year of years) {
    for (const month of inOrder(12)) {
      if (!fits(month, date.month)) continue;
      for (const day of inOrder(daysInMonth(year, month))) {
        if (fits(day, date.day)) return dayFrom(year, month, day);
      }
    }
  }
  return undefined;
}
