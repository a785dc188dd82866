import type { Day } from '../date/day.ts';
import type { Clock } from './clock.ts';
import type { AxisReach } from './placed.ts';
import type { TileRoot } from './tile-tree.ts';

/** What one clock draws of a story that is cut into tiles. */
export interface TiledClock {
  readonly roots: readonly TileRoot[];
  readonly reach: AxisReach;
  /** How many it draws, and how many events these are, or are of. */
  readonly count: number;
  readonly events: number;
  /** From the first day to the day after the last; none of nothing. */
  readonly extent?: { readonly start: Day; readonly end: Day };
  readonly undatedEvents: number;
  readonly undatedReports: number;
  readonly clamped: number;
}

/** Where the timeline finds a story that is cut into tiles. */
export interface TiledStory {
  /** The address of the folder of all its files. */
  readonly base: string;
  readonly clocks: Readonly<Record<Clock, TiledClock>>;
  /** The file that names all others by the event: see `EntryDirectory`. */
  readonly directory: string;
}

/** Where each event is found. */
export interface EntryDirectory {
  /** The files of the events, in the order of the chronology, of {@link entriesPerFile} each. */
  readonly files: readonly string[];
  /** By clock, the name of its `SpansFile`. */
  readonly spans: Readonly<Record<Clock, string>>;
  /** The name of the `OutFile`. */
  readonly out: string;
  /** Files of the places of events in that order by their ids; which one, {@link idShard} says. */
  readonly ids: readonly string[];
}

/** How many events are in a file. */
export const entriesPerFile = 30;
/** About how many ids are in a file. */
export const idsPerFile = 500;

/**
 * The number of the file, of so many, in which an id stands: FNV-1a of its UTF-16 units.
 *
 * @example idShard('visit', 1) // 0
 */
export function idShard(id: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % Math.max(1, files);
}

/** The address of a file below the base: folders of two letters, none of which grows too large. */
export const tilePath = (name: string): string => `${name.slice(0, 2)}/${name.slice(2)}.json`;
