import { chronologyOf } from './chronology.ts';
import type { ChronologyMonth, ChronologyYear } from './chronology.ts';
import type { TimelineEvent } from './model.ts';

/** A page of a divided chronology: a year, or a month of a year that is too long for one page. */
export interface ChronologyPart {
  /** What it stands under, as steps of an address: `["2018", "12"]`. */
  readonly steps: readonly string[];
  /** Astronomical; without it, events without a known start. */
  readonly year?: number;
  /** 1 to 12; missing for a whole year, and for a month that is not known. */
  readonly month?: number;
  readonly events: readonly TimelineEvent[];
  /** The parts that it is divided into itself; its events then stand there. */
  readonly parts: readonly ChronologyPart[];
}

const stepOf = ({ month }: ChronologyMonth): string =>
  month === undefined ? 'unknown' : String(month).padStart(2, '0');

function partOf({ year, months }: ChronologyYear, most: number): ChronologyPart {
  const step = year === undefined ? 'undated' : String(year);
  const known = year === undefined ? {} : { year };
  const events = months.flatMap((month) => month.events);
  const isLong = year !== undefined && events.length > most;
  const parts = months.map((month): ChronologyPart => ({
    steps: [step, stepOf(month)],
    ...known,
    ...(month.month === undefined ? {} : { month: month.month }),
    events: month.events,
    parts: [],
  }));
  return { steps: [step], ...known, events, parts: isLong ? parts : [] };
}

/**
 * A chronology divided into years, and years of more than `most` events into months. Every event
 * is in one year, and in one month of it where there are months.
 *
 * @param events in order
 * @example chronologyParts(events, 200)[0]?.steps // ["2018"]
 */
export function chronologyParts(events: readonly TimelineEvent[], most: number): ChronologyPart[] {
  return chronologyOf(events).map((year) => partOf(year, most));
}

/** The parts that hold events themselves, in order. */
export function lastParts(parts: readonly ChronologyPart[]): ChronologyPart[] {
  return parts.flatMap((part) => (part.parts.length === 0 ? [part] : part.parts));
}
