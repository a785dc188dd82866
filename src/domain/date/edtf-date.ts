/**
 * Dates as data: what an EDTF text says, in plain objects that survive JSON and structured
 * cloning. Every date keeps the text that it was read from.
 */

/** A part of a calendar date that can carry its own qualifier. */
export type DatePart = 'year' | 'month' | 'day';

/** A year, month or day, any digit of which may be unspecified: `2018`, `201X`, `2018-XX-28`. */
export interface CalendarDate {
  readonly kind: 'date';
  readonly text: string;
  /** Four digits, each of them 0 to 9 or X, after a minus sign for years before 0000. */
  readonly year: string;
  /** Two digits, each of them 0 to 9 or X. */
  readonly month?: string;
  /** Two digits, each of them 0 to 9 or X. */
  readonly day?: string;
  /** The parts marked `?` or `%`. All parts, when the whole date is marked. */
  readonly uncertain: readonly DatePart[];
  /** The parts marked `~` or `%`. All parts, when the whole date is marked. */
  readonly approximate: readonly DatePart[];
}

/** A time of a day, with its zone. The parts are those of the place: its own day, its own clock. */
export interface TimeOfDay {
  readonly kind: 'time';
  readonly text: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 to 24; 24:00 is the end of its day. */
  readonly hour: number;
  readonly minute: number;
  /** Left out when the text gives none. */
  readonly second?: number;
  /** Minutes ahead of UTC. */
  readonly offset: number;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly instant: number;
}

/** A division of a year: 21 to 41 of ISO 8601-2 (seasons, quarters, thirds, halves). */
export interface SeasonOfYear {
  readonly kind: 'season';
  readonly text: string;
  readonly year: number;
  readonly season: number;
}

/** A year of more than four digits (`Y17E7`), or one known to some digits only (`1950S2`). */
export interface LongYear {
  readonly kind: 'year';
  readonly text: string;
  readonly year: number;
  /** How many of its first digits are known. */
  readonly significant?: number;
}

/** An end of an interval: `..` is open (there is none), nothing written is unknown. */
export type IntervalEnd =
  CalendarDate | TimeOfDay | { readonly kind: 'open' } | { readonly kind: 'unknown' };

/** From its start to its end, both within it. */
export interface Interval {
  readonly kind: 'interval';
  readonly text: string;
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
}

/** `2018..2020` inside a set: every date from one to the other. */
export interface DateRun {
  readonly kind: 'run';
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Several dates: one of them (`[…]`), or all of them (`{…}`). */
export interface DateSet {
  readonly kind: 'one-of' | 'all-of';
  readonly text: string;
  readonly members: readonly (CalendarDate | DateRun)[];
  /** `[..a]`: or anything before the first. */
  readonly orEarlier: boolean;
  /** `[a..]`: or anything after the last. */
  readonly orLater: boolean;
}

/** A date as EDTF, levels 0 to 2, can say it. */
export type EdtfDate = CalendarDate | TimeOfDay | SeasonOfYear | LongYear | Interval | DateSet;
