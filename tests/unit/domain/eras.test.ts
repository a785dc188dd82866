import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/domain/date/edtf-date.ts';
import { boundsOf, dateFrom, isoDay } from '../../../src/domain/date/index.ts';
import { datedEras, eraStretches } from '../../../src/domain/eras.ts';
import { anyDate } from './date/any-date.ts';

function stretchesOf(edtf: string): string[] {
  const date = dateFrom(edtf);
  if (date.kind !== 'interval') throw new RangeError(`"${edtf}" is no interval.`);
  return eraStretches(date).map(({ first, last, marks }) =>
    [first, last]
      .map((day) => (day === undefined ? '..' : isoDay(day)))
      .concat(marks)
      .join(' '),
  );
}

/** An interval of which at least one end is known. */
const hasStretches = (date: ReturnType<typeof dateFrom>): date is Interval =>
  date.kind === 'interval' && eraStretches(date).length > 0;

describe('the stretches of an era', () => {
  test.each<[string, string, string[]]>([
    ['known to the day', '1998-03-01/2005-05-14', ['1998-03-01 2005-05-14']],
    [
      'from one side of the date line to the other',
      '2018-12-05T00:00Z/2018-12-04T12:00-12:00',
      ['2018-12-04 2018-12-05 within'],
    ],
    [
      'whose ends lie somewhere in a year',
      '1998/2005',
      ['1998-01-01 1998-12-31 within', '1999-01-01 2004-12-31', '2005-01-01 2005-12-31 within'],
    ],
    [
      'that begins to the day and ends in a month',
      '1998-03-01/2005-05',
      ['1998-03-01 2005-04-30', '2005-05-01 2005-05-31 within'],
    ],
    ['whose ends could be the same', '2005/2005-06', ['2005-01-01 2005-06-30 within']],
    [
      'that begins about a day and goes on',
      '1998-03-01~/..',
      ['1998-03-01 .. open-end soft-start'],
    ],
    [
      'that begins about a year and whose end nobody knows',
      '1998~/',
      ['1998-01-01 1998-12-31 within soft-start', '1999-01-01 .. open-end'],
    ],
    [
      'that ends about a year and was there before',
      '../2005~',
      ['.. 2004-12-31 open-start', '2005-01-01 2005-12-31 within soft-end'],
    ],
    ['without a known end', '../..', []],
    ['of which nothing is known', '/', []],
  ])('of one %s', (_, edtf, stretches) => {
    expect(stretchesOf(edtf)).toEqual(stretches);
  });

  test('follow one another without a gap, from the first day to the last that its date can be about', () => {
    fc.assert(
      // Filtered, and not told by `fc.pre`, which gives up where most dates are no such span.
      fc.property(anyDate.filter(hasStretches), (date) => {
        const { earliest, latest } = boundsOf(date);
        const stretches = eraStretches(date);
        expect(stretches[0]?.first).toBe(earliest);
        expect(stretches.at(-1)?.last).toBe(latest);
        for (const [at, { first, last }] of stretches.entries()) {
          expect(first ?? -Infinity).toBeLessThanOrEqual(last ?? Infinity);
          if (at > 0) expect(first).toBe((stretches[at - 1]?.last ?? NaN) + 1);
        }
      }),
    );
  });
});

test('an era says its date as of what lasts', () => {
  const era = (id: string, date: string) => ({ id, title: id, date });
  const eras = [era('a', '1998~/..'), era('b', '../2005?'), era('c', '1998~/2005')];
  expect(
    datedEras({ lang: 'en', eras }).map(({ date, isUncertain }) => [date, isUncertain]),
  ).toEqual([
    ['from about 1998 on', false],
    ['until perhaps 2005', true],
    ['from about 1998 to 2005', false],
  ]);
});
