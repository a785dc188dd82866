import { boundsOf, compareDates, dateFrom, partsOf } from './date/index.ts';
import type { EdtfDate } from './date/index.ts';
import type { Graph } from './graph.ts';
import { lagBetween } from './lag.ts';
import type { Lag } from './lag.ts';
import type { Source, TimelineEvent } from './model.ts';

/** An event as a source reports it; without a lag where the day of the report is not known. */
export interface ReportedEvent {
  readonly event: TimelineEvent;
  readonly lag?: Lag;
}

/** A source and the events that claims read in it are about. */
export interface Report {
  readonly source: Source;
  readonly events: readonly ReportedEvent[];
}

/** The reports of a year; without a year, those that could be from any time up to some day. */
export interface ReportedYear {
  /** Astronomical: 1 BCE is 0. */
  readonly year?: number;
  readonly reports: readonly Report[];
}

/** The story by its other clock. */
export interface ReportedChronology {
  /** By earliest possible day of publication. */
  readonly years: readonly ReportedYear[];
  /** Reports of which nothing is known about their day, by their id. */
  readonly undated: readonly Report[];
}

/**
 * Every source in which a claim was read, in the order of its publication, with the events that it
 * reports in the order of their own dates. A source that was read comes out exactly once.
 */
export function reportedChronology({ events }: Graph): ReportedChronology {
  const reports = new Map<Source, TimelineEvent[]>();
  for (const { event, reports: ofEvent } of events.values()) {
    for (const { source } of ofEvent) {
      const ofSource = reports.get(source) ?? [];
      ofSource.push(event);
      reports.set(source, ofSource);
    }
  }

  const undated: Report[] = [];
  const dated: { readonly date: EdtfDate; readonly report: Report }[] = [];
  for (const [source, ofSource] of reports) {
    const date = source.published === undefined ? undefined : dateFrom(source.published);
    const inOrder = ofSource
      .map((event) => ({ event, happened: dateFrom(event.date.edtf) }))
      .sort((a, b) => compareDates(a.happened, b.happened) || byId(a.event, b.event));
    const { earliest, latest } = date === undefined ? {} : boundsOf(date);
    if (date === undefined || (earliest === undefined && latest === undefined)) {
      undated.push({ source, events: inOrder.map(({ event }) => ({ event })) });
      continue;
    }
    const withLag = inOrder.map(({ event, happened }) => ({
      event,
      lag: lagBetween(happened, date),
    }));
    dated.push({ date, report: { source, events: withLag } });
  }

  dated.sort((a, b) => compareDates(a.date, b.date) || byId(a.report.source, b.report.source));
  const years = new Map<number | undefined, Report[]>();
  for (const { date, report } of dated) {
    const { earliest } = boundsOf(date);
    const year = earliest === undefined ? undefined : partsOf(earliest).year;
    const ofYear = years.get(year) ?? [];
    ofYear.push(report);
    years.set(year, ofYear);
  }
  return {
    years: [...years].map(([year, ofYear]) => ({
      ...(year === undefined ? {} : { year }),
      reports: ofYear,
    })),
    undated: undated.sort((a, b) => byId(a.source, b.source)),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
