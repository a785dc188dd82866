import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFrom } from '../../../../src/domain/date/day.ts';
import type { Entry, Report, Uncertainty } from '../../../../src/domain/timeline/entry.ts';
import { axisLimits, placedBy } from '../../../../src/domain/timeline/placed.ts';
import type { Placing } from '../../../../src/domain/timeline/placed.ts';

const entry = (
  id: string,
  earliest: number | undefined,
  latest: number | undefined,
  ...shape: Uncertainty[]
): Entry => ({
  id,
  lane: 'a',
  ...(earliest === undefined ? {} : { earliest }),
  ...(latest === undefined ? {} : { latest }),
  shape: new Set(shape),
  title: id,
  date: '',
  summary: '',
  state: '',
  disputed: false,
  href: '',
  reports: [],
});

const placed = (entries: readonly Entry[]): Placing => placedBy('happened', entries);

describe('placed', () => {
  test('ends the day after the last one', () => {
    expect(placed([entry('visit', 17_893, 17_895)]).placed).toMatchObject([
      { start: 17_893, end: 17_896, clamped: false },
    ]);
  });

  test('draws what lasts to the edge of the story, what lies somewhere as an arrow', () => {
    const all = placed([
      entry('first', 0, 0),
      entry('last', 1000, 1000),
      entry('lasts', 100, undefined, 'open-end'),
      entry('somewhere', 100, undefined, 'open-end', 'within'),
      entry('until', undefined, 500, 'open-start'),
    ]).placed;
    const by = Object.fromEntries(all.map((item) => [item.id, item]));
    expect(by['lasts']?.end).toBeGreaterThan(1001);
    expect(by['somewhere']?.end).toBe(140);
    expect(by['until']).toMatchObject({ start: -40, end: 501 });
  });

  test('counts what has no place', () => {
    expect(placed([entry('unknown', undefined, undefined)])).toEqual({
      placed: [],
      undatedEvents: 1,
      undatedReports: 0,
    });
  });

  test('keeps what is out of reach at the edge, and says so', () => {
    const far = dayFrom(-100_000, 1, 1);
    const [item] = placed([entry('far', far, far + 10)]).placed;
    expect(item).toMatchObject({ start: axisLimits.from, end: axisLimits.from + 1, clamped: true });
    const late = dayFrom(90_000, 1, 1);
    const [other] = placed([entry('late', late, late)]).placed;
    expect(other).toMatchObject({ start: axisLimits.to - 1, end: axisLimits.to, clamped: true });
  });
});

const report = (
  source: string,
  earliest?: number,
  latest?: number,
  ...shape: Uncertainty[]
): Report => ({
  source,
  publisher: source,
  date: '',
  lag: '',
  href: '',
  ...(earliest === undefined ? {} : { earliest }),
  ...(latest === undefined ? {} : { latest }),
  shape: new Set(shape),
});

describe('by when they were reported', () => {
  const visit: Entry = {
    ...entry('visit', 0, 2),
    reports: [
      report('wire', 10, 10),
      report('paper', 12, undefined, 'within', 'open-end'),
      report('page'),
    ],
  };

  test('each report of an event that has a day stands there, in the lane of its event', () => {
    const { placed: reports, undatedEvents, undatedReports } = placedBy('reported', [visit]);
    expect(reports).toMatchObject([
      { id: 'visit@wire', lane: 'a', start: 10, end: 11, report: { source: 'wire' } },
      { id: 'visit@paper', lane: 'a', start: 12, end: 14, report: { source: 'paper' } },
    ]);
    expect([undatedEvents, undatedReports]).toEqual([0, 1]);
  });

  test('the time between runs from the event to the last report of it', () => {
    const { placed: events, undatedReports } = placedBy('lag', [visit, entry('quiet', 5, 5)]);
    expect(events).toMatchObject([
      { id: 'visit', start: 0, end: 14, between: { happened: { start: 0, end: 3 } } },
      { id: 'quiet', start: 5, end: 6, between: { reports: [] } },
    ]);
    expect(events[0]?.between?.reports.map(({ report: { source } }) => source)).toEqual([
      'wire',
      'paper',
    ]);
    expect(undatedReports).toBe(1);
  });

  test('an event without a known day stands where it was reported', () => {
    const known: Entry = {
      ...entry('known', undefined, undefined),
      reports: [report('wire', 7, 7)],
    };
    const { placed: events, undatedEvents } = placedBy('lag', [
      known,
      entry('lost', undefined, undefined),
    ]);
    expect(events).toMatchObject([{ id: 'known', start: 7, end: 8 }]);
    expect(events[0]?.between?.happened).toBeUndefined();
    expect(undatedEvents).toBe(1);
  });

  test('nothing is dropped by any clock, and nothing runs backwards', () => {
    const day = fc.option(fc.integer({ min: -5e6, max: 5e6 }), { nil: undefined });
    const dates = fc.tuple(day, fc.option(fc.nat(4000), { nil: undefined }));
    const endOf = (start: number | undefined, days: number | undefined): number | undefined =>
      days === undefined ? undefined : (start ?? 0) + days;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(dates, fc.array(dates, { maxLength: 4 })), { maxLength: 8 }),
        (all) => {
          const entries = all.map(([[start, days], reports], place): Entry => ({
            ...entry(`e${place}`, start, endOf(start, days)),
            reports: reports.map(([from, length], at) =>
              report(`s${at}`, from, endOf(from, length)),
            ),
          }));
          const count = entries.reduce((sum, { reports }) => sum + reports.length, 0);
          const happened = placedBy('happened', entries);
          const reported = placedBy('reported', entries);
          const between = placedBy('lag', entries);
          expect(happened.placed.length + happened.undatedEvents).toBe(entries.length);
          expect(reported.placed.length + reported.undatedReports).toBe(count);
          expect(between.placed.length + between.undatedEvents).toBe(entries.length);
          expect(between.undatedReports).toBe(reported.undatedReports);
          for (const { placed: items } of [happened, reported, between]) {
            expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
            for (const { start, end } of items) expect(end).toBeGreaterThan(start);
          }
        },
      ),
    );
  });
});
