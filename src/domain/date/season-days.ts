import { dayFrom, daysInMonth } from './day.ts';
import type { Day } from './day.ts';
import type { SeasonOfYear } from './edtf-date.ts';

interface Span {
  readonly earliest: Day;
  readonly latest: Day;
}

/** Month (1 to 12, 13 is the next year's January) and, at the end, the day of the month. */
type Months = readonly [firstMonth: number, lastMonth: number, lastDay?: number];

// Meteorological seasons start on the 1st, astronomical ones end up to three weeks later. A text
// does not say which is meant, so that a season lasts from the first start to the last end.
const marchToJune: Months = [3, 6, 21];
const juneToSeptember: Months = [6, 9, 23];
const septemberToDecember: Months = [9, 12, 22];
// "Winter 2018" is said of the one that 2018 begins in and of the one that begins in 2018.
const decemberToMarch: readonly Months[] = [
  [0, 3, 20],
  [12, 15, 20],
];

/** ISO 8601-2, 4.8. The codes 21 to 24 name no hemisphere; by convention they are northern. */
const months: Readonly<Record<number, readonly Months[]>> = {
  21: [marchToJune],
  22: [juneToSeptember],
  23: [septemberToDecember],
  24: decemberToMarch,
  25: [marchToJune],
  26: [juneToSeptember],
  27: [septemberToDecember],
  28: decemberToMarch,
  29: [septemberToDecember],
  30: decemberToMarch,
  31: [marchToJune],
  32: [juneToSeptember],
  33: [[1, 3]],
  34: [[4, 6]],
  35: [[7, 9]],
  36: [[10, 12]],
  37: [[1, 4]],
  38: [[5, 8]],
  39: [[9, 12]],
  40: [[1, 6]],
  41: [[7, 12]],
};

/**
 * The spans of days in which a season, quarter, third or half of a year can lie, in order. Two for
 * the season that the turn of the year falls into, one for the others.
 *
 * @example seasonDays({ year: 2018, season: 33, … }) // January to March 2018
 */
export function seasonDays({ year, season }: SeasonOfYear): readonly Span[] {
  return (months[season] ?? []).map(([firstMonth, lastMonth, lastDay]) => {
    const first = inYear(year, firstMonth);
    const last = inYear(year, lastMonth);
    return {
      earliest: dayFrom(first.year, first.month, 1),
      latest: dayFrom(last.year, last.month, lastDay ?? daysInMonth(last.year, last.month)),
    };
  });
}

function inYear(year: number, month: number): { year: number; month: number } {
  return { year: year + Math.floor((month - 1) / 12), month: ((month + 11) % 12) + 1 };
}
