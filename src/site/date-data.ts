import { boundsOf, dateFrom, shapeOf } from '../domain/date/index.ts';
import type { Dated, Uncertainty } from '../domain/timeline/entry.ts';

/**
 * What the timeline draws of a date: whole days since 1970, absent where an end is open, and what
 * is not certain about it.
 *
 * @example datedAs('2018-12-28/..') // { earliest: 17893, shape: new Set(['open-end']) }
 */
export function datedAs(edtf: string): Dated {
  const date = dateFrom(edtf);
  const { earliest, latest } = boundsOf(date);
  const { approximate, uncertain, within, openStart, openEnd } = shapeOf(date);
  const marks: Readonly<Record<Uncertainty, boolean>> = {
    approximate,
    uncertain,
    within,
    'open-start': openStart,
    'open-end': openEnd,
  };
  const holds = (mark: string): boolean => marks[mark as Uncertainty];
  return {
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
    shape: new Set((Object.keys(marks) as Uncertainty[]).filter(holds)),
  };
}

/**
 * The same as attributes, for the timeline to read.
 *
 * @example dateData('2018-12-28/..') // { 'data-earliest': 17893, 'data-shape': 'open-end' }
 */
export function dateData(edtf: string): Record<string, string | number> {
  const { earliest, latest, shape } = datedAs(edtf);
  return {
    ...(earliest === undefined ? {} : { 'data-earliest': earliest }),
    ...(latest === undefined ? {} : { 'data-latest': latest }),
    ...(shape.size === 0 ? {} : { 'data-shape': [...shape].join(' ') }),
  };
}
