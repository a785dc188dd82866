import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenScale } from '../../../src/domain/broken-scale.ts';

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: -50_000, max: 50_000 }), fc.nat(400))
    .map(([first, days]) => [first, first + days] as const),
  { minLength: 1, maxLength: 12 },
);

describe('brokenScale', () => {
  test('is nothing without a span', () => {
    expect(brokenScale([])).toBeUndefined();
  });

  test('one day is the whole of it', () => {
    const scale = brokenScale([[17_893, 17_893]]);
    expect(scale?.stretches).toEqual([{ firstDay: 17_893, lastDay: 17_893, from: 0, to: 1 }]);
    expect(scale?.breaks).toEqual([]);
    expect([scale?.at(17_893), scale?.at(17_894)]).toEqual([0, 1]);
  });

  test.each([
    ['20 empty days are drawn', 21, 0],
    ['21 are cut', 22, 1],
  ])('%s', (_, next, cuts) => {
    expect(
      brokenScale([
        [0, 0],
        [next, next],
      ])?.breaks.length,
    ).toBe(cuts);
  });

  test('says how many days a cut leaves out', () => {
    const scale = brokenScale([
      [1000, 1009],
      [0, 9],
    ]);
    expect(scale?.stretches.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      [0, 9],
      [1000, 1009],
    ]);
    expect(scale?.breaks.map(({ days }) => days)).toEqual([990]);
    // A day in the middle of a cut stands in the middle of it.
    const [cut] = scale?.breaks ?? [];
    expect(scale?.at(505)).toBeCloseTo(((cut?.from ?? NaN) + (cut?.to ?? NaN)) / 2, 5);
  });

  test('spans that overlap or hold each other are one stretch', () => {
    expect(
      brokenScale([
        [0, 90],
        [10, 20],
        [80, 100],
      ])?.stretches,
    ).toMatchObject([{ firstDay: 0, lastDay: 100 }]);
  });

  test('every span is drawn, in order, to one measure', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const scale = brokenScale(given);
        if (!scale) throw new Error('there are spans');
        const { stretches, breaks, at } = scale;
        for (const [first, last] of given) {
          expect(
            stretches.some(({ firstDay, lastDay }) => firstDay <= first && last <= lastDay),
          ).toBe(true);
        }
        expect(breaks.length).toBe(stretches.length - 1);
        expect(stretches[0]?.from).toBe(0);
        expect(stretches.at(-1)?.to).toBeCloseTo(1, 9);
        const perDay = stretches.map(
          ({ firstDay, lastDay, from, to }) => (to - from) / (lastDay + 1 - firstDay),
        );
        for (const measure of perDay) expect(measure).toBeCloseTo(perDay[0] ?? NaN, 9);
        const days = given.flat().sort((a, b) => a - b);
        const places = days.map(at);
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  test('a later day never stands before an earlier one, wherever it is', () => {
    fc.assert(
      fc.property(
        spans,
        fc.integer({ min: -60_000, max: 60_000 }),
        fc.nat(2000),
        (given, day, more) => {
          const at = brokenScale(given)?.at ?? (() => NaN);
          expect(at(day + more)).toBeGreaterThanOrEqual(at(day) - 1e-9);
        },
      ),
    );
  });
});
