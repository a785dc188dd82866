import { boundsOf } from './bounds.ts';
import { daysInMonth } from './day.ts';
import type { CalendarDate, EdtfDate, IntervalEnd, TimeOfDay } from './edtf-date.ts';
import type { DateFault } from './parsed-date.ts';
import { possibleDays } from './possible-days.ts';

// Beyond it a year's days are no longer exact numbers; the universe is a hundredth as old.
const farthestYear = 1e12;

/** Why a date that fits the grammar is none all the same; nothing when it is sound. */
export function faultOf(date: EdtfDate): DateFault | undefined {
  if (date.kind === 'year') return Math.abs(date.year) > farthestYear ? 'invalid' : undefined;
  if (calendarDatesIn(date).some((part) => !possibleDays(part))) return 'impossible';
  if (timesIn(date).some(({ year, month, day }) => day > daysInMonth(year, month)))
    return 'impossible';
  return isInverted(date) ? 'inverted' : undefined;
}

function timesIn(date: EdtfDate): readonly TimeOfDay[] {
  const ends = date.kind === 'interval' ? [date.start, date.end] : [date];
  return ends.filter((end) => end.kind === 'time');
}

function isInverted(date: EdtfDate): boolean {
  if (date.kind === 'interval') return endsBeforeStart(date.start, date.end);
  if (date.kind !== 'one-of' && date.kind !== 'all-of') return false;
  return date.members.some(
    (member) => member.kind === 'run' && endsBeforeStart(member.first, member.last),
  );
}

function endsBeforeStart(start: IntervalEnd, end: IntervalEnd): boolean {
  if (start.kind === 'time' && end.kind === 'time') return end.instant < start.instant;
  return (boundsOf(end).latest ?? Infinity) < (boundsOf(start).earliest ?? -Infinity);
}

function calendarDatesIn(date: EdtfDate): readonly CalendarDate[] {
  switch (date.kind) {
    case 'date':
      return [date];
    case 'interval':
      return [date.start, date.end].filter((end) => end.kind === 'date');
    case 'one-of':
    case 'all-of':
      return date.members.flatMap((member) =>
        member.kind === 'run' ? [member.first, member.last] : [member],
      );
    default:
      return [];
  }
}
