import { nearestTag } from '../language-tags.ts';
import { remembered } from '../remembered.ts';
import { boundsOf } from './bounds.ts';
import { calendarWords, rangeWords, yearWords } from './calendar-words.ts';
import type { Grain } from './calendar-words.ts';
import { fill } from './date-words.ts';
import type { DateWords } from './date-words.ts';
import { dayFrom } from './day.ts';
import type { Day } from './day.ts';
import type {
  CalendarDate,
  DateRun,
  DateSet,
  EdtfDate,
  Interval,
  IntervalEnd,
  LongYear,
  TimeOfDay,
} from './edtf-date.ts';
import { hasUnspecifiedDigits } from './precision.ts';
import { unspecifiedWords } from './unspecified-words.ts';
import { english } from './words-en.ts';
import { russian } from './words-ru.ts';
import { simplifiedChinese } from './words-zh-hans.ts';

const languages: Readonly<Record<string, DateWords>> = {
  en: english,
  ru: russian,
  'zh-hans': simplifiedChinese,
};

// As for the words of the interface: traditional Chinese is not said in simplified signs.
const wordsOf = remembered(
  (locale: string): DateWords =>
    languages[nearestTag(locale, Object.keys(languages)) ?? ''] ?? english,
);

/** What dates are in words, by locale: a date is the same object wherever its text is read. */
const said = new WeakMap<EdtfDate, Map<string, string>>();

/**
 * The date as a sentence would say it, no more precise than it is. Always in the date's own days,
 * never in the zone of the machine. A language without a file of words is answered in English.
 *
 * @example dateInWords(dateFrom('2018-12-28/2018-12-30')) // '28–30 December 2018'
 * @example dateInWords(dateFrom('2018-12-XX')) // 'some day in December 2018'
 */
export function dateInWords(date: EdtfDate, locale = 'en'): string {
  const ofDate = said.get(date) ?? new Map<string, string>();
  said.set(date, ofDate);
  const inWords = ofDate.get(locale) ?? worded(date, wordsOf(locale));
  ofDate.set(locale, inWords);
  return inWords;
}

function worded(date: EdtfDate, words: DateWords): string {
  switch (date.kind) {
    case 'season':
      return fill(words.seasons[date.season] ?? '{year}', { year: yearWords(date.year, words) });
    case 'year':
      return longYearWords(date, words);
    case 'interval':
      return intervalWords(date, words);
    case 'one-of':
    case 'all-of':
      return setWords(date, words);
    default:
      return singleWords(date, words);
  }
}

/**
 * The date as a sentence would say it of what lasts from one end to the other: "from 2005 on", where
 * an event that has no end in the record is "in or after 2005".
 *
 * @example spanInWords(dateFrom('1998~/..')) // 'from about 1998 on'
 * @example spanInWords(dateFrom('1998/2005')) // '1998–2005'
 */
export function spanInWords(date: EdtfDate, locale = 'en'): string {
  const words = wordsOf(locale);
  if (date.kind !== 'interval') return dateInWords(date, locale);
  const { start, end } = date;
  if (!isMissing(start) && end.kind === 'open') {
    return fill(words.fromOn, { date: singleWords(start, words) });
  }
  if (!isMissing(end) && start.kind === 'open') {
    return fill(words.until, { date: singleWords(end, words) });
  }
  if (start.kind === 'date' && end.kind === 'date' && [start, end].some(isVague)) {
    return fill(words.fromTo, { start: singleWords(start, words), end: singleWords(end, words) });
  }
  return dateInWords(date, locale);
}

/**
 * A day in words.
 *
 * @example dayInWords(dayFrom(2018, 12, 28)) // '28 December 2018'
 */
export function dayInWords(day: Day, locale = 'en'): string {
  return calendarWords(day, 'day', wordsOf(locale));
}

function singleWords(date: CalendarDate | TimeOfDay, words: DateWords): string {
  if (date.kind === 'time') return timeWords(date, words);
  if (hasUnspecifiedDigits(date)) return unspecifiedWords(date, words);
  return qualified(date, calendarWords(firstDay(date), grainOf(date), words), words);
}

function grainOf(date: CalendarDate): 'day' | 'month' | 'year' {
  return date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year';
}

function firstDay(date: CalendarDate): Day {
  return boundsOf(date).earliest ?? Number.NaN;
}

function qualified(date: CalendarDate, text: string, words: DateWords): string {
  const count = grainOf(date) === 'day' ? 3 : grainOf(date) === 'month' ? 2 : 1;
  const [uncertain, approximate] = [date.uncertain.length, date.approximate.length];
  if (uncertain + approximate === 0) return text;
  if (uncertain % count === 0 && approximate % count === 0) {
    const pattern =
      uncertain && approximate ? words.perhapsAbout : uncertain ? words.perhaps : words.about;
    return fill(pattern, { date: text });
  }
  const list = new Intl.ListFormat(words.formats, { type: 'conjunction' });
  const notes = [
    { pattern: words.partUncertain, parts: date.uncertain },
    { pattern: words.partApproximate, parts: date.approximate },
  ]
    .filter(({ parts }) => parts.length > 0)
    .map(({ pattern, parts }) =>
      fill(pattern, { parts: list.format(parts.map((part) => words.parts[part])) }),
    );
  return fill(words.withNotes, { date: text, notes: notes.join(', ') });
}

