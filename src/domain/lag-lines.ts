import { brokenScale } from './broken-scale.ts';
import type { BrokenScale } from './broken-scale.ts';
import { boundsOf, dateFrom, dayFrom, isDayPrecise, partsOf, shapeOf } from './date/index.ts';
import type { Day, EdtfDate } from './date/index.ts';
import type { EventNode } from './graph.ts';
import { isLasting } from './lag.ts';

/** A stretch on the chart, in parts of its whole length, 0 to 1. */
export interface LagStretch {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Somewhere inside it, or about it, rather than all of it. */
  readonly isUncertain: boolean;
}

/** A report on the chart, and where the line to it starts and ends. */
export interface LagLine {
  /** Ids of the sources that share the line. */
  readonly sources: readonly string[];
  readonly report: LagStretch;
  readonly start: number;
  readonly end: number;
  /** One of its two ends is not known to the day. */
  readonly isUncertain: boolean;
}

/** An event on the chart, with a line to each of its reports that has a day. */
export interface LagRow {
  readonly node: EventNode;
  readonly happened: LagStretch | undefined;
  readonly lines: readonly LagLine[];
  /** How many reports have no day that could be drawn. */
  readonly undated: number;
}

export interface LagChart {
  readonly scale: BrokenScale;
  readonly rows: readonly LagRow[];
}

/** Days after the last known one that an open end has to run on in. */
const openTail = 6;

/**
 * Events as lines from when they happened to each report of them, on one scale, in the order
 * given. Reports of one day share a line. `undefined` where no day is known at all.
 */
export function lagChart(nodes: readonly EventNode[]): LagChart | undefined {
  const dates = nodes.flatMap(({ event, reports }) => [
    event.date.edtf,
    ...reports.flatMap(({ published }) => published ?? []),
  ]);
  const scale = brokenScale(
    [...new Set(dates)].flatMap((edtf) => {
      const { earliest, latest } = boundsOf(dateFrom(edtf));
      const first = earliest ?? latest;
      const last = latest ?? (earliest === undefined ? undefined : earliest + openTail);
      return first === undefined || last === undefined ? [] : [[first, last] as const];
    }),
  );
  if (scale === undefined) return undefined;
  return { scale, rows: nodes.map((node) => rowOf(node, scale)) };
}

function rowOf(node: EventNode, scale: BrokenScale): LagRow {
  const date = dateFrom(node.event.date.edtf);
  const happened = stretchOf(date, scale);
  const byText = new Map<string, string[]>();
  for (const { source, published } of node.reports) {
    const sources = byText.get(published ?? '') ?? [];
    byText.set(published ?? '', [...sources, source.id]);
  }
  let undated = 0;
  const lines: LagLine[] = [];
  for (const [edtf, sources] of byText) {
    const published = edtf === '' ? undefined : dateFrom(edtf);
    const report = published === undefined ? undefined : stretchOf(published, scale);
    if (published === undefined || report === undefined) undated += sources.length;
    else {
      const end = middle(report);
      lines.push({
        sources,
        report,
        // Without a day of its own the event has no line, only its report.
        start: happened === undefined ? end : startOf(happened, end, isLasting(date)),
        end,
        isUncertain: report.isUncertain || !isDayPrecise(date),
      });
    }
  }
  return { node, happened, lines, undated };
}

/** Where a line to a report leaves what happened. */
function startOf(happened: LagStretch, end: number, isLastingIt: boolean): number {
  // What lasts is reported from its end on.
  if (isLastingIt && !happened.openEnd) return happened.to;
  // Of some day in a time its middle stands for it, unless the report shows that it was earlier.
  const { from } = happened;
  return happened.isUncertain ? Math.max(from, Math.min(middle(happened), end)) : middle(happened);
}

function middle({ from, to, openStart, openEnd }: LagStretch): number {
  if (openEnd) return from;
  return openStart ? to : (from + to) / 2;
}

function stretchOf(date: EdtfDate, scale: BrokenScale): LagStretch | undefined {
  const { earliest, latest } = boundsOf(date);
  if (earliest === undefined && latest === undefined) return undefined;
  const { openStart, openEnd, within, approximate, uncertain } = shapeOf(date);
  const from = earliest === undefined ? 0 : scale.at(earliest);
  const to = latest === undefined ? 1 : scale.at(latest + 1);
  return { from, to, openStart, openEnd, isUncertain: within || approximate || uncertain };
}

/** A day on the axis. */
export interface LagTick {
  readonly day: Day;
  readonly at: number;
  readonly label: string;
  /** Its label goes before it, since there is no room behind it. */
  readonly isEnd: boolean;
  /** The line of labels it stands on, from 0. */
  readonly line: number;
}

/** The first day of every stretch of the scale. */
export function stretchDays({ stretches }: BrokenScale): readonly Day[] {
  return stretches.map(({ firstDay }) => firstDay);
}

/**
 * The first of every month that lies inside a stretch of the scale; none where they would stand
 * closer than a fortieth of the whole.
 */
export function monthDays({ stretches }: BrokenScale): readonly Day[] {
  return stretches.flatMap(({ firstDay, lastDay, from, to }) => {
    const perMonth = ((to - from) / (lastDay + 1 - firstDay)) * 30;
    if (perMonth < 0.025) return [];
    const { year, month } = partsOf(firstDay);
    const days: Day[] = [];
    for (let next = month + 1; ; next += 1) {
      const day = dayFrom(year + Math.floor((next - 1) / 12), ((next - 1) % 12) + 1, 1);
      if (day > lastDay) return days;
      days.push(day);
    }
  });
}

/**
 * Days with their labels, on as many lines as keep the labels clear of each other.
 *
 * @param labelOf the label of a day
 * @param letter the width of a letter, in parts of the whole
 */
export function lagTicks(
  days: readonly Day[],
  scale: BrokenScale,
  labelOf: (day: Day) => string,
  letter: number,
): readonly LagTick[] {
  const ends: number[] = [];
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => {
      const at = scale.at(day);
      const label = labelOf(day);
      // Two letters more for the blank beside it.
      const width = (label.length + 2) * letter;
      const isEnd = at + width > 1;
      const left = isEnd ? at - width : at;
      const free = ends.findIndex((end) => end <= left);
      const line = free === -1 ? ends.length : free;
      ends[line] = left + width;
      return { day, at, label, isEnd, line };
    });
}
