import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenScale } from '../../../src/domain/broken-scale.ts';
import { boundsOf, dateFrom, isDayPrecise } from '../../../src/domain/date/index.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { isLasting, lagBetween, lagWording } from '../../../src/domain/lag.ts';
import { reportedChronology } from '../../../src/domain/reported.ts';
import { chain, claim, event, source, story } from './graph-story.ts';

describe('the lag between what happened and its report', () => {
  test.each<[string, string, string, object]>([
    ['2018-12-30', '2019-01-09', 'after 10', { least: 10, most: 10 }],
    ['2018-12-30', '2018-12-30', 'same-day', { least: 0, most: 0 }],
    ['2018-12-28/2018-12-30', '2019-01-09', 'after 10, from its end', { least: 10, most: 10 }],
    ['2018-12-28/2018-12-30', '2018-12-29', 'meanwhile, from its end', { least: -1, most: -1 }],
    ['2018-12-28/2018-12-30', '2018-12-20', 'before 10, from its end', { least: -10, most: -10 }],
    ['2018-12-28/2018-12', '2019-01-01', 'between 1 4, from its end', { least: 1, most: 4 }],
    ['[2018-12-28..2018-12-30]', '2019-01-09', 'between 10 12', { least: 10, most: 12 }],
    ['2018-12-30', '[2019-01-09..]', 'at-least 10', { least: 10 }],
    ['2019-01-09', '[2019-01-09..]', 'same-day-or-later', { least: 0 }],
    ['[2019-01-09..]', '2019-01-10', 'at-most 1', { most: 1 }],
    ['[2019-01-09..]', '[2019-01-09..]', 'unknown', {}],
    ['2018-12-28/..', '2019-01-10', 'at-most 13, from its end', { most: 13 }],
    ['2019-01', '2019-01-10', 'at-most 9', { least: -21, most: 9 }],
    ['2019-01', '2019-01-01', 'same-day-or-before', { least: -30, most: 0 }],
    ['2018-08-01', '2018-08', 'at-most 30', { least: 0, most: 30 }],
    ['2018-12-28~', '2019-01-09', 'about after 12', { least: 12, most: 12 }],
    ['2018-12-28', '2019-01-09?', 'perhaps after 12', { least: 12, most: 12 }],
    ['2019-02', '2019-01', 'at-least-before 1', { least: -58, most: -1 }],
  ])('%s, reported %s: %s', (happened, reported, told, lag) => {
    const [from, to] = [dateFrom(happened), dateFrom(reported)];
    expect(lagBetween(from, to)).toEqual(lag);
    const { said, fromEnd, approximate, uncertain } = lagWording(from, to);
    const days = Object.values(said).join(' ');
    const before = `${uncertain ? 'perhaps ' : ''}${approximate ? 'about ' : ''}`;
    expect(`${before}${days}${fromEnd ? ', from its end' : ''}`).toBe(told);
  });

  const anyDate = fc.constantFrom(
    ...['2018', '2018-12', '2018-12-28', '2018-12-XX', '[2018-12-28..2018-12-30]', '2019-01-09'],
    ...[
      '[2019-01-09..]',
      '../2018-12-31',
      '2018-12-28/2018-12-30',
      '2018-12/2019-01',
      '2018-12-28~',
    ],
    ...['/2018-12-31', '2019-01-09/', '-0043-03-15', '[2018-11-30,2018-12-02]'],
  );

  test('is never more precise than the two dates', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (happened, reported) => {
        const [from, to] = [dateFrom(happened), dateFrom(reported)];
        const { least, most } = lagBetween(from, to);
        if (least !== undefined && most !== undefined) {
          expect(least).toBeLessThanOrEqual(most);
          const { earliest = 0, latest = 0 } = boundsOf(to);
          // As wide as the report's own uncertainty, at the least.
          expect(most - least).toBeGreaterThanOrEqual(latest - earliest);
        }
        if (boundsOf(to).latest === undefined) expect(most).toBeUndefined();
        if (boundsOf(to).earliest === undefined) expect(least).toBeUndefined();
        if (!isLasting(from) && boundsOf(from).latest === undefined) expect(least).toBeUndefined();
      }),
    );
  });

  test('holds the number of days for any two days that the dates could mean', () => {
    const span = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.nat(20), fc.nat(20));
    const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(span, span, ([a, al, ad], [b, bl, bd]) => {
        const oneOf = (first: number, length: number) =>
          dateFrom(length === 0 ? iso(first) : `[${iso(first)}..${iso(first + length)}]`);
        const { least = NaN, most = NaN } = lagBetween(oneOf(a, al), oneOf(b, bl));
        const days = b + Math.min(bd, bl) - (a + Math.min(ad, al));
        expect(days).toBeGreaterThanOrEqual(least);
        expect(days).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('between days that are exact, it is exact', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (happened, reported) => {
        const [from, to] = [dateFrom(happened), dateFrom(reported)];
        const { earliest, latest } = boundsOf(to);
        if (!isDayPrecise(from) || !isDayPrecise(to) || earliest !== latest) return;
        const { least, most } = lagBetween(from, to);
        expect(least).toBe(most);
      }),
    );
  });
});

