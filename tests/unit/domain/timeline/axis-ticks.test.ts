import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFrom, isoDay } from '../../../../src/domain/date/day.ts';
import { axisTicks, digitsOf, mostDigits } from '../../../../src/domain/timeline/axis-ticks.ts';
import { dayLabels } from '../../../../src/domain/timeline/day-labels.ts';

const labels = dayLabels('en', '{year} BCE');
const axis = (from: number, to: number, pixels: number, digits = 6) =>
  axisTicks({ from, to }, pixels, digits, labels);
const written = ({ ticks, runs }: ReturnType<typeof axis>): readonly string[] => [
  ticks.map(({ label, isMajor }) => `${isMajor ? '|' : ''}${label ?? ''}`).join(' '),
  runs.map(({ label }) => label).join(', '),
];

describe('axisTicks', () => {
  test.each([
    [
      'a week',
      dayFrom(2019, 1, 28),
      dayFrom(2019, 2, 4),
      1040,
      ['Mon 28 Tue 29 Wed 30 Thu 31 |Fri 1 Sat 2 Sun 3 Mon 4', 'January 2019, February 2019'],
    ],
    [
      'days by twos: each month begins anew',
      dayFrom(2019, 1, 27),
      dayFrom(2019, 2, 6),
      200,
      ['27 29 31 |1 3 5', 'January 2019, February 2019'],
    ],
    [
      'weeks of a month: the last days have no number',
      dayFrom(2018, 12, 15),
      dayFrom(2019, 2, 2),
      700,
      ['15 22  |1 8 15 22  |1', 'December 2018, January 2019, February 2019'],
    ],
    [
      'months',
      dayFrom(2018, 11, 20),
      dayFrom(2019, 3, 5),
      300,
      ['Nov Dec |Jan Feb Mar', '2018, 2019'],
    ],
    [
      'quarters',
      dayFrom(2017, 11, 1),
      dayFrom(2019, 3, 1),
      500,
      ['Oct |Jan Apr Jul Oct |Jan', '2017, 2018, 2019'],
    ],
    [
      'years',
      dayFrom(1997, 5, 1),
      dayFrom(2003, 1, 1),
      700,
      ['1997 1998 1999 2000 2001 2002 2003', ''],
    ],
    [
      'over the beginning of the era',
      dayFrom(-119, 1, 1),
      dayFrom(120, 1, 1),
      400,
      ['150 BCE 100 BCE 50 BCE 1 50 100', ''],
    ],
    [
      'a single year around it',
      dayFrom(-2, 6, 1),
      dayFrom(3, 6, 1),
      700,
      ['3 BCE 2 BCE 1 BCE 1 2 3', ''],
    ],
    [
      'longer than any step',
      dayFrom(-11_999, 1, 1),
      dayFrom(12_000, 1, 1),
      300,
      ['15000 BCE 10000 BCE 5000 BCE 1 5000 10000', ''],
    ],
  ] as const)('%s', (_name, from, to, pixels, expected) => {
    expect(written(axis(from, to, pixels))).toEqual(expected);
  });

  test('the first run is named at the edge where its name has room', () => {
    const at = (from: number) => written(axis(from, from + 60, 500))[1];
    expect(at(dayFrom(2018, 12, 10))).toBe('December 2018, January 2019, February 2019');
    expect(at(dayFrom(2018, 12, 25))).toBe('January 2019, February 2019');
  });

  test('ticks go on, from the window’s edge or before it to its end, and none is far from the next', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -4_000_000, max: 4_000_000 }),
        fc.integer({ min: 7, max: 8_000_000 }),
        fc.integer({ min: 300, max: 1200 }),
        (from, days, pixels) => {
          const { ticks } = axis(from, from + days, pixels);
          const places = ticks.map(({ day }) => day);
          expect(places[0]).toBeLessThanOrEqual(from);
          expect(places.at(-1)).toBeLessThanOrEqual(from + days);
          expect([...places].sort((a, b) => a - b)).toEqual(places);
          expect(new Set(places.map(isoDay)).size).toBe(places.length);
          expect(places.length).toBeLessThan(pixels / 20 + 3);
        },
      ),
    );
  });
});

describe('digitsOf', () => {
  test.each([
    ['2018', 5],
    ['10000 BCE', 11.2],
    ['公元前12年', 11],
  ])('%s: %d', (label, digits) => {
    expect(digitsOf(label)).toBeCloseTo(digits);
  });

  test('a label has room for six at the least', () => {
    expect([mostDigits('9'), mostDigits('10000 BCE')]).toEqual([6, digitsOf('10000 BCE')]);
  });
});