function timeWords(time: TimeOfDay, words: DateWords): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  const clock = [time.hour, time.minute, ...(time.second === undefined ? [] : [time.second])];
  return fill(words.time, {
    day: calendarWords(dayFrom(time.year, time.month, time.day), 'day', words),
    clock: clock.map(twoDigits).join(':'),
    zone: zoneWords(time.offset),
  });
}

function zoneWords(offset: number): string {
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '−' : '+'}${hours}${rest}`;
}

function longYearWords(date: LongYear, words: DateWords): string {
  const year = yearWords(date.year, words);
  if (date.significant === undefined) return fill(words.longYear, { year });
  const { earliest = Number.NaN, latest = Number.NaN } = boundsOf(date);
  return fill(words.estimated, { date: year, span: rangeWords(earliest, latest, 'year', words) });
}

function intervalWords({ start, end }: Interval, words: DateWords): string {
  if (isMissing(start)) {
    return isMissing(end)
      ? nothingWords(start.kind, end.kind, words)
      : start.kind === 'open'
        ? orBeforeWords(end, words)
        : fill(words.startUnknown, { date: singleWords(end, words) });
  }
  if (isMissing(end)) {
    return end.kind === 'open'
      ? orAfterWords(start, words)
      : fill(words.endUnknown, { date: singleWords(start, words) });
  }
  if (start.kind === 'date' && end.kind === 'date') return spanWords(start, end, words);
  return fill(words.fromTo, { start: singleWords(start, words), end: singleWords(end, words) });
}

function isMissing(
  end: IntervalEnd,
): end is { readonly kind: 'open' } | { readonly kind: 'unknown' } {
  return end.kind === 'open' || end.kind === 'unknown';
}

function nothingWords(
  start: 'open' | 'unknown',
  end: 'open' | 'unknown',
  words: DateWords,
): string {
  if (start === end) return start === 'open' ? words.alwaysOpen : words.nothingKnown;
  return start === 'open' ? words.openStartUnknownEnd : words.unknownStartOpenEnd;
}

function isVague(end: CalendarDate): boolean {
  return hasUnspecifiedDigits(end) || end.uncertain.length + end.approximate.length > 0;
}

function spanWords(first: CalendarDate, last: CalendarDate, words: DateWords): string {
  const vague = [first, last].some(isVague);
  if (!vague && grainOf(first) === grainOf(last)) {
    return rangeWords(firstDay(first), firstDay(last), grainOf(first), words);
  }
  return fill(vague ? words.between : words.fromTo, {
    start: singleWords(first, words),
    end: singleWords(last, words),
  });
}

function orAfterWords(date: CalendarDate | TimeOfDay, words: DateWords): string {
  const { onOrAfter, inOrAfter, atOrAfter } = words;
  const text = singleWords(date, words);
  if (date.kind === 'time') return fill(atOrAfter, { date: text });
  return fill(grainOf(date) === 'day' ? onOrAfter : inOrAfter, { date: text });
}

function orBeforeWords(date: CalendarDate | TimeOfDay, words: DateWords): string {
  const { onOrBefore, inOrBefore, atOrBefore } = words;
  const text = singleWords(date, words);
  if (date.kind === 'time') return fill(atOrBefore, { date: text });
  return fill(grainOf(date) === 'day' ? onOrBefore : inOrBefore, { date: text });
}

function setWords(date: DateSet, words: DateWords): string {
  const { members, orEarlier, orLater } = date;
  const oneOf = date.kind === 'one-of';
  const [only] = members;
  if (oneOf && only?.kind === 'run' && members.length === 1 && !orEarlier && !orLater) {
    return someIn(only, words);
  }
  const texts = members.map((member, index) => {
    const [before, after] = [orEarlier && index === 0, orLater && index === members.length - 1];
    const text = memberWords(member, words);
    if (before && after)
      return `${openStart(member, oneOf, words)}, ${openEnd(member, oneOf, words)}`;
    return before ? openStart(member, oneOf, words) : after ? openEnd(member, oneOf, words) : text;
  });
  return new Intl.ListFormat(words.formats, {
    type: oneOf ? 'disjunction' : 'conjunction',
  }).format(texts);
}

function openStart(member: CalendarDate | DateRun, oneOf: boolean, words: DateWords): string {
  const date = member.kind === 'run' ? member.last : member;
  return oneOf ? orBeforeWords(date, words) : fill(words.upTo, { date: singleWords(date, words) });
}

function openEnd(member: CalendarDate | DateRun, oneOf: boolean, words: DateWords): string {
  const date = member.kind === 'run' ? member.first : member;
  return oneOf
    ? orAfterWords(date, words)
    : fill(words.onwards, { date: singleWords(date, words) });
}

function memberWords(member: CalendarDate | DateRun, words: DateWords): string {
  return member.kind === 'run'
    ? spanWords(member.first, member.last, words)
    : singleWords(member, words);
}

function someIn(run: DateRun, words: DateWords): string {
  const patterns: Readonly<Partial<Record<Grain, string>>> = {
    day: words.someDayIn,
    month: words.someMonthIn,
    year: words.someYearIn,
  };
  return fill(patterns[grainOf(run.first)] ?? '{span}', { span: memberWords(run, words) });
}
