import { boundsOf, dateFrom, partsOf } from './date/index.ts';
import type { Report, ReportedChronology } from './reported.ts';

/** A page of the story by its other clock: a year, or a month of a year that is too long. */
export interface ReportedPart {
  /** What it stands under, as steps of an address: `["2019", "01"]`. */
  readonly steps: readonly string[];
  /** Astronomical; missing where nothing is known of the year, or only up to which day. */
  readonly year?: number;
  /** 1 to 12; missing for a whole year. */
  readonly month?: number;
  /** True for the reports of which no day is known. */
  readonly isUndated: boolean;
  readonly reports: readonly Report[];
  /** The parts that it is divided into itself; its reports then stand there. */
  readonly parts: readonly ReportedPart[];
}

/** The first possible month of a report's publication. */
function monthOf({ source: { published } }: Report): number {
  const { earliest } = published === undefined ? {} : boundsOf(dateFrom(published));
  return earliest === undefined ? 1 : partsOf(earliest).month;
}

function monthsOf(step: string, year: number, reports: readonly Report[]): ReportedPart[] {
  const months = new Map<number, Report[]>();
  for (const report of reports) {
    const month = monthOf(report);
    const own = months.get(month) ?? [];
    own.push(report);
    months.set(month, own);
  }
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([month, own]) => ({
      steps: [step, String(month).padStart(2, '0')],
      year,
      month,
      isUndated: false,
      reports: own,
      parts: [],
    }));
}

/**
 * The reports of a story divided into years, and years of more than `most` reports into months.
 * Every report is in one year, and in one month of it where there are months.
 */
export function reportedParts(
  { years, undated }: ReportedChronology,
  most: number,
): ReportedPart[] {
  const parts = years.map(({ year, reports }): ReportedPart => {
    const step = year === undefined ? 'unknown' : String(year);
    return {
      steps: [step],
      ...(year === undefined ? {} : { year }),
      isUndated: false,
      reports,
      parts: year === undefined || reports.length <= most ? [] : monthsOf(step, year, reports),
    };
  });
  return undated.length === 0
    ? parts
    : [...parts, { steps: ['undated'], isUndated: true, reports: undated, parts: [] }];
}
