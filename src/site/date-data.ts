import { boundsOf, dateFrom, shapeOf } from '../domain/date/index.ts';

/**
 * What the timeline reads of a date, as attributes: whole days since 1970, absent where an end is
 * open, and what is not certain about it.
 *
 * @example dateData('2018-12-28/..') // { 'data-earliest': 17893, 'data-shape': 'open-end' }
 */
export function dateData(edtf: string): Record<string, string | number> {
  const date = dateFrom(edtf);
  const { earliest, latest } = boundsOf(date);
  const { approximate, uncertain, within, openStart, openEnd } = shapeOf(date);
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
