import { dateFrom, dateInWords } from '../date/index.ts';
import type { EdtfDate, IntervalEnd } from '../date/edtf-date.ts';
import type { EdtfText, LanguageTag } from '../model.ts';

/** Year, month and day, as far as they are known. */
export type DateNumbers =
  | readonly [year: number]
  | readonly [year: number, month: number]
  | readonly [year: number, month: number, day: number];

/** A date as CSL-JSON has it (https://docs.citationstyles.org/en/stable/specification.html). */
export type CslDate =
  | { readonly 'date-parts': readonly DateNumbers[]; readonly circa?: true }
  | { readonly literal: string };

/** A date for a citation. */
export interface CitedDate {
  readonly csl: CslDate;
  /** The day, month or year where the date is exactly that, in years that four digits can write. */
  readonly numbers?: DateNumbers;
  /** The date as a sentence says it, in the language asked for. */
  readonly words: string;
}

/** Digits that are all known, of a year from 1 to 9999; nothing where one is not. */
function numbersOf(date: EdtfDate | IntervalEnd): DateNumbers | undefined {
  if (date.kind !== 'date' && date.kind !== 'time') return undefined;
  const [year, month, day] = [date.year, date.month, date.day].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (year === undefined || !(year >= 1 && year <= 9999)) return undefined;
  if (month === undefined) return [year];
  if (Number.isNaN(month)) return undefined;
  if (day === undefined) return [year, month];
  return Number.isNaN(day) ? undefined : [year, month, day];
}

/**
 * A date as it is cited. A day, a month, a year and a span of them are numbers; what is marked `?`
 * or `~` is numbers marked as such; everything else is in words alone, since CSL has no form for it.
 *
 * @example citedDate('2019-01-09', 'en').numbers // [2019, 1, 9]
 * @example citedDate('[2019-01-09..]', 'en').csl // { literal: '9 January 2019 or later' }
 */
export function citedDate(edtf: EdtfText, lang: LanguageTag): CitedDate {
  const date = dateFrom(edtf);
  const words = dateInWords(date, lang);
  const isMarked = (part: EdtfDate | IntervalEnd): boolean =>
    part.kind === 'date' && part.uncertain.length + part.approximate.length > 0;
  if (date.kind === 'interval') {
    const ends = [date.start, date.end];
    const numbers = ends.flatMap((end) => {
      const ofEnd = numbersOf(end);
      return ofEnd === undefined ? [] : [ofEnd];
    });
    if (numbers.length < 2 || ends.some(isMarked)) return { csl: { literal: words }, words };
    return { csl: { 'date-parts': numbers }, words };
  }
  const numbers = numbersOf(date);
  if (numbers === undefined) return { csl: { literal: words }, words };
  return isMarked(date)
    ? { csl: { 'date-parts': [numbers], circa: true }, words }
    : { csl: { 'date-parts': [numbers] }, numbers, words };
}
