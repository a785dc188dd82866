import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketSize, feedFor, feedHolds } from '../../../../src/domain/timeline/feed.ts';
import { spanIndex, spansWithin } from '../../../../src/domain/timeline/span.ts';
import type { Span } from '../../../../src/domain/timeline/span.ts';

const span = (id: string, start: number, end: number, lane = 'a'): Span => ({
  id,
  lane,
  start,
  end,
});
const ids = (spans: readonly Span[]): string[] => spans.map(({ id }) => id);

describe('spansWithin', () => {
  const index = spanIndex([
    span('long', 0, 100),
    span('b', 10, 11),
    span('c', 20, 21),
    span('d', 20, 30),
  ]);
  test.each([
    [0, 5, ['long']],
    [10, 11, ['long', 'b']],
    [11, 20, ['long']],
    [20, 21, ['long', 'c', 'd']],
    [21, 200, ['long', 'd']],
    [100, 200, []],
    [-50, 0, []],
  ])('from %i up to %i', (from, to, expected) => {
    expect(ids(spansWithin(index, from, to))).toEqual(expected);
  });

  test('finds what a look at every span finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 400 }))),
        fc.integer({ min: -600, max: 600 }),
        fc.integer({ min: 1, max: 600 }),
        (raw, from, days) => {
          const spans = raw.map(([start, length], i) => span(String(i), start, start + length));
          const found = ids(spansWithin(spanIndex(spans), from, from + days)).sort();
          const looked = ids(spans.filter((s) => s.end > from && s.start < from + days)).sort();
          expect(found).toEqual(looked);
        },
      ),
    );
  });
});

describe('bucketSize', () => {
  test.each([
    [7, 1000, 2],
    [30, 1000, 8],
    [365, 1000, 128],
    // Two days are the least.
    [1, 1000, 2],
  ])('%i days on %i pixels: %i', (days, pixels, size) => {
    expect(bucketSize(days, pixels)).toBe(size);
  });
});

describe('feedFor', () => {
  test('draws few events as themselves', () => {
    const feed = feedFor(spanIndex([span('a', 3, 4), span('b', 9, 10)]), 0, 20, 1000);
    expect(ids(feed.events)).toEqual(['a', 'b']);
    expect(feed.buckets).toEqual([]);
  });

  test('puts a crowded lane into buckets, and leaves the others alone', () => {
    const crowd = Array.from({ length: 20 }, (_, i) => span(`c${i}`, 100, 101, 'crowd'));
    const feed = feedFor(spanIndex([...crowd, span('alone', 100, 101, 'other')]), 0, 365, 1000);
    expect(ids(feed.events)).toEqual(['alone']);
    expect(feed.buckets).toMatchObject([{ id: 'crowd/128/0', start: 0, end: 128 }]);
    expect(feed.buckets[0]?.events).toHaveLength(20);
  });

  test('keeps a bucket’s name and events while the window moves', () => {
    const many = Array.from({ length: 300 }, (_, i) => span(`m${i}`, i * 3, i * 3 + 1));
    const index = spanIndex(many);
    const here = feedFor(index, 200, 400, 1000).buckets;
    const there = feedFor(index, 230, 430, 1000).buckets;
    const common = here.filter((b) => b.start >= 150 && b.end <= 430);
    expect(common.length).toBeGreaterThan(2);
    for (const bucket of common) expect(there).toContainEqual(bucket);
  });

  test('loses no event and doubles none', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            start: fc.integer({ min: -2000, max: 2000 }),
            length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 3000 })),
            lane: fc.constantFrom('a', 'b', 'c'),
          }),
          { maxLength: 250 },
        ),
        fc.integer({ min: -2500, max: 2500 }),
        fc.integer({ min: 7, max: 4000 }),
        fc.integer({ min: 200, max: 2000 }),
        (raw, from, days, pixels) => {
          const spans = raw.map((r, i) => span(String(i), r.start, r.start + r.length, r.lane));
          const index = spanIndex(spans);
          const feed = feedFor(index, from, from + days, pixels);
          const fed = [...ids(feed.events), ...feed.buckets.flatMap((b) => ids(b.events))].sort();
          expect(fed).toEqual(ids(spansWithin(index, feed.from, feed.to)).sort());
          expect(new Set(fed).size).toBe(fed.length);
          expect(feed.from).toBeLessThanOrEqual(from);
          expect(feed.to).toBeGreaterThanOrEqual(from + days);
          for (const bucket of feed.buckets) {
            expect(bucket.events.every((e) => e.lane === bucket.lane)).toBe(true);
          }
          expect(feedHolds(feed, from, from + days, pixels)).toBe(true);
        },
      ),
    );
  });

  test('draws a bounded number of things, however many events there are', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      span(`m${i}`, (i * 7919) % 9000, ((i * 7919) % 9000) + 1, `lane${i % 4}`),
    );
    const feed = feedFor(spanIndex(many), 0, 9000, 1000);
    expect(feed.events.length + feed.buckets.length).toBeLessThan(100);
  });
});
