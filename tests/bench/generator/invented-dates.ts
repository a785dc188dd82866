import type { Random } from './random.ts';

const msPerDay = 86_400_000;
/** 1950-01-01 and 2012-12-31, in days since 1970-01-01. */
const firstDay = -7305;
const lastDay = 15_705;

/** Events of one burst: they crowd around one day. */
const burstSize = 60;

/** @param day days since 1970-01-01 @example isoDay(0) // "1970-01-01" */
export const isoDay = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 10);

const isoYear = (day: number): number => Number(isoDay(day).slice(0, 4));

/** A day: of three in four events one near the middle of their burst, of the others any. */
function someDay(random: Random, burst: Random): number {
  const middle = firstDay + burst.below(lastDay - firstDay);
  if (!random.is(0.75)) return firstDay + random.below(lastDay - firstDay);
  // Close by far more often than far off, as news of one matter is.
  const away = Math.round(-20 * Math.log(1 - random.unit()));
  return Math.min(lastDay, Math.max(firstDay, middle + away));
}

/** A date of a generated event. */
export interface InventedDate {
  readonly edtf: string;
  readonly isDayPrecise: boolean;
  /** A day that it holds, in days since 1970-01-01. */
  readonly day: number;
  /** A day after which it may be reported, in days since 1970-01-01. */
  readonly reportable: number;
}

/**
 * A date as real stories have them: most are a day, some are a month, a year, a span of weeks or
 * of decades, and some are about, perhaps, one of several, or without an end.
 *
 * @param burst the numbers of the burst that the event is in
 */
export function inventedDate(random: Random, burst: Random): InventedDate {
  const day = someDay(random, burst);
  const iso = isoDay(day);
  const year = isoYear(day);
  const later = day + 2 + random.below(40);
  const loose = (edtf: string, reportable: number): InventedDate => ({
    edtf,
    isDayPrecise: false,
    day,
    reportable,
  });
  const dice = random.unit();
  if (dice < 0.6) return { edtf: iso, isDayPrecise: true, day, reportable: day };
  if (dice < 0.7)
    return { edtf: `${iso}/${isoDay(later)}`, isDayPrecise: true, day, reportable: later };
  if (dice < 0.8) return loose(iso.slice(0, 7), day + 31);
  if (dice < 0.86) return loose(String(year), day + 366);
  if (dice < 0.9) return loose(`${year}/${year + 1 + random.below(30)}`, day + 31 * 366);
  if (dice < 0.93) return loose(`${year}~`, day + 366);
  if (dice < 0.95) return loose(`${iso.slice(0, 7)}?`, day + 31);
  if (dice < 0.97) return loose(`[${year},${year + 2}]`, day + 3 * 366);
  if (dice < 0.985) return loose(`${iso.slice(0, 7)}/..`, day + 31);
  return loose(`${String(year).slice(0, 3)}X`, day + 10 * 366);
}

/** The burst of an event, by its number. */
export const burstOf = (event: number): number => Math.floor(event / burstSize);
