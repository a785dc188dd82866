import { parseDate } from '../date/index.ts';
import type { ImportedDate, RefusedRow } from './imported.ts';

/** A date in parts, as spreadsheets keep it: each as text or number, empty where it is not known. */
export interface DateParts {
  readonly year: unknown;
  readonly month?: unknown;
  readonly day?: unknown;
  /** `14:30`, with no zone. */
  readonly time?: string;
}

/** As far back TimelineJS says "BCE"; before that it says how many years ago. */
const lastOfEras = -99_999;

/** Digits of a part; empty for none, `undefined` for what is no whole number. */
function digitsOf(part: unknown): string | undefined {
  if (part === undefined || part === null) return '';
  if (typeof part !== 'string' && typeof part !== 'number') return undefined;
  const text = String(part).replace(/[\s,]/gu, '');
  return /^[+-]?\d*$/u.test(text) ? text.replace(/^\+/u, '') : undefined;
}

/** A year of the file as EDTF: there -44 is 44 BCE, here that is -0043, as there is a year 0. */
function edtfYear(year: number): string {
  const astronomical = year < 0 && year >= lastOfEras ? year + 1 : year;
  const digits = String(Math.abs(astronomical)).padStart(4, '0');
  const sign = astronomical < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}

const refused = (message: string, remedy: string): RefusedRow => ({
  kind: 'refused',
  message,
  remedy,
});

function edtfOf({ year, month, day }: DateParts): string | RefusedRow {
  const parts = { year, month, day };
  const digits: Record<string, string> = {};
  for (const [name, part] of Object.entries(parts)) {
    const read = digitsOf(part);
    if (read === undefined || read === '-') {
      return refused(
        `Its ${name} is ${JSON.stringify(part).slice(0, 80)}, which is no whole number.`,
        `Write the ${name} in digits, or leave it empty where it is not known.`,
      );
    }
    // A nought stands for what is not known.
    digits[name] = name === 'year' || Number(read) !== 0 ? read : '';
  }
  const { year: years = '', month: months = '', day: days = '' } = digits;
  if (years === '') return refused('It has no year.', 'Write the year.');
  if (!Number.isSafeInteger(Number(years))) {
    return refused(`Its year ${years.slice(0, 80)} is beyond all reckoning.`, 'Write the year.');
  }
  if (days !== '' && months === '') {
    return refused('It has a day and no month.', 'Write the month, or leave the day out.');
  }
  const whole = edtfYear(Number(years));
  if (whole.startsWith('Y') && months !== '') {
    return refused(
      `A month of the year ${years} cannot be written as a date.`,
      'Leave out the month and the day.',
    );
  }
  return [whole, months, days]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** True for a time of day that says something: midnight is what programs write where there is none. */
function isTime(time: string | undefined): time is string {
  return time !== undefined && /[1-9]/u.test(time) && !/^12:00(?::00)?\s*a\.?m/iu.test(time);
}

/**
 * A date from its parts, as precise as they are: a year stays a year. A time without a zone is named
 * and not taken over; `00:00` is no time.
 *
 * @example dateFromParts({ year: '-44', month: '3' }) // { edtf: '-0043-03', gaps: [] }
 */
export function dateFromParts(
  start: DateParts,
  end?: DateParts,
  printed?: string,
): ImportedDate | RefusedRow {
  const first = edtfOf(start);
  if (typeof first !== 'string') return first;
  const last = end === undefined ? undefined : edtfOf(end);
  if (typeof last === 'object') return { ...last, message: `End: ${last.message}` };
  const isSpan = last !== undefined && last !== first;
  const isFar = first.startsWith('Y') || last?.startsWith('Y') === true;
  // EDTF has no interval between years of more than four digits.
  const edtf = isSpan && !isFar ? `${first}/${last}` : first;
  const parsed = parseDate(edtf);
  if (!parsed.ok) return refused(parsed.message, parsed.remedy);
  return {
    edtf,
    ...(printed === undefined || printed.trim() === '' ? {} : { printed: printed.trim() }),
    gaps: [
      ...(isSpan && isFar
        ? [`the file gives a span from ${first} to ${last}, of which the start alone is kept`]
        : []),
      ...[start.time, end?.time]
        .filter(isTime)
        .map((time) => `the file gives the time ${time.trim()} and no zone, so it is left out`),
    ],
  };
}
