import { boundsOf, shapeOf } from './date/index.ts';
import type { Bounds, Day, EdtfDate } from './date/index.ts';

/**
 * Days from when something happened to a report of it, below zero for a report that came before;
 * left out where no limit is known.
 */
export interface Lag {
  readonly least?: number;
  readonly most?: number;
}

/** True for what went on for more than a day: a lag counts from its end. */
export function isLasting(happened: EdtfDate): boolean {
  const { earliest, latest } = boundsOf(happened);
  return (
    (happened.kind === 'interval' || happened.kind === 'all-of') &&
    (earliest === undefined || earliest !== latest)
  );
}

/**
 * How many days a report came after what it reports, no more precisely than the two dates allow.
 * What lasts is reported from its end on. `?` and `~` move nothing, as in `boundsOf`; whoever says
 * the lag in words adds "about" or "perhaps".
 *
 * @example lagBetween(dateFrom('2018-12-28/2018-12-30'), dateFrom('2019-01-09')) // { least: 10, most: 10 }
 * @example lagBetween(dateFrom('2018-12-30'), dateFrom('[2019-01-09..]')) // { least: 10 }
 * @example lagBetween(dateFrom('2019-01'), dateFrom('2019-01-10')) // { least: -21, most: 9 }
 */
export function lagBetween(happened: EdtfDate, reported: EdtfDate): Lag {
  const from = endOf(happened);
  const to = boundsOf(reported);
  return {
    ...(to.earliest === undefined || from.latest === undefined
      ? {}
      : { least: to.earliest - from.latest }),
    ...(to.latest === undefined || from.earliest === undefined
      ? {}
      : { most: to.latest - from.earliest }),
  };
}

/** The days on which it may have ended. */
function endOf(happened: EdtfDate): Bounds {
  const bounds = boundsOf(happened);
  if (happened.kind === 'interval') {
    const end = boundsOf(happened.end);
    // However little is known of its end, that was not before it began.
    const earliest = later(bounds.earliest, end.earliest);
    return { ...end, ...(earliest === undefined ? {} : { earliest }) };
  }
  if (happened.kind === 'all-of' && !shapeOf(happened).within && bounds.latest !== undefined) {
    return { earliest: bounds.latest, latest: bounds.latest };
  }
  return bounds;
}

function later(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

/** What there is to say of a lag. Days are whole and above zero. */
export type LagSaid =
  | { readonly kind: 'same-day' | 'same-day-or-later' | 'same-day-or-before' | 'meanwhile' }
  | {
      readonly kind: 'after' | 'at-least' | 'at-most' | 'before' | 'at-least-before';
      readonly days: number;
    }
  | { readonly kind: 'between'; readonly least: number; readonly most: number }
  | { readonly kind: 'unknown' };

/** A lag as a sentence would say it, and what the sentence must add. */
export interface LagWording {
  readonly said: LagSaid;
  /** It counts from the end of what lasted. */
  readonly fromEnd: boolean;
  /** One of the two dates is marked "about". */
  readonly approximate: boolean;
  /** One of the two dates is marked "perhaps". */
  readonly uncertain: boolean;
}

/**
 * How to say the lag between two dates. A report whose day allows for its having come before is
 * said by its upper limit alone, "at most 9 days after", which is true either way.
 *
 * @example lagWording(dateFrom('2018-12-30'), dateFrom('[2019-01-09..]')).said // { kind: 'at-least', days: 10 }
 */
export function lagWording(happened: EdtfDate, reported: EdtfDate): LagWording {
  const shapes = [shapeOf(happened), shapeOf(reported)];
  return {
    said: said(lagBetween(happened, reported), isMeanwhile(happened, reported)),
    fromEnd: isLasting(happened),
    approximate: shapes.some(({ approximate }) => approximate),
    uncertain: shapes.some(({ uncertain }) => uncertain),
  };
}

/** True where the report came while it lasted, for certain. */
function isMeanwhile(happened: EdtfDate, reported: EdtfDate): boolean {
  const { earliest } = boundsOf(happened);
  const first = boundsOf(reported).earliest;
  const { most } = lagBetween(happened, reported);
  const isBeforeItsEnd = most !== undefined && most < 0;
  return isLasting(happened) && isBeforeItsEnd && (first ?? -Infinity) >= (earliest ?? Infinity);
}

function said({ least = -Infinity, most = Infinity }: Lag, isMeanwhileIt: boolean): LagSaid {
  if (isMeanwhileIt) return { kind: 'meanwhile' };
  if (most === Infinity) {
    if (least < 0) return { kind: 'unknown' };
    return least === 0 ? { kind: 'same-day-or-later' } : { kind: 'at-least', days: least };
  }
  if (most < 0) return { kind: least === most ? 'before' : 'at-least-before', days: -most };
  if (most === 0) return { kind: least === 0 ? 'same-day' : 'same-day-or-before' };
  if (least === most) return { kind: 'after', days: most };
  return least > 0 ? { kind: 'between', least, most } : { kind: 'at-most', days: most };
}
