import type { Day } from '../../domain/date/day.ts';
import type { Bucket, Feed } from '../../domain/timeline/feed.ts';
import type { Narrowing } from '../../domain/timeline/spans-file.ts';
import type { Placed } from '../../domain/timeline/placed.ts';
import type { Window } from '../../domain/timeline/window.ts';
import type { Direction } from './neighbour.ts';

/** At once, or once it is fetched. */
export type Soon<T> = T | Promise<T>;

/** What a layer cannot draw, or not where it is. */
export interface Undrawn {
  readonly undatedEvents: number;
  readonly undatedReports: number;
  /** Those that the axis does not reach as far as. */
  readonly clamped: number;
}

/** A feed, and the days of it that could not be fetched. */
export interface LayerFeed extends Feed<Placed> {
  readonly missing: readonly Window[];
}

/** What is drawn at a time: the events, or the reports of them, by one clock. */
export interface Layer extends Undrawn {
  readonly phrase: 'events' | 'reports';
  /** How many it draws. */
  readonly count: number;
  /** How many events these are, or are of. */
  readonly events: number;
  /** From the first day to the day after the last; none of nothing. */
  readonly extent: { readonly start: Day; readonly end: Day } | undefined;
  /** What to draw for a window of so many pixels. It never fails: what could not be fetched is named. */
  feed(from: Day, to: Day, pixels: number): Soon<LayerFeed>;
  /** What is known under this id so far. */
  known(id: string): Placed | undefined;
  /** What stands for an event: the report of it that is asked for, else the first. */
  find(event: string, report?: string): Soon<Placed | undefined>;
  /** Its place from top to bottom among those that overlap it. */
  rank(placed: Placed): number;
  /** What of these events is drawn, as far as it is known. */
  spansOf(events: ReadonlySet<string>): readonly Placed[];
  /** True where something drawn is in the window, or might be. */
  isIn(window: Window): boolean;
  /** All that a bucket holds. */
  listed(bucket: Bucket<Placed>): Soon<readonly Placed[]>;
  /** Where a key leads to from an event, in a layer of which every event is known. */
  readonly neighbour?: (lanes: readonly string[], id: string, to: Direction) => Placed | undefined;
  /** In a layer that is known in part: the day of what begins next before a day, or from it on. */
  readonly beyond?: (day: Day, size: number, to: 'earlier' | 'later') => Promise<Day | undefined>;
  /** The same with some events alone; with all, where nothing is asked for. */
  narrowed(to: Narrowing): Soon<Layer>;
}

/** True for what has to be fetched. */
export const isPromise = <T>(soon: Soon<T>): soon is Promise<T> => soon instanceof Promise;
