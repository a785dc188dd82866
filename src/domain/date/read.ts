import { dayFrom } from './day.ts';
import type {
  CalendarDate,
  DatePart,
  DateRun,
  DateSet,
  EdtfDate,
  IntervalEnd,
  LongYear,
  TimeOfDay,
} from './edtf-date.ts';

const mark = '([?~%]?)';
const calendarDate = new RegExp(
  `^${mark}(-?[\\dX]{4})${mark}(?:-${mark}([\\dX]{2})${mark}(?:-${mark}([\\dX]{2})${mark})?)?$`,
  'u',
);
const timeOfDay =
  /^(?<year>-?\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d+))?)?(?<zone>Z|[-+−]\d\d(?::?\d\d)?)$/u;
const longYear = /^Y?(?<digits>-?\d+)(?:E(?<exponent>\d+))?(?:S(?<significant>\d))?$/u;
const season = /^(-?\d{4})-(2[1-9]|3\d|4[01])$/u;

/**
 * The date that a text says, given that `isEdtf` holds for it and that its times have a zone.
 *
 * @throws RangeError for any other text.
 */
export function readDate(text: string): EdtfDate {
  if (/^[[{]/u.test(text)) return readSet(text);
  const [start, end] = text.split('/');
  if (start !== undefined && end !== undefined) {
    return { kind: 'interval', text, start: readEnd(start), end: readEnd(end) };
  }
  const [, year, division] = season.exec(text) ?? [];
  if (year !== undefined)
    return { kind: 'season', text, year: Number(year), season: Number(division) };
  if (/^Y|S\d$/u.test(text)) return readLongYear(text);
  return text.includes('T') ? readTime(text) : readCalendarDate(text);
}

function readEnd(text: string): IntervalEnd {
  if (text === '') return { kind: 'unknown' };
  if (text === '..') return { kind: 'open' };
  return text.includes('T') ? readTime(text) : readCalendarDate(text);
}

function readSet(text: string): DateSet {
  const inside = text.slice(1, -1).trim();
  const members = inside
    .replace(/^\.\.|\.\.$/gu, '')
    .split(',')
    .map((member) => readMember(member.trim()));
  return {
    kind: text.startsWith('[') ? 'one-of' : 'all-of',
    text,
    members,
    orEarlier: inside.startsWith('..'),
    orLater: inside.endsWith('..'),
  };
}

function readMember(text: string): CalendarDate | DateRun {
  const [first, last] = text.split('..');
  return first !== undefined && last !== undefined
    ? { kind: 'run', first: readCalendarDate(first), last: readCalendarDate(last) }
    : readCalendarDate(text);
}

function readCalendarDate(text: string): CalendarDate {
  const match = calendarDate.exec(text);
  if (!match) throw new RangeError(`not a calendar date: ${text}`);
  const [
    ,
    beforeYear,
    year = '',
    afterYear,
    beforeMonth,
    month,
    afterMonth,
    beforeDay,
    day,
    afterDay,
  ] = match;
  // A mark before a part is about that part; a mark after one is about it and all to its left.
  const marks: readonly (readonly [string | undefined, readonly DatePart[]])[] = [
    [beforeYear, ['year']],
    [afterYear, ['year']],
    [beforeMonth, ['month']],
    [afterMonth, ['year', 'month']],
    [beforeDay, ['day']],
    [afterDay, ['year', 'month', 'day']],
  ];
  const marked = (...signs: string[]): DatePart[] =>
    (['year', 'month', 'day'] as const).filter((part) =>
      marks.some(([sign, parts]) => sign && signs.includes(sign) && parts.includes(part)),
    );
  return {
    kind: 'date',
    text,
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    uncertain: marked('?', '%'),
    approximate: marked('~', '%'),
  };
}

function readTime(text: string): TimeOfDay {
  const groups = timeOfDay.exec(text)?.groups;
  if (!groups) throw new RangeError(`not a time with a zone: ${text}`);
  const { year, month, day, hour, minute, second, fraction, zone = 'Z' } = groups;
  const [, sign, hours = '0', minutes = '0'] = /^([-+−])(\d\d):?(\d\d)?$/u.exec(zone) ?? [];
  const offset =
    (Number(hours) * 60 + Number(minutes)) * (sign === undefined || sign === '+' ? 1 : -1);
  const local =
    (dayFrom(Number(year), Number(month), Number(day)) * 24 + Number(hour)) * 60 + Number(minute);
  const seconds = Number(`${second ?? '0'}.${fraction ?? '0'}`);
  return {
    kind: 'time',
    text,
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    ...(second === undefined ? {} : { second: Number(second) }),
    offset: offset === 0 ? 0 : offset, // never -0, which JSON would not keep
    instant: (local - offset) * 60_000 + Math.round(seconds * 1000),
  };
}

function readLongYear(text: string): LongYear {
  const groups = longYear.exec(text)?.groups;
  if (!groups) throw new RangeError(`not a year: ${text}`);
  const { digits, exponent = '0', significant } = groups;
  return {
    kind: 'year',
    text,
    year: Number(digits) * 10 ** Number(exponent),
    ...(significant === undefined ? {} : { significant: Number(significant) }),
  };
}
