import { boundsOf } from './bounds.ts';
import type { CalendarDate, DateRun, EdtfDate, IntervalEnd } from './edtf-date.ts';

/** How a date is to be drawn. */
export interface DateShape {
  /** Marked `~` or `%`, or known to some digits only: "about". */
  readonly approximate: boolean;
  /** Marked `?` or `%`: "perhaps". */
  readonly uncertain: boolean;
  /** Somewhere inside its bounds, not lasting through them: "some day in". */
  readonly within: boolean;
  /** No earliest day is known. */
  readonly openStart: boolean;
  /** No latest day is known. */
  readonly openEnd: boolean;
}

/**
 * What there is to show of a date besides its bounds. An interval lasts from its start to its end,
 * so it is not `within`, however well its ends are known; a month, a year or a season is.
 *
 * @example shapeOf(dateFrom('2018-12-XX')).within // true
 */
export function shapeOf(date: EdtfDate): DateShape {
  const dates = calendarDatesOf(date);
  const { earliest, latest } = boundsOf(date);
  return {
    approximate:
      dates.some(({ approximate }) => approximate.length > 0) ||
      (date.kind === 'year' && date.significant !== undefined),
    uncertain: dates.some(({ uncertain }) => uncertain.length > 0),
    within: isWithinItsBounds(date),
    openStart: earliest === undefined,
    openEnd: latest === undefined,
  };
}

function isWithinItsBounds(date: EdtfDate): boolean {
  if (date.kind === 'interval') return false;
  if (date.kind === 'all-of') {
    return date.members.some((member) => member.kind === 'date' && isWithinItsBounds(member));
  }
  const { earliest, latest } = boundsOf(date);
  return earliest === undefined || earliest !== latest;
}

function calendarDatesOf(date: EdtfDate | IntervalEnd | DateRun): readonly CalendarDate[] {
  switch (date.kind) {
    case 'date':
      return [date];
    case 'interval':
      return [...calendarDatesOf(date.start), ...calendarDatesOf(date.end)];
    case 'one-of':
    case 'all-of':
      return date.members.flatMap((member) => calendarDatesOf(member));
    case 'run':
      return [date.first, date.last];
    default:
      return [];
  }
}
