import type { Day } from '../date/day.ts';
import type { Clock } from './clock.ts';
import type { Entry } from './entry.ts';
import type { Placed, Stretch } from './placed.ts';
import type { Span } from './span.ts';

/** Where each event, or each report of it, is drawn by a clock; for what is narrowed. */
export interface SpansFile {
  /** Of the events, in the order of the chronology. */
  readonly ids: readonly string[];
  /** The lanes, and the place of each event's among them. */
  readonly lanes: readonly string[];
  readonly at: readonly number[];
  /**
   * By event, first day and number of days: of the event, or of each of its reports in turn; of
   * the time between them, of the event (no days, where it has none of its own) and then of each
   * report.
   */
  readonly spans: readonly (readonly number[])[];
}

/** From which day on events and their reports could be read of for certain; for the record of a day. */
export interface OutFile {
  /** By event, in the order of the chronology. */
  readonly events: readonly (Day | null)[];
  /** By event, of each of its reports that has a place on the axis. */
  readonly reports: readonly (readonly (Day | null)[])[];
}

/** Some events, as far as they could be read of on a day. */
export interface Narrowing {
  /** Ids; all events, without it. */
  readonly events?: ReadonlySet<string>;
  /** The record as it was at the end of this day; as it is, without it. */
  readonly by?: Day;
}

/** Where an event, or a report of it, is drawn; what it is stands in the event's file. */
export interface PlacedSpan extends Span {
  /** The event's place in the chronology. */
  readonly event: number;
  /** Which of its reports that are drawn. */
  readonly nth: number;
}

const daysOf = (stretch: Stretch | undefined): readonly number[] =>
  stretch ? [stretch.start, stretch.end - stretch.start] : [0, 0];

/** What {@link spansOf} reads of what a clock has placed. */
export function spansFile(entries: readonly Entry[], placed: readonly Placed[]): SpansFile {
  const lanes = [...new Set(entries.map(({ lane }) => lane))];
  const byEvent = new Map<string, number[]>();
  for (const each of placed) {
    const own = byEvent.get(each.entry.id) ?? [];
    const { between } = each;
    if (between) own.push(...[between.happened, ...between.reports].flatMap(daysOf));
    else own.push(...daysOf(each));
    byEvent.set(each.entry.id, own);
  }
  return {
    ids: entries.map(({ id }) => id),
    lanes,
    at: entries.map(({ lane }) => lanes.indexOf(lane)),
    spans: entries.map(({ id }) => byEvent.get(id) ?? []),
  };
}

/**
 * What {@link spansOf} reads of when events and reports came out.
 *
 * @param outFrom the day from which each event was known for certain, by its id
 */
export function outFile(entries: readonly Entry[], outFrom: ReadonlyMap<string, Day>): OutFile {
  return {
    events: entries.map(({ id }) => outFrom.get(id) ?? null),
    reports: entries.map(({ reports }) =>
      reports
        .filter(({ earliest, latest }) => earliest !== undefined || latest !== undefined)
        .map(({ latest }) => latest ?? null),
    ),
  };
}

const isOut = (day: Day | null | undefined, by: Day): boolean =>
  day !== null && day !== undefined && day <= by;

/** A stretch as first day and number of days. */
type Pair = readonly [start: Day, days: number];

/** The stretches of an event that are drawn: of its own, and of each report that is asked for. */
function partsOf(numbers: readonly number[], isWanted: (nth: number) => boolean): Pair[] {
  const parts: Pair[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    if (isWanted(at / 2)) parts.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  }
  return parts;
}

/**
 * Where some events, or their reports, are drawn by a clock.
 *
 * @param out asked for where a day is
 */
export function spansOf(
  clock: Clock,
  { ids, lanes, at, spans }: SpansFile,
  { events, by }: Narrowing,
  out?: OutFile,
): PlacedSpan[] {
  const found: PlacedSpan[] = [];
  for (const [event, id] of ids.entries()) {
    if (events && !events.has(id)) continue;
    if (by !== undefined && !isOut(out?.events[event], by)) continue;
    const isReported = (nth: number): boolean =>
      by === undefined || isOut(out?.reports[event]?.[nth], by);
    const parts = partsOf(spans[event] ?? [], (nth) =>
      clock === 'happened'
        ? true
        : clock === 'reported'
          ? isReported(nth)
          : nth === 0 || isReported(nth - 1),
    ).filter(([, days]) => days > 0);
    const drawn: readonly Pair[] = clock === 'lag' && parts.length > 0 ? [hullOf(parts)] : parts;
    for (const [nth, [start, days]] of drawn.entries()) {
      const lane = lanes[at[event] ?? 0] ?? '';
      found.push({ id: `${id} ${nth}`, lane, start, end: start + days, event, nth });
    }
  }
  return found;
}

function hullOf(parts: readonly Pair[]): Pair {
  const start = parts.reduce((day, [from]) => Math.min(day, from), Infinity);
  const end = parts.reduce((day, [from, days]) => Math.max(day, from + days), -Infinity);
  return [start, end - start];
}
