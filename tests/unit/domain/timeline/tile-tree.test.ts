import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOfLabel, fedDays, feedFor } from '../../../../src/domain/timeline/feed.ts';
import type { Feed } from '../../../../src/domain/timeline/feed.ts';
import { spanIndex } from '../../../../src/domain/timeline/span.ts';
import type { Span } from '../../../../src/domain/timeline/span.ts';
import { feedOfTiles } from '../../../../src/domain/timeline/tile-feed.ts';
import { tileAt } from '../../../../src/domain/timeline/tile-at.ts';
import { countOf, levelFor, tileDays } from '../../../../src/domain/timeline/tile.ts';
import { keptTiles } from './kept-tiles.ts';

/** What a feed draws, whichever way it was made. */
function drawn({ from, to, size, events, buckets }: Feed<Span>): object {
  return {
    from,
    to,
    size,
    events: events.map(({ id }) => id).sort(),
    buckets: buckets
      .map(({ id, lane, start, end, count, first, last }) => ({
        ...{ id, lane, start, end, count, first, last },
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const lanes = ['a', 'b', 'c'];

/** Spans in bursts, and some of them long, so that tiles of every kind occur. */
const someSpans = fc
  .record({
    middles: fc.array(fc.integer({ min: -9000, max: 9000 }), { minLength: 1, maxLength: 4 }),
    raw: fc.array(
      fc.record({
        burst: fc.nat({ max: 3 }),
        away: fc.oneof(fc.nat({ max: 12 }), fc.integer({ min: -3000, max: 3000 })),
        length: fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 1, max: 3 }) },
          { weight: 1, arbitrary: fc.integer({ min: 1, max: 5000 }) },
        ),
        lane: fc.constantFrom(...lanes),
      }),
      { maxLength: 400, size: 'max' },
    ),
  })
  .map(({ middles, raw }) =>
    raw.map(({ burst, away, length, lane }, number): Span => {
      const start = (middles[burst % middles.length] ?? 0) + away;
      return { id: `s${number}`, lane, start, end: start + length };
    }),
  );

describe('tileTree', () => {
  test('keeps nothing of nothing', () => {
    expect(keptTiles([]).roots).toEqual([]);
  });

  test('keeps one tile of a small story, on either side of 1970', () => {
    const spans = [
      { id: 'before', lane: 'a', start: -9, end: -8 },
      { id: 'after', lane: 'a', start: 3, end: 40 },
    ];
    const { roots, tiles } = keptTiles(spans);
    expect(roots.map(({ level, place }) => [level, place])).toEqual([
      [6, -1],
      [6, 0],
    ]);
    expect([...tiles.values()].map(({ tile }) => countOf(tile))).toEqual([1, 1]);
  });

  test('refuses spans that are not in order', () => {
    const spans = [
      { id: 'b', lane: 'a', start: 50, end: 51 },
      { id: 'a', lane: 'a', start: 2, end: 3 },
    ];
    expect(() => keptTiles(spans)).toThrow('The spans of a tile tree are to be in order.');
  });

  test('keeps few tiles of what only lasts', () => {
    const spans = Array.from({ length: 500 }, (_, n) => ({
      id: `s${n}`,
      lane: 'a',
      start: n % 7,
      end: 1_000_000 + (n % 5),
    }));
    const { tiles } = keptTiles(spanIndex(spans).sorted);
    expect(tiles.size).toBeLessThan(120);
  });

  test('tells a tile in which nothing changes from one in which something ends at its middle', async () => {
    const spans = Array.from({ length: 130 }, (_, n) => ({
      id: `s${n}`,
      lane: 'a',
      start: -1,
      end: n < 65 ? 4096 : 9000,
    }));
    const { roots, load } = keptTiles(spans);
    const [before, after] = [await tileAt(roots, load, 10, 3), await tileAt(roots, load, 10, 4)];
    expect([countOf(before), countOf(after)]).toEqual([130, 65]);
  });

  test('draws any window at any zoom as all events together would', async () => {
    await fc.assert(
      fc.asyncProperty(
        someSpans,
        fc.array(
          fc.record({
            at: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
            days: fc.oneof(
              fc.integer({ min: 7, max: 60 }),
              fc.integer({ min: 7, max: 2000 }),
              fc.integer({ min: 7, max: 40_000 }),
            ),
            pixels: fc.integer({ min: 300, max: 2600 }),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        async (spans, windows) => {
          const index = spanIndex(spans);
          const { roots, load } = keptTiles(index.sorted);
          const first = index.sorted[0]?.start ?? 0;
          const last = index.latestEnd.at(-1) ?? 0;
          for (const { at, days, pixels } of windows) {
            const from = Math.round(first + at * (last - first) - days / 2);
            const fed = fedDays(from, from + days, pixels);
            const level = levelFor(fed.size);
            const places = Array.from(
              { length: (fed.to - fed.from) / tileDays(level) },
              (_, n) => fed.from / tileDays(level) + n,
            );
            const tiles = await Promise.all(
              places.map((place) => tileAt(roots, load, level, place)),
            );
            expect(drawn(feedOfTiles(fed, tiles, daysOfLabel(days, pixels)))).toEqual(
              drawn(feedFor(index, from, from + days, pixels)),
            );
          }
        },
      ),
    );
  });
});
