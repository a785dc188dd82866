/**
 * A day as a number: whole days since 1970-01-01 in the proleptic Gregorian calendar, in UTC.
 * A plain number sorts, subtracts and survives JSON; no time zone can move it.
 */
export type Day = number;

/** A day's parts. Years are astronomical, as in ISO 8601: 1 BCE is 0, 2 BCE is -1. */
export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const daysPerEra = 146_097; // 400 years, after which the Gregorian calendar repeats
const epochFromEra = 719_468; // days from 0000-03-01 to 1970-01-01

/**
 * The day of a year (astronomical: 1 BCE is 0), month (1 to 12) and day of the month.
 * `Date.UTC` is not used: it takes the years 0 to 99 for 1900 to 1999 and ends at year 275760.
 * Algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms".
 *
 * @example dayFrom(1970, 1, 2) // 1
 */
export function dayFrom(year: number, month: number, day: number): Day {
  // Years start in March, so that the leap day is the last one.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - epochFromEra;
}

/**
 * Year (astronomical: 1 BCE is 0), month and day of a day.
 *
 * @example partsOf(17893) // { year: 2018, month: 12, day: 28 }
 */
export function partsOf(day: Day): DayParts {
  const shifted = day + epochFromEra;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * How many days a month has.
 *
 * @example daysInMonth(2019, 2) // 28
 */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayFrom(year, month + 1, 1) - dayFrom(year, month, 1);
}

/**
 * The day as ISO 8601 text: `YYYY-MM-DD`, and outside the years 0000 to 9999 with the sign and at
 * least six digits of year that ECMAScript's date time string format asks for.
 *
 * @example isoDay(17893) // '2018-12-28'
 * @example isoDay(dayFrom(-43, 3, 15)) // '-000043-03-15'
 */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const digits = String(Math.abs(year));
  const isoYear =
    year >= 0 && year <= 9999
      ? digits.padStart(4, '0')
      : `${year < 0 ? '-' : '+'}${digits.padStart(6, '0')}`;
  return `${isoYear}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
