import { partsOf } from './day.ts';
import type { Day } from './day.ts';
import { fill } from './date-words.ts';
import type { DateWords } from './date-words.ts';

/** What is said of a day: all of it, its month and year, its year, its day and month, its month. */
export type Grain = 'day' | 'month' | 'year' | 'day-of-month' | 'month-name';

const options: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  'day-of-month': { day: 'numeric', month: 'long' },
  'month-name': { month: 'long' },
};

// Years below it are marked with their era, or "79" would be read as 1979 or as a number.
const plainFrom = 1000;
// The last year that a JavaScript date reaches; later ones are said as numbers.
const lastOfDates = 275_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, grain: Grain, era: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${grain} ${era ? 'era' : ''}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    ...options[grain],
    ...(era ? { era: 'short' } : {}),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  formatters.set(key, made);
  return made;
}

function momentOf(day: Day): Date {
  return new Date(day * 86_400_000);
}

function namesEra(day: Day, grain: Grain): boolean {
  return grain !== 'day-of-month' && grain !== 'month-name' && partsOf(day).year < plainFrom;
}

interface Part {
  readonly type: string;
  readonly value: string;
}

// ICU names eras its own way and glues them to the year; ours come from the locale's file.
function joined(parts: readonly Part[], day: Day, words: DateWords): string {
  const pattern = partsOf(day).year < 1 ? words.eras.before : words.eras.after;
  const hasEra = parts.some(({ type }) => type === 'era');
  const said = parts
    .filter(({ type }, index) => type !== 'era' && parts[index + 1]?.type !== 'era')
    .map(({ type, value }) =>
      hasEra && type === 'year' ? fill(pattern, { year: value }) : inFull(value, words),
    );
  return plainSpaces(said.join('')).trim();
}

/** ICU's thin and no-break spaces as plain ones: what is searched and compared is typed. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/gu, ' ');
}

/** The text without what Intl shortens in it. */
function inFull(text: string, { inFull: marks = {} }: DateWords): string {
  return Object.entries(marks).reduce((said, [mark, full]) => said.replaceAll(mark, full), text);
}

/**
 * A day, or the month or year that it is in, in words. In UTC, in the Gregorian calendar.
 *
 * @example calendarWords(dayFrom(-43, 3, 15), 'day', english) // '15 March 44 BCE'
 */
export function calendarWords(day: Day, grain: Grain, words: DateWords): string {
  const { year } = partsOf(day);
  if (Math.abs(year) > lastOfDates) return yearWords(year, words);
  const parts = formatter(words.formats, grain, namesEra(day, grain)).formatToParts(momentOf(day));
  return joined(parts, day, words);
}

/**
 * From one day, month or year to another, saying only once what both have in common.
 *
 * @example rangeWords(dayFrom(2018, 12, 28), dayFrom(2018, 12, 30), 'day', english) // '28–30 December 2018'
 */
export function rangeWords(first: Day, last: Day, grain: Grain, words: DateWords): string {
  const [start, end] = [calendarWords(first, grain, words), calendarWords(last, grain, words)];
  if (start === end) return start;
  if (namesEra(first, grain) || Math.abs(partsOf(last).year) > lastOfDates) {
    return `${start} – ${end}`;
  }
  if (words.range !== undefined) {
    const shared = sharedStart(first, last, grain, words);
    return fill(words.range, { start, end: end.slice(shared.length) });
  }
  const parts = formatter(words.formats, grain, false).formatRangeToParts(
    momentOf(first),
    momentOf(last),
  );
  const text = plainSpaces(parts.map(({ value }) => inFull(value, words)).join(''));
  // A dash between single words stands close, one between phrases has room on both sides.
  const isSingleWord = (source: string): boolean =>
    !parts.some((part) => part.source === source && /\s/u.test(part.value));
  return isSingleWord('startRange') && isSingleWord('endRange') ? text.replace(/ – /u, '–') : text;
}

/** What both ends of a range begin with, where the year is said first: their year, or year and month. */
function sharedStart(first: Day, last: Day, grain: Grain, words: DateWords): string {
  const wider: readonly Grain[] = grain === 'day' ? ['month', 'year'] : ['year'];
  const same = wider
    .filter((other) => other !== grain)
    .map((other) => [calendarWords(first, other, words), calendarWords(last, other, words)])
    .find(([start, end]) => start === end);
  return same?.[0] ?? '';
}

/**
 * A year of any size in words.
 *
 * @example yearWords(-43, english) // '44 BCE'
 */
export function yearWords(year: number, words: DateWords): string {
  const shown = year < 1 ? 1 - year : year;
  const digits = shown > 9999 ? new Intl.NumberFormat(words.formats).format(shown) : String(shown);
  if (year >= plainFrom) return digits;
  return fill(year < 1 ? words.eras.before : words.eras.after, { year: digits });
}
