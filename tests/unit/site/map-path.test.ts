import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathWriter } from '../../../src/site/map-path.ts';
import { simplifiedLine } from '../../../src/site/map-simplify.ts';
import type { Point } from '../../../src/site/map-simplify.ts';

function written(points: readonly Point[], isRing: boolean): string {
  const writer = pathWriter(0.4);
  points.forEach(([x, y], index) => (index === 0 ? writer.moveTo(x, y) : writer.lineTo(x, y)));
  if (isRing) writer.closePath();
  return writer.path();
}

describe('a path', () => {
  test.each<[string, Point[], boolean, string]>([
    [
      'is written in steps of a tenth',
      [
        [1.04, 2],
        [11.06, 2.26],
        [11, -8],
      ],
      false,
      'M1 2l10.1 0.3-0.1-10.3',
    ],
    [
      'is closed where it is a ring',
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      true,
      'M0 0l10 0 0 10z',
    ],
    [
      'leaves out points on a straight line',
      [
        [0, 0],
        [5, 0.1],
        [10, 0],
        [10, 9],
      ],
      false,
      'M0 0l10 0 0 9',
    ],
    [
      'of an islet is not written',
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      true,
      '',
    ],
    ['of one point is not written', [[5, 5]], false, ''],
    ['of nothing is empty', [], false, ''],
  ])('%s', (_, points, isRing, path) => {
    expect(written(points, isRing)).toBe(path);
  });
});

const line = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
  { minLength: 1, maxLength: 40 },
);

describe('a simplified line', () => {
  test('keeps its ends and the order of what it keeps', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 20 }), (points, tolerance) => {
        const kept = simplifiedLine(points, tolerance);
        expect(kept[0]).toBe(points[0]);
        expect(kept.at(-1)).toBe(points.at(-1));
        expect(points.filter((point) => kept.includes(point))).toEqual(kept);
      }),
    );
  });

  test('passes every point that it leaves out within the tolerance', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 20 }), (points, tolerance) => {
        const kept = new Set(simplifiedLine(points, tolerance));
        points.forEach((point, index) => {
          if (kept.has(point)) return;
          const before = points.slice(0, index).findLast((other) => kept.has(other));
          const after = points.slice(index).find((other) => kept.has(other));
          // A hundred steps along the stretch come as near as its nearest point, to a hair.
          const [a = point, b = point] = [before, after];
          const nearest = Math.min(
            ...Array.from({ length: 101 }, (_, step) =>
              Math.hypot(
                a[0] + ((b[0] - a[0]) * step) / 100 - point[0],
                a[1] + ((b[1] - a[1]) * step) / 100 - point[1],
              ),
            ),
          );
          expect(nearest).toBeLessThanOrEqual(tolerance + 0.8);
        });
      }),
    );
  });
});
