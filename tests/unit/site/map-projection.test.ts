import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centreOf, closeUpOf, projectedView } from '../../../src/site/map-projection.ts';
import type { Position } from '../../../src/site/map-projection.ts';

const frame = { width: 760, margin: 64, least: 10 };
const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

/** Where a view puts points, to the nearest unit. */
const placed = (points: readonly Position[]): [number, number][] => {
  const { projection } = projectedView(points, frame);
  return points.map(([longitude, latitude]) => {
    const [x = NaN, y = NaN] = projection([longitude, latitude]) ?? [];
    return [Math.round(x), Math.round(y)];
  });
};

describe('a view of places', () => {
  test('holds every place within its margins, wherever on earth they lie', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 12 }), (points) => {
        const { projection, width, height } = projectedView(points, frame);
        expect(width).toBe(frame.width);
        expect(height).toBeGreaterThanOrEqual(0.45 * width - 1);
        expect(height).toBeLessThanOrEqual(0.85 * width + 1);
        for (const [longitude, latitude] of points) {
          const [x = NaN, y = NaN] = projection([longitude, latitude]) ?? [];
          expect(x).toBeGreaterThanOrEqual(frame.margin - 1);
          expect(x).toBeLessThanOrEqual(width - frame.margin + 1);
          expect(y).toBeGreaterThanOrEqual(frame.margin - 1);
          expect(y).toBeLessThanOrEqual(height - frame.margin + 1);
        }
      }),
    );
  });

  test.each<[string, Position]>([
    ['on land', [76, 39.5]],
    ['on the equator', [30, 0]],
    ['at the north pole', [0, 90]],
    ['at the south pole', [0, -90]],
    ['on the antimeridian', [180, -17]],
  ])('sets one place %s in its middle', (_, point) => {
    const { projection, width, height } = projectedView([point], frame);
    const [x = NaN, y = NaN] = projection([...point]) ?? [];
    expect(Math.abs(x - width / 2)).toBeLessThan(1);
    expect(Math.abs(y - height / 2)).toBeLessThan(4);
  });

  test('keeps neighbours across the antimeridian neighbours, the western one on the left', () => {
    const [[fiji = NaN] = [], [samoa = NaN] = []] = placed([
      [178, -18],
      [-172, -14],
    ]);
    expect(samoa).toBeGreaterThan(fiji);
    const here = placed([
      [8, -18],
      [18, -14],
    ]);
    expect(
      placed([
        [178, -18],
        [-172, -14],
      ]),
    ).toEqual(here);
  });

  test('keeps neighbours across a pole near each other', () => {
    const { projection } = projectedView(
      [
        [0, 85],
        [180, 85],
        [90, 60],
      ],
      frame,
    );
    const [ax = NaN, ay = NaN] = projection([0, 85]) ?? [];
    const [bx = NaN, by = NaN] = projection([180, 85]) ?? [];
    const [cx = NaN, cy = NaN] = projection([90, 60]) ?? [];
    expect(Math.hypot(ax - bx, ay - by)).toBeLessThan(Math.hypot(ax - cx, ay - cy));
  });

  test('puts north above south and east to the right of west', () => {
    const [[urumqiX = NaN, urumqiY = NaN] = [], [hotanX = NaN, hotanY = NaN] = []] = placed([
      [87.6, 43.8],
      [79.9, 37.1],
    ]);
    expect(urumqiX).toBeGreaterThan(hotanX);
    expect(urumqiY).toBeLessThan(hotanY);
  });
});

test.each<[string, Position[], Position]>([
  [
    'two places',
    [
      [10, 0],
      [20, 0],
    ],
    [15, 0],
  ],
  [
    'places across the antimeridian',
    [
      [170, 0],
      [-170, 0],
    ],
    [180, 0],
  ],
  [
    'places that balance out',
    [
      [0, 0],
      [180, 0],
    ],
    [0, 0],
  ],
])('the centre of %s', (_, points, [longitude, latitude]) => {
  const [east, north] = centreOf(points);
  expect(Math.abs(east)).toBeCloseTo(longitude);
  expect(north).toBeCloseTo(latitude);
});

describe('a close-up', () => {
  const near: Position[] = [
    [76, 39],
    [77, 40],
    [80, 37],
    [78, 41],
  ];
  test.each<[string, Position[], number | undefined]>([
    ['is of the places that lie close together', [...near, [6, 46], [116, 40]], 4],
    [
      'is not made of two',
      [
        [76, 39],
        [76.1, 39],
        [6, 46],
        [116, 40],
      ],
      undefined,
    ],
    ['is not made where it would show nearly all', near, undefined],
    ['is not made of one place', [[76, 39]], undefined],
    [
      'is not made of places that share one spot',
      [
        [76, 39],
        [76, 39],
        [76, 39],
      ],
      undefined,
    ],
  ])('%s', (_, points, count) => {
    expect(closeUpOf(points, (point) => point)?.length).toBe(count);
  });
});