const on = (id: string, published?: string) =>
  source(id, id, published === undefined ? {} : { published });

describe('the chronology of the reports', () => {
  const graph = buildGraph(
    story({
      sources: [
        on('late', '1902-01-02'),
        on('vague', '[1901-03-05..]'),
        on('first', '1901-03-05'),
        on('before', '../1901-03-09'),
        on('undated'),
        on('unread', '1901'),
        on('anytime', '../..'),
      ],
      events: [
        event('wreck', [claim('a', chain('k', 'first')), claim('b', chain('k', 'undated'))], {
          date: { edtf: '1901-03-04', basis: 'stated', claims: [], alternatives: [] },
        }),
        event(
          'lamp',
          ['first', 'late', 'vague', 'before', 'anytime'].map((id) => claim(id, chain('k', id))),
          { date: { edtf: '1901-03-01', basis: 'stated', claims: [], alternatives: [] } },
        ),
      ],
    }),
  );

  test('follows the day of publication, and keeps what has no day apart', () => {
    const { years, undated } = reportedChronology(graph);
    expect(years.map(({ year, reports }) => [year, reports.map((r) => r.source.id)])).toEqual([
      [undefined, ['before']],
      [1901, ['first', 'vague']],
      [1902, ['late']],
    ]);
    expect(undated.map((report) => report.source.id)).toEqual(['anytime', 'undated']);
  });

  test('names the events of each report in their order, with the lag of each', () => {
    const [, year] = reportedChronology(graph).years;
    expect(year?.reports[0]?.events.map(({ event: { id }, lag }) => [id, lag])).toEqual([
      ['lamp', { least: 4, most: 4 }],
      ['wreck', { least: 1, most: 1 }],
    ]);
    expect(reportedChronology(graph).undated[1]?.events[0]).not.toHaveProperty('lag');
  });
});

describe('a scale with its empty times cut', () => {
  test('cuts what is empty for long and nothing else', () => {
    const scale = brokenScale([
      [0, 9],
      [20, 29],
      [100, 109],
    ]);
    expect(scale?.stretches.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      [0, 29],
      [100, 109],
    ]);
    expect(scale?.breaks.map(({ days }) => days)).toEqual([70]);
    expect([scale?.at(0), scale?.at(110)]).toEqual([0, 1]);
  });

  const anySpans = fc.array(
    fc
      .tuple(fc.integer({ min: -3000, max: 3000 }), fc.nat(60))
      .map(([a, n]) => [a, a + n] as const),
    { minLength: 1, maxLength: 20 },
  );

  test('keeps the order of days and one measure outside its cuts', () => {
    fc.assert(
      fc.property(anySpans, fc.integer({ min: -3100, max: 3100 }), (spans, day) => {
        const scale = brokenScale(spans);
        if (scale === undefined) throw new Error('no scale');
        expect(scale.at(day)).toBeLessThanOrEqual(scale.at(day + 1) + 1e-9);
        const measures = scale.stretches.map(
          ({ from, to, firstDay, lastDay }) => (to - from) / (lastDay - firstDay + 1),
        );
        expect(Math.max(...measures)).toBeCloseTo(Math.min(...measures), 9);
        for (const [first, last] of spans) {
          expect(scale.at(last + 1) - scale.at(first)).toBeCloseTo(
            (measures[0] ?? 0) * (last + 1 - first),
            9,
          );
        }
      }),
    );
  });

  test('of nothing is none', () => {
    expect(brokenScale([])).toBeUndefined();
  });
});
