import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, dateFrom, isDayPrecise, shapeOf } from '../../../../src/domain/date/index.ts';
import { anyDate } from './any-date.ts';

test.each([
  ['2018-12-28', ''],
  ['2018-12-28T10:00Z', ''],
  ['2018-12-28/2018-12-30', ''],
  ['2018-12-28~', 'approximate'],
  ['2018?-12-28', 'uncertain'],
  ['2018', 'within'],
  ['2018-12', 'within'],
  ['2018-12-XX', 'within'],
  ['2018-24', 'within'],
  ['2018%', 'approximate uncertain within'],
  ['[2018-12-28,2018-12-30]', 'within'],
  ['{2018-12-28,2018-12-30}', ''],
  ['{2018,2020}', 'within'],
  ['2018/2019', ''],
  ['1950S2', 'approximate within'],
  ['2019-01-09/..', 'openEnd'],
  ['2019-01-09/', 'openEnd'],
  ['../2018~', 'approximate openStart'],
  ['[..2018-12-31]', 'within openStart'],
  ['../..', 'openStart openEnd'],
])('%s is drawn as: %s', (text, expected) => {
  const shown = Object.entries(shapeOf(dateFrom(text))).filter(([, is]) => is);
  expect(shown.map(([name]) => name).join(' ')).toBe(expected);
});

test.each([
  ['2018-12-28', true],
  ['2018-12-28T10:00Z', true],
  ['2018-12-28/2018-12-30', true],
  ['{2018-12-28,2018-12-30}', true],
  ['2018-12-28~', false],
  ['2018?-12-28', false],
  ['2018-12-2X', false],
  ['2018-12', false],
  ['2018-12-28/2018', false],
  ['2018-12-28/..', false],
  ['[2018-12-28,2018-12-30]', false],
  ['[2018-12-28]', true],
  ['[2018-12-28..]', false],
])('%s is precise to the day: %s', (text, precise) => {
  expect(isDayPrecise(dateFrom(text))).toBe(precise);
});

test('what is precise to the day is closed, certain and not within', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const { openStart, openEnd, ...shape } = shapeOf(date);
      expect(openStart).toBe(boundsOf(date).earliest === undefined);
      expect(openEnd).toBe(boundsOf(date).latest === undefined);
      if (isDayPrecise(date)) expect(Object.values(shape)).toEqual([false, false, false]);
    }),
  );
});
