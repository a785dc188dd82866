import type { DateRun, DateSet, EdtfDate, IntervalEnd } from './edtf-date.ts';

/**
 * True when the date says which day or days: a day, a time, an interval from a day to a day, all of
 * several days. Not so when it is marked `?` or `~`, has an unspecified digit, is one of several
 * days, or is open or not known at an end.
 *
 * @example isDayPrecise(dateFrom('2018-12-28/2018-12-30')) // true
 * @example isDayPrecise(dateFrom('2018-12-28~')) // false
 */
export function isDayPrecise(date: EdtfDate | IntervalEnd | DateRun): boolean {
  switch (date.kind) {
    case 'date':
      return (
        date.day !== undefined &&
        !hasUnspecifiedDigits(date) &&
        date.uncertain.length + date.approximate.length === 0
      );
    case 'time':
      return true;
    case 'interval':
      return isDayPrecise(date.start) && isDayPrecise(date.end);
    case 'run':
      return isDayPrecise(date.first) && isDayPrecise(date.last);
    case 'all-of':
      return isClosed(date) && date.members.every((member) => isDayPrecise(member));
    case 'one-of': // one of one is that one, and brackets do not excuse it from a source
      return (
        isClosed(date) &&
        date.members.length === 1 &&
        date.members.every((member) => member.kind === 'date' && isDayPrecise(member))
      );
    case 'season':
    case 'year':
    case 'open':
    case 'unknown':
      return false;
  }
}

function isClosed({ orEarlier, orLater }: DateSet): boolean {
  return !orEarlier && !orLater;
}

/** True when a digit of the year, month or day is X. */
export function hasUnspecifiedDigits(date: {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}): boolean {
  return [date.year, date.month, date.day].some((digits) => digits?.includes('X'));
}
