import type { ImportedRow } from './imported.ts';
import { slideRow } from './timelinejs.ts';

/** One row of a table: its cells by the headings of their columns, and its place counted from 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Cells that stand under no heading. */
  readonly loose: readonly string[];
}

/** A heading as TimelineJS compares it: `Media Credit` is `mediacredit`. */
const plainHeading = (heading: string): string => heading.toLowerCase().replace(/[^a-z]/gu, '');

/** True for the headings of the spreadsheet that TimelineJS reads. */
export function isTimelineJsTable(headings: readonly string[]): boolean {
  const plain = headings.map(plainHeading);
  return plain.includes('year') && plain.includes('headline');
}

const columns = new Set([
  'year',
  'month',
  'day',
  'time',
  'endyear',
  'endmonth',
  'endday',
  'endtime',
  'displaydate',
  'headline',
  'text',
  'media',
  'mediacredit',
  'mediacaption',
  'mediathumbnail',
  'alttext',
  'mediaalttext',
  'type',
  'group',
  'tag',
  'background',
]);

/** A time of a cell, `14:30`, in the parts that a slide has. */
function timeParts(time: string | undefined): object {
  const [, hour = '', minute = '', half = ''] =
    /^\s*(\d{1,2})(?::(\d{2}))?.*?([ap]m)?\s*$/iu.exec(time ?? '') ?? [];
  if (hour === '') return {};
  const isLate = half.toLowerCase() === 'pm' && Number(hour) < 12;
  const isMidnight = half.toLowerCase() === 'am' && Number(hour) === 12;
  return { hour: isMidnight ? 0 : Number(hour) + (isLate ? 12 : 0), minute: minute || 0 };
}

/**
 * What a row of the spreadsheet of TimelineJS comes to
 * (https://timeline.knightlab.com/docs/using-spreadsheets.html).
 */
export function timelineJsTableRow({ row, cells, loose }: TableRow): ImportedRow {
  const named = Object.entries(cells).map(([heading, cell]) => [plainHeading(heading), cell]);
  const at: Readonly<Record<string, string>> = Object.fromEntries(named);
  const type = at['type']?.trim().toLowerCase();
  const kind = type === 'title' || type === 'era' ? type : 'event';
  const slide = {
    start_date: { year: at['year'], month: at['month'], day: at['day'], ...timeParts(at['time']) },
    end_date: {
      year: at['endyear'],
      month: at['endmonth'],
      day: at['endday'],
      ...timeParts(at['endtime']),
    },
    display_date: at['displaydate'],
    text: { headline: at['headline'], text: at['text'] },
    media: {
      url: at['media'],
      credit: at['mediacredit'],
      caption: at['mediacaption'],
      thumbnail: at['mediathumbnail'],
      alt: at['alttext'] ?? at['mediaalttext'],
    },
    group: at['group'] ?? at['tag'],
    background: at['background'],
  };
  const made = slideRow(slide, kind, `row ${row}`);
  const unknown = Object.entries(cells)
    .filter(([heading, cell]) => !columns.has(plainHeading(heading)) && cell.trim() !== '')
    .map(([heading]) => `the column “${heading}”`);
  const extra = loose.some((cell) => cell.trim() !== '') ? ['a cell under no heading'] : [];
  return { ...made, leftOut: [...made.leftOut, ...unknown, ...extra] };
}
