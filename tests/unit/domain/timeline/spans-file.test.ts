import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clocks } from '../../../../src/domain/timeline/clock.ts';
import type { Entry, Report } from '../../../../src/domain/timeline/entry.ts';
import { entryAsOf } from '../../../../src/domain/timeline/entry-as-of.ts';
import { axisReach, placedBy } from '../../../../src/domain/timeline/placed.ts';
import { outFile, spansFile, spansOf } from '../../../../src/domain/timeline/spans-file.ts';

const day = fc.integer({ min: 0, max: 60 });
const dated = fc
  .tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }), fc.boolean())
  .map(([a, b, isWithin]) => ({
    ...(a === undefined ? {} : { earliest: b === undefined ? a : Math.min(a, b) }),
    ...(b === undefined ? {} : { latest: a === undefined ? b : Math.max(a, b) }),
    shape: new Set(isWithin ? (['within'] as const) : []),
  }));
const report = dated.map((date): Omit<Report, 'source'> => ({
  ...date,
  publisher: 'The Gazette',
  date: '',
  lag: '',
  href: '',
}));
const entry = fc
  .record({
    date: dated,
    lane: fc.constantFrom('works', 'papers'),
    reports: fc.array(report, { maxLength: 4 }),
    out: fc.option(day, { nil: undefined }),
  })
  .map(({ date, lane, reports, out }) => ({ out, entry: { ...date, lane, reports } }));
const story = fc.array(entry, { maxLength: 12 }).map((some) => ({
  entries: some.map(({ entry: { reports, ...rest } }, at): Entry => ({
    id: `e${at}`,
    title: `Event ${at}`,
    date: '',
    summary: '',
    state: 'disputed',
    disputed: true,
    href: '',
    ...rest,
    reports: reports.map((each, nth) => ({ ...each, source: `s${nth}` })),
  })),
  outFrom: new Map<string, number>(
    some.flatMap(({ out }, at) => (out === undefined ? [] : [[`e${at}`, out]])),
  ),
}));

describe('where some events are drawn', () => {
  test.each(clocks)('by %s: the same as their entries would be, on any day', (clock) => {
    fc.assert(
      fc.property(
        story,
        fc.option(day, { nil: undefined }),
        fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 11 })), { nil: undefined }),
        ({ entries, outFrom }, by, some) => {
          const reach = axisReach(clock, entries);
          const events = some && new Set(some.map((at) => `e${at}`));
          const expected = placedBy(
            clock,
            entries
              .filter(({ id }) => events?.has(id) ?? true)
              .filter(({ id }) => by === undefined || (outFrom.get(id) ?? Infinity) <= by)
              .map((each) => (by === undefined ? each : entryAsOf(each, by))),
            reach,
          ).placed.map(({ entry: { id }, lane, start, end }) => ({ id, lane, start, end }));
          const found = spansOf(
            clock,
            spansFile(entries, placedBy(clock, entries, reach).placed),
            { ...(events && { events }), ...(by === undefined ? {} : { by }) },
            outFile(entries, outFrom),
          ).map(({ event, lane, start, end }) => ({ id: `e${event}`, lane, start, end }));
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('nothing is said of how well an event stood on an earlier day', () => {
    fc.assert(
      fc.property(story, day, ({ entries }, by) => {
        for (const each of entries) {
          const then = entryAsOf(each, by);
          expect([then.state, then.disputed]).toEqual(['', false]);
          expect(then.reports.every(({ latest = Infinity }) => latest <= by)).toBe(true);
        }
      }),
    );
  });
});
