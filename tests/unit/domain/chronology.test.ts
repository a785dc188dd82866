import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chronologyOf } from '../../../src/domain/chronology.ts';
import type { TimelineEvent } from '../../../src/domain/model.ts';

const eventOn = (edtf: string, id = edtf): TimelineEvent => ({
  id,
  title: id,
  summary: '',
  date: { edtf, basis: 'stated', claims: [], alternatives: [] },
  lane: 'one',
  places: [],
  actors: [],
  claims: [],
  corrections: [],
  media: [],
  draft: false,
});

const groupOf = (edtf: string): readonly [number | undefined, number | undefined] => {
  const [year] = chronologyOf([eventOn(edtf)]);
  return [year?.year, year?.months[0]?.month];
};

describe('where an event stands in the chronology', () => {
  test.each([
    ['2018-12-28', 2018, 12],
    ['2018-12-28/2019-01-02', 2018, 12],
    ['2018-12-XX', 2018, 12],
    ['2018-12', 2018, 12],
    ['2018', 2018, undefined],
    ['198X', 1980, undefined],
    ['2019-01-09/..', 2019, 1],
    ['[2019-01-09..]', 2019, 1],
    ['../2019-01-09', undefined, undefined],
    ['-0043-03-15', -43, 3],
    ['0050', 50, undefined],
    ['[2018-11-30,2018-12-01]', 2018, undefined],
    ['-3000/1000', -3000, undefined],
    ['1910/..', 1910, undefined],
    ['[1910..]', 1910, undefined],
    ['[1910-05,1912..]', 1910, 5],
    ['2018-12/2019', 2018, 12],
    ['{2018-12-28,2019-01-02}', 2018, 12],
  ])('%s: year %s, month %s', (edtf, year, month) => {
    expect(groupOf(edtf)).toEqual([year, month]);
  });
});

test('years and months follow each other, what is vaguer first', () => {
  const events = ['../2019', '2018', '2018-03-02', '2018-12-28', '2019-01-07'].map((edtf) =>
    eventOn(edtf),
  );
  expect(
    chronologyOf(events).map(({ year, months }) => [year, months.map(({ month }) => month)]),
  ).toEqual([
    [undefined, [undefined]],
    [2018, [undefined, 3, 12]],
    [2019, [1]],
  ]);
});

test('entries in equal entries out', () => {
  const edtf = fc.constantFrom('2018', '2018-12-28', '../2000', '198X', '-0043', '2018-12-XX');
  fc.assert(
    fc.property(fc.array(edtf, { maxLength: 30 }), (dates) => {
      const events = dates.map((date, index) => eventOn(date, `e${index}`));
      const out = chronologyOf(events).flatMap(({ months }) => months.flatMap((m) => m.events));
      expect(out.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
    }),
  );
});
