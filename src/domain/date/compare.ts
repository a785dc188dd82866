import { boundsOf } from './bounds.ts';
import type { EdtfDate } from './edtf-date.ts';

/**
 * Orders dates by earliest day, then latest day, then the moment, then the text: a total order,
 * zero only for equal texts, for use with `sort`. Without a known start comes first, without a
 * known end last among those of one start. Times of one day stand after the day itself, in the
 * order of the moments; times of different days in the order of their own days, as a reader of
 * those days expects.
 *
 * @example dates.toSorted(compareDates)
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  for (const [index, value] of keyA.entries()) {
    const other = keyB[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return a.text === b.text ? 0 : a.text < b.text ? -1 : 1;
}

function sortKey(date: EdtfDate): readonly number[] {
  const { earliest = -Infinity, latest = Infinity } = boundsOf(date);
  const [start, end] = date.kind === 'interval' ? [date.start, date.end] : [date, date];
  return [
    earliest,
    latest,
    start.kind === 'time' ? start.instant : -Infinity,
    end.kind === 'time' ? end.instant : -Infinity,
  ];
}
