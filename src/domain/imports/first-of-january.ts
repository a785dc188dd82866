import type { ImportedDate, ImportedRow } from './imported.ts';

const isDay = (text: string): boolean => /^-?\d{4}-\d\d-\d\d$/u.test(text);
const isFirst = (text: string): boolean => /^-?\d{4}-01-01$/u.test(text);

/** How many rows of a file give a day, and how many of them give 1 January. */
export interface DaysGiven {
  readonly days: number;
  readonly firsts: number;
}

/** The count with one more row. */
export function withRow({ days, firsts }: DaysGiven, { is }: ImportedRow): DaysGiven {
  if (is.kind !== 'event') return { days, firsts };
  const ends = is.date.edtf.split('/');
  return {
    days: days + (ends.some(isDay) ? 1 : 0),
    firsts: firsts + (ends.some(isFirst) ? 1 : 0),
  };
}

/**
 * True where more rows give 1 January than chance would: three and more, and one of ten. Spreadsheets
 * and programs write it where the year alone was known.
 */
export function isQuestionable({ days, firsts }: DaysGiven): boolean {
  return firsts >= 3 && firsts * 10 >= days;
}

/**
 * A date whose 1 January is marked as uncertain in its month and day, as EDTF does that, with a gap
 * that says why. Any other date comes back as it is.
 *
 * @example questioned({ edtf: '1990-01-01', gaps: [] }, { days: 40, firsts: 12 }).edtf // '1990-?01-?01'
 */
export function questioned(date: ImportedDate, given: DaysGiven): ImportedDate {
  const ends = date.edtf.split('/');
  if (!isQuestionable(given) || !ends.some(isFirst)) return date;
  return {
    ...date,
    edtf: ends.map((end) => (isFirst(end) ? end.replace(/-01-01$/u, '-?01-?01') : end)).join('/'),
    gaps: [
      ...date.gaps,
      `the file gives 1 January, as ${given.firsts} of its ${given.days} rows with a day do: it may stand for the year alone`,
    ],
  };
}
