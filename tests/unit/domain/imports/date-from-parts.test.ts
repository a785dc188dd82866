import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, dateFrom, partsOf } from '../../../../src/domain/date/index.ts';
import { slideDates } from '../../../../src/domain/exports/timelinejs.ts';
import { dateFromParts } from '../../../../src/domain/imports/date-from-parts.ts';
import type { DateParts } from '../../../../src/domain/imports/date-from-parts.ts';

/** A date from parts in a line: its EDTF and its gaps, or why it is none. */
function told(start: DateParts, end?: DateParts): string {
  const date = dateFromParts(start, end);
  return 'kind' in date ? `refused: ${date.message}` : [date.edtf, ...date.gaps].join(' | ');
}

describe('a date from its parts', () => {
  test.each<[string, DateParts, DateParts | undefined, string]>([
    ['a year stays a year', { year: '1815' }, undefined, '1815'],
    ['numbers are as good as text', { year: 1815, month: 2 }, undefined, '1815-02'],
    ['empty cells are not known', { year: '1815', month: '', day: null }, undefined, '1815'],
    ['noughts are not known', { year: '1815', month: '0', day: '00' }, undefined, '1815'],
    ['44 BCE, as there is a year 0 here', { year: '-44' }, undefined, '-0043'],
    ['1 BCE', { year: -1, month: 12 }, undefined, '0000-12'],
    ['a year of three digits', { year: '602' }, undefined, '0602'],
    [
      'a year so far back that it is reckoned',
      { year: '-13800000000' },
      undefined,
      'Y-13800000000',
    ],
    ['thousands with commas', { year: '-12,000' }, undefined, 'Y-11999'],
    ['a span', { year: '1815', month: '12' }, { year: '1852' }, '1815-12/1852'],
    ['an end that is the start', { year: '1815' }, { year: '1815' }, '1815'],
    [
      'midnight, which is no time',
      { year: '1815', month: 1, day: 2, time: '00:00' },
      undefined,
      '1815-01-02',
    ],
    ['midnight of a clock of twelve', { year: '1815', time: '12:00 AM' }, undefined, '1815'],
    [
      'a time without a zone',
      { year: '1815', month: 1, day: 2, time: '14:30' },
      undefined,
      '1815-01-02 | the file gives the time 14:30 and no zone, so it is left out',
    ],
    [
      'a span of far years',
      { year: '-300000' },
      { year: '-200000' },
      'Y-300000 | the file gives a span from Y-300000 to Y-200000, of which the start alone is kept',
    ],
    ['no year', { year: '', month: 2 }, undefined, 'refused: It has no year.'],
    [
      'a day and no month',
      { year: 1815, day: 3 },
      undefined,
      'refused: It has a day and no month.',
    ],
    [
      'what is no number',
      { year: 'c. 1815' },
      undefined,
      'refused: Its year is "c. 1815", which is no whole number.',
    ],
    [
      'part of a year',
      { year: 1815.5 },
      undefined,
      'refused: Its year is 1815.5, which is no whole number.',
    ],
    [
      'no such day',
      { year: 1815, month: 2, day: 30 },
      undefined,
      'refused: There is no day "1815-02-30": February 1815 has the days 01 to 28.',
    ],
    [
      'an end without a year',
      { year: 1815 },
      { year: '', month: 2 },
      'refused: End: It has no year.',
    ],
  ])('%s', (_, start, end, expected) => {
    expect(told(start, end)).toBe(expected);
  });

  test('is refused when it ends before it starts', () => {
    expect(told({ year: 1815 }, { year: 1814 })).toMatch(/^refused: .*ends before it starts/u);
  });

  test('is the date again that was exported to TimelineJS', () => {
    const edtf = fc
      .tuple(
        fc.integer({ min: -9999, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 3 }),
      )
      .map(([year, month, day, grain]) => {
        const years = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
        return [years, month, day]
          .slice(0, grain)
          .map((part) => String(part).padStart(2, '0'))
          .join('-');
      });
    fc.assert(
      fc.property(edtf, (text) => {
        const slide = slideDates(dateFrom(text));
        expect(slide).toBeDefined();
        const back = dateFromParts(slide?.start ?? { year: '' }, slide?.end);
        expect(back).toEqual({ edtf: text, gaps: [] });
      }),
    );
  });

  test('never throws, and is a date in the year that was given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (year, month, day) => {
        const date = dateFromParts({ year, month, day });
        if ('kind' in date) return;
        const { earliest } = boundsOf(dateFrom(date.edtf));
        expect(earliest === undefined ? undefined : typeof partsOf(earliest).year).toBe('number');
      }),
    );
  });
});
