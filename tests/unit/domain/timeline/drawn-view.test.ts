import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartWidths, mostRows } from '../../../../src/domain/timeline/drawing-classes.ts';
import { drawnView, placeIn } from '../../../../src/domain/timeline/drawn-view.ts';
import { fedView } from '../../../../src/domain/timeline/fed-view.ts';
import { spanIndex } from '../../../../src/domain/timeline/span.ts';
import type { Span } from '../../../../src/domain/timeline/span.ts';
import { stackedRows } from '../../../../src/domain/timeline/stacked-rows.ts';
import { windowAround } from '../../../../src/domain/timeline/window.ts';

const lanes = ['a', 'b'] as const;

describe('stackedRows', () => {
  test.each([
    [[], []],
    [[[0, 50]], [0]],
    // Blank between two: twelve pixels.
    [
      [
        [0, 50],
        [62, 50],
      ],
      [0, 0],
    ],
    [
      [
        [0, 50],
        [61, 50],
      ],
      [0, 1],
    ],
    // The first row that is free, and those before have the choice.
    [
      [
        [0, 50],
        [10, 50],
        [70, 50],
      ],
      [0, 1, 0],
    ],
    [
      [
        [70, 50],
        [0, 100],
        [0, 40],
      ],
      [0, 1, 0],
    ],
  ])('%j: %j', (boxes, rows) => {
    expect(stackedRows(boxes.map(([left = 0, width = 0]) => ({ left, width })))).toEqual(rows);
  });
});

interface Named extends Span {
  readonly name: number;
}

const view = (spans: readonly Named[], window = windowAround(spans)) => {
  const index = spanIndex(spans);
  return {
    window,
    ...drawnView(
      (width) => fedView(index, window, width, (as) => as.event?.name ?? 200),
      window,
      lanes,
      chartWidths,
    ),
  };
};

const someSpans = fc
  .array(
    fc.record({
      start: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: -40_000, max: 40_000 })),
      days: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 30_000 })),
      lane: fc.constantFrom(...lanes),
      name: fc.integer({ min: 30, max: 700 }),
    }),
    { minLength: 1, maxLength: 150 },
  )
  .map((all) =>
    all.map(({ days, ...span }, nth): Named => ({
      ...span,
      id: `e${nth}`,
      end: span.start + days,
    })),
  );

describe('drawnView', () => {
  test('draws every event once at each width, as itself or in a bucket', () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const { items } = view(spans);
        for (const [at] of chartWidths.entries()) {
          const drawn = items
            .filter(({ rows }) => rows[at] !== undefined)
            .flatMap(({ as }) => (as.event ? [as.event] : as.bucket.events));
          expect(drawn.map(({ id }) => id).sort()).toEqual(spans.map(({ id }) => id).sort());
        }
      }),
    );
  });

  test('no two of a row overlap at its width or a greater one, up to where a name is cut', () => {
    fc.assert(
      fc.property(someSpans, fc.double({ min: 1, max: 1.4, noNaN: true }), (spans, wider) => {
        const { items, window } = view(spans);
        for (const [at, least] of chartWidths.entries()) {
          const width = least * wider;
          const pixels = (day: number): number => (placeIn(day, window) * width) / 100;
          const rows = Map.groupBy(
            items.filter((item) => item.rows[at] !== undefined),
            (item) => `${item.lane} ${item.rows[at]}`,
          );
          for (const row of rows.values()) {
            for (const [nth, item] of row.entries()) {
              const next = row[nth + 1];
              if (next === undefined) continue;
              const limit = item.limits[at];
              const name =
                limit === undefined ? item.name : pixels(limit) - pixels(item.start) - 12;
              expect(pixels(item.end)).toBeLessThanOrEqual(pixels(next.start) + 1);
              expect(pixels(item.start) + Math.min(name, item.name)).toBeLessThanOrEqual(
                pixels(next.start),
              );
            }
          }
        }
      }),
    );
  });

  test('keeps the order of their days, and has no more rows than are counted', () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const { items, rows } = view(spans);
        for (const lane of lanes) {
          const own = items.filter((item) => item.lane === lane);
          expect(own.map(({ start }) => start)).toEqual(
            own.map(({ start }) => start).sort((a, b) => a - b),
          );
          for (const [at] of chartWidths.entries()) {
            const used = own.flatMap((item) => item.rows[at] ?? []);
            const count = rows.get(lane)?.[at] ?? NaN;
            expect(new Set(used).size).toBe(count);
            expect(count).toBeLessThanOrEqual(mostRows);
          }
        }
      }),
    );
  });

  test('an event that stands alone at the edge runs on to the edge', () => {
    const { items } = view([
      { id: 'first', lane: 'a', start: 0, end: 1, name: 300 },
      { id: 'last', lane: 'a', start: 99, end: 100, name: 300 },
    ]);
    expect(items.map(({ id, limits }) => [id, limits.at(-1)])).toEqual([
      ['first', undefined],
      ['last', 105],
    ]);
  });

  test('five hundred events on one day are one bucket', () => {
    const spans = Array.from({ length: 500 }, (_, nth) => ({
      id: `e${nth}`,
      lane: 'a',
      start: 5,
      end: 6,
      name: 100,
    }));
    const { items, rows } = view(spans);
    // One at each width; how many days it is of follows from the width.
    for (const [at] of chartWidths.entries()) {
      const drawn = items.filter((item) => item.rows[at] !== undefined);
      expect(drawn.map(({ as }) => as.bucket?.count)).toEqual([500]);
    }
    expect(rows.get('a')).toEqual(chartWidths.map(() => 1));
    expect(rows.get('b')).toEqual(chartWidths.map(() => 0));
  });
});
