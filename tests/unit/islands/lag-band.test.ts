import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Uncertainty } from '../../../src/domain/timeline/entry.ts';
import { lagStart } from '../../../src/islands/timeline/lag-band.ts';

const shape = (...marks: Uncertainty[]): ReadonlySet<Uncertainty> => new Set(marks);

describe('lagStart', () => {
  test.each([
    ['a day counts from its middle', { start: 10, end: 11, shape: shape() }, 20, 10.5],
    ['what lasted counts from its end', { start: 10, end: 13, shape: shape() }, 20, 13],
    ['also from an end that is about', { start: 10, end: 13, shape: shape('approximate') }, 20, 13],
    [
      'some day in a time counts from its middle',
      { start: 10, end: 20, shape: shape('within') },
      30,
      15,
    ],
    ['unless a report was there before', { start: 10, end: 20, shape: shape('within') }, 12, 12],
    [
      'a report before it all leaves it at its start',
      { start: 10, end: 20, shape: shape('within') },
      2,
      10,
    ],
    [
      'what has no known end counts from its start',
      { start: 10, end: 90, shape: shape('open-end') },
      20,
      10,
    ],
  ])('%s', (_, happened, reported, day) => {
    expect(lagStart(happened, reported)).toBe(day);
  });

  test('is never outside of what happened', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.subarray<Uncertainty>(['approximate', 'uncertain', 'within', 'open-start', 'open-end']),
        (start, days, reported, marks) => {
          const day = lagStart({ start, end: start + days, shape: shape(...marks) }, reported);
          expect(day).toBeGreaterThanOrEqual(start);
          expect(day).toBeLessThanOrEqual(start + days);
        },
      ),
    );
  });
});
