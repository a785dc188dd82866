import { boundsOf, dateFrom, shapeOf } from '../domain/date/index.ts';
import type { TimelineEvent } from '../domain/model.ts';

/**
 * What the timeline reads of an event from its line in the text, as attributes: whole days since
 * 1970-01-01, absent where an end is open, and how certain they are.
 *
 * @example eventSpan(event) // { 'data-earliest': 17893, 'data-latest': 17895 }
 */
export function eventSpan({ date }: TimelineEvent): Readonly<Record<string, string | number>> {
  const edtf = dateFrom(date.edtf);
  const { earliest, latest } = boundsOf(edtf);
  const { approximate, uncertain, within, openStart, openEnd } = shapeOf(edtf);
  const shape = Object.entries({
    approximate,
    uncertain,
    within,
    'open-start': openStart,
    'open-end': openEnd,
  })
    .filter(([, holds]) => holds)
    .map(([name]) => name)
    .join(' ');
  return {
    ...(earliest === undefined ? {} : { 'data-earliest': earliest }),
    ...(latest === undefined ? {} : { 'data-latest': latest }),
    ...(shape === '' ? {} : { 'data-shape': shape }),
  };
}
