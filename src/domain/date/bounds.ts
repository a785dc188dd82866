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
} from './edtf-date.ts';
import { possibleDays } from './possible-days.ts';
import { seasonDays } from './season-days.ts';

/** First and last day that a date can be about; left out where it is open or not known. */
export interface Bounds {
  readonly earliest?: Day;
  readonly latest?: Day;
}

/**
 * Earliest and latest day of a date, both within it. An end that is open (`..`) or not known is
 * left out. `?` and `~` move nothing: how far "about" reaches is not for a computer to say. A time
 * is on its own day, the one written, whatever day it is in UTC.
 *
 * @example boundsOf(dateFrom('2018-12')) // { earliest: 2018-12-01, latest: 2018-12-31 } as days
 * @example boundsOf(dateFrom('2019-01-09/..')) // { earliest: 2019-01-09 } as a day
 */
export function boundsOf(date: EdtfDate | IntervalEnd | DateRun): Bounds {
  const known = found.get(date);
  if (known !== undefined) return known;
  const bounds = findBounds(date);
  found.set(date, bounds);
  return bounds;
}

// Dates are values: one text has one, and the same one is asked for on every page that says it.
const found = new WeakMap<object, Bounds>();

function findBounds(date: EdtfDate | IntervalEnd | DateRun): Bounds {
  switch (date.kind) {
    case 'date':
      return calendarBounds(date);
    case 'time': {
      const day = dayFrom(date.year, date.month, date.day);
      return { earliest: day, latest: day };
    }
    case 'season':
      return hull(seasonDays(date));
    case 'year':
      return yearBounds(date);
    case 'interval':
      return intervalBounds(date);
    case 'run':
      return between(boundsOf(date.first).earliest, boundsOf(date.last).latest);
    case 'one-of':
    case 'all-of':
      return setBounds(date);
    case 'open':
    case 'unknown':
      return {};
  }
}

function calendarBounds(date: CalendarDate): Bounds {
  const days = possibleDays(date);
  if (!days) throw new RangeError(`no such day: ${date.text}`);
  return { earliest: days.first, latest: days.last };
}

function yearBounds({ year, significant }: LongYear): Bounds {
  const digits = String(Math.abs(year)).length;
  const unit = significant === undefined ? 1 : 10 ** Math.max(0, digits - significant);
  const nearer = Math.floor(Math.abs(year) / unit) * unit;
  const farther = nearer + unit - 1;
  const [first, last] = year < 0 ? [-farther, -nearer] : [nearer, farther];
  return { earliest: dayFrom(first, 1, 1), latest: dayFrom(last, 12, 31) };
}

function intervalBounds({ start, end }: Interval): Bounds {
  const [from, to] = [boundsOf(start), boundsOf(end)];
  // Far apart on the globe, a later moment can be on an earlier day.
  if (start.kind === 'time' && end.kind === 'time') return hull([from, to]);
  return between(from.earliest, to.latest);
}

function setBounds({ members, orEarlier, orLater }: DateSet): Bounds {
  const { earliest, latest } = hull(members.map((member) => boundsOf(member)));
  return between(orEarlier ? undefined : earliest, orLater ? undefined : latest);
}

function hull(spans: readonly Bounds[]): Bounds {
  return {
    earliest: Math.min(...spans.map(({ earliest }) => earliest ?? -Infinity)),
    latest: Math.max(...spans.map(({ latest }) => latest ?? Infinity)),
  };
}

function between(earliest: Day | undefined, latest: Day | undefined): Bounds {
  return {
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
  };
}
