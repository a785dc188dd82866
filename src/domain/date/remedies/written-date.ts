import { isSound } from '../sound-date.ts';
import { fourDigits, monthNumber, monthPattern, twoDigits } from './english.ts';

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /iu;
const ordinal = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '(\\d{3,4})';

const pattern = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');

const dayMonthYear = pattern(`(?:the )?${ordinal} (?:of )?(${monthPattern}),? (?:of )?${year}`);
const monthDayYear = pattern(`(${monthPattern}) (?:the )?${ordinal},? ${year}`);
const yearMonthDay = pattern(`${year},? (${monthPattern})(?: ${ordinal})?`);
const monthYear = pattern(`(${monthPattern}),? (?:of )?${year}`);
const dayMonth = pattern(`(?:the )?${ordinal} (?:of )?(${monthPattern})`);
const monthDay = pattern(`(${monthPattern}) (?:the )?${ordinal}`);
const month = pattern(`(${monthPattern})`);
const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?\.?$/u;
const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})\.?$/u;
const monthThenYear = /^(\d{1,2})[-/.](\d{4})$/u;
const eastAsian = /^(\d{4})[年년] ?(\d{1,2})[月월](?: ?(\d{1,2})[日일])?$/u;
const compact = /^(\d{4})(\d\d)(\d\d)$/u;
const eraLast = /^(.+?),? (bce?|b\.c\.(?:e\.)?|ce|ad|a\.d\.|c\.e\.)$/iu;
const eraFirst = /^(?:ad|a\.d\.) (.+)$/iu;

/**
 * The EDTF of a single day, month or year as people write it. Two texts, likeliest first, where it
 * can be read in two ways; none where it is something else.
 *
 * @example readWritten('December 28, 2018') // ['2018-12-28']
 * @example readWritten('05/06/2018') // ['2018-06-05', '2018-05-06']
 */
export function readWritten(written: string): readonly string[] {
  return writtenForms(written).filter((form) => isSound(form) && !/[[{/]/u.test(form));
}

/** The same, with the days that the calendar does not have. */
export function writtenForms(written: string): readonly string[] {
  const text = written.replace(weekday, '').trim();
  const readings = [...readEra(text), ...readNames(text), ...readNumbers(text)];
  return [...new Set([text, text.toUpperCase(), ...readings])];
}

function readEra(text: string): readonly string[] {
  const [, first] = eraFirst.exec(text) ?? [];
  if (first !== undefined) return inEra(first, false);
  const [, last, era = ''] = eraLast.exec(text) ?? [];
  return last === undefined ? [] : inEra(last, /^b/iu.test(era));
}

function inEra(text: string, beforeChrist: boolean): readonly string[] {
  const [, rest = '', digits] = /^(.*?)(\d{1,4})$/u.exec(text) ?? [];
  if (digits === undefined) return [];
  // Astronomical years: 1 BCE is 0, 44 BCE is -43.
  const number = beforeChrist ? 1 - Number(digits) : Number(digits);
  if (rest === '') return [fourDigits(number)];
  return readNames(`${rest.trim()} 2000`).map((date) => date.replace('2000', fourDigits(number)));
}

function readNames(text: string): readonly string[] {
  const named = (yearText: string, name: string, day?: string): readonly string[] => [
    [
      fourDigits(Number(yearText)),
      twoDigits(monthNumber(name)),
      ...(day ? [twoDigits(Number(day))] : []),
    ].join('-'),
  ];
  const dmy = dayMonthYear.exec(text);
  if (dmy) return named(dmy[3] ?? '', dmy[2] ?? '', dmy[1]);
  const mdy = monthDayYear.exec(text);
  if (mdy) return named(mdy[3] ?? '', mdy[1] ?? '', mdy[2]);
  const ymd = yearMonthDay.exec(text);
  if (ymd) return named(ymd[1] ?? '', ymd[2] ?? '', ymd[3]);
  const my = monthYear.exec(text);
  if (my) return named(my[2] ?? '', my[1] ?? '');
  const dm = dayMonth.exec(text);
  if (dm) return [`XXXX-${twoDigits(monthNumber(dm[2] ?? ''))}-${twoDigits(Number(dm[1]))}`];
  const md = monthDay.exec(text);
  if (md) return [`XXXX-${twoDigits(monthNumber(md[1] ?? ''))}-${twoDigits(Number(md[2]))}`];
  const only = month.exec(text);
  return only ? [`XXXX-${twoDigits(monthNumber(only[1] ?? ''))}`] : [];
}

function readNumbers(text: string): readonly string[] {
  const join = (...parts: (string | undefined)[]): string =>
    parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  const [, firstYear, firstMonth, firstDay] =
    yearFirst.exec(text) ?? eastAsian.exec(text) ?? compact.exec(text) ?? [];
  if (firstYear !== undefined) {
    const asWritten = join(firstYear, firstMonth, firstDay);
    // 2018-28-12: the month cannot be 28, the day can.
    return firstDay === undefined || isSound(asWritten)
      ? [asWritten]
      : [join(firstYear, firstDay, firstMonth)];
  }
  const [, first, second, lastYear] = yearLast.exec(text) ?? [];
  if (lastYear !== undefined) {
    const years = lastYear.length === 4 ? [lastYear] : [`20${lastYear}`, `19${lastYear}`];
    return years.flatMap((each) => [join(each, second, first), join(each, first, second)]);
  }
  const [, onlyMonth, itsYear] = monthThenYear.exec(text) ?? [];
  return itsYear === undefined ? [] : [join(itsYear, onlyMonth)];
}
