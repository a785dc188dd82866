import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenScale } from '../../../src/domain/broken-scale.ts';
import { dayFrom, isoDay } from '../../../src/domain/date/index.ts';
import type { EventNode } from '../../../src/domain/graph.ts';
import { lagChart, lagTicks, monthDays, stretchDays } from '../../../src/domain/lag-lines.ts';
import { event, source } from './graph-story.ts';

/** An event of this date, with reports of these; '' is a report without a day. */
function node(happened: string, ...published: string[]): EventNode {
  return {
    event: { ...event('fire', []), date: { edtf: happened, basis: 'stated' } },
    reports: published.map((edtf, place) => ({
      source: source(`s${place}`, 'gazette'),
      ...(edtf === '' ? {} : { published: edtf }),
    })),
  } as unknown as EventNode;
}

/** The one row of an event, with the day that stands at a part of the scale. */
function rowOf(happened: string, ...published: string[]) {
  const chart = lagChart([node(happened, ...published)]);
  const row = chart?.rows[0];
  if (!chart || !row) throw new Error('no day is known');
  return { ...row, at: (iso: string) => chart.scale.at(dayOf(iso)) };
}

const dayOf = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayFrom(year, month, day);
};

describe('lagChart', () => {
  test('is nothing where no day is known', () => {
    expect(lagChart([])).toBeUndefined();
    expect(lagChart([node('../..', '')])).toBeUndefined();
  });

  test('a line leads from the middle of a day to the middle of another', () => {
    const { lines, happened, at, undated } = rowOf('2019-01-01', '2019-01-11');
    expect(happened).toMatchObject({ from: 0, to: at('2019-01-02'), isUncertain: false });
    expect(lines).toMatchObject([{ sources: ['s0'], isUncertain: false }]);
    expect(lines[0]?.start).toBeCloseTo(at('2019-01-02') / 2, 9);
    expect(lines[0]?.end).toBeCloseTo((at('2019-01-11') + 1) / 2, 9);
    expect(undated).toBe(0);
  });

  test('what lasted is reported from its end on', () => {
    const { lines, at } = rowOf('2018-12-28/2018-12-30', '2019-01-09');
    expect(lines[0]?.start).toBeCloseTo(at('2018-12-31'), 9);
  });

  test('of some day in a time the middle stands, unless the report was earlier', () => {
    const late = rowOf('2018-12', '2019-01-09');
    expect(late.lines[0]?.start).toBeCloseTo(late.at('2019-01-01') / 2, 9);
    const early = rowOf('2018-12', '2018-12-03');
    expect(early.lines[0]?.start).toBeCloseTo(early.lines[0]?.end ?? NaN, 9);
    expect([late, early].map(({ lines }) => lines[0]?.isUncertain)).toEqual([true, true]);
  });

  test('an open date is met at its known end', () => {
    const { lines, at } = rowOf('2018-12-28', '[2019-01-09..]');
    expect(lines[0]).toMatchObject({ isUncertain: true, report: { openEnd: true, to: 1 } });
    expect(lines[0]?.end).toBeCloseTo(at('2019-01-09'), 9);
  });

  test('reports of one day share a line; those without a day are counted', () => {
    const { lines, undated } = rowOf(
      '2018-12-28',
      '2019-01-09',
      '',
      '2019-01-10',
      '2019-01-09',
      '',
    );
    expect(lines.map(({ sources }) => sources)).toEqual([['s0', 's3'], ['s2']]);
    expect(undated).toBe(2);
  });

  test('an event without a day keeps its reports', () => {
    const { happened, lines } = rowOf('../..', '2019-01-09');
    expect(happened).toBeUndefined();
    expect(lines[0]?.start).toBe(lines[0]?.end);
  });

  test('every report is in a line or counted, and no line leaves the chart', () => {
    const date = fc
      .tuple(
        fc.integer({ min: -3000, max: 3000 }),
        fc.nat(90),
        fc.constantFrom('day', 'span', 'after', 'before', 'about', ''),
      )
      .map(([day, more, kind]) => {
        const [first, last] = [isoDay(17_893 + day), isoDay(17_893 + day + more)];
        if (kind === 'span') return `${first}/${last}`;
        if (kind === 'after') return `[${first}..]`;
        if (kind === 'before') return `[..${first}]`;
        return kind === 'about' ? `${first}~` : kind === '' ? '' : first;
      });
    fc.assert(
      fc.property(
        date.filter((edtf) => edtf !== ''),
        fc.array(date, { maxLength: 6 }),
        (own, reports) => {
          const row = lagChart([node(own, ...reports)])?.rows[0];
          const drawn = row?.lines.flatMap(({ sources }) => sources) ?? [];
          expect(drawn.length + (row?.undated ?? NaN)).toBe(reports.length);
          expect(new Set(drawn).size).toBe(drawn.length);
          for (const { start, end } of row?.lines ?? []) {
            for (const place of [start, end]) {
              expect(place).toBeGreaterThanOrEqual(0);
              expect(place).toBeLessThanOrEqual(1);
            }
          }
        },
      ),
    );
  });
});

describe('the axis', () => {
  const scale = brokenScale([
    [dayFrom(2018, 11, 20), dayFrom(2019, 2, 10)],
    [dayFrom(2020, 5, 1), dayFrom(2020, 5, 3)],
  ]);
  if (!scale) throw new Error('there are spans');

  test('names the first day of each stretch and of the months inside it', () => {
    expect(stretchDays(scale).map(isoDay)).toEqual(['2018-11-20', '2020-05-01']);
    expect(monthDays(scale).map(isoDay)).toEqual(['2018-12-01', '2019-01-01', '2019-02-01']);
  });

  test('has no months where they would stand too close', () => {
    const long = brokenScale([[dayFrom(1900, 1, 1), dayFrom(1999, 12, 31)]]);
    expect(long && monthDays(long)).toEqual([]);
  });

  test('labels of one line never touch', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: dayFrom(2018, 11, 20), max: dayFrom(2020, 5, 3) }), {
          maxLength: 12,
        }),
        fc.double({ min: 0.001, max: 0.02, noNaN: true }),
        (days, letter) => {
          const ticks = lagTicks(days, scale, isoDay, letter);
          expect(ticks.map(({ day }) => day)).toEqual([...days].sort((a, b) => a - b));
          const ends = new Map<number, number>();
          for (const { at, label, isEnd, line } of ticks) {
            const width = (label.length + 2) * letter;
            const left = isEnd ? at - width : at;
            expect(left).toBeGreaterThanOrEqual((ends.get(line) ?? -Infinity) - 1e-9);
            ends.set(line, left + width);
          }
        },
      ),
    );
  });
});
