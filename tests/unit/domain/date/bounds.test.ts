import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, couldBe, dateFrom, dayFrom, isoDay } from '../../../../src/domain/date/index.ts';
import { anyDate } from './any-date.ts';

test.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2018-02', '2018-02-01', '2018-02-28'],
  ['2018-12-28', '2018-12-28', '2018-12-28'],
  ['2018-12-28~', '2018-12-28', '2018-12-28'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['2018-XX', '2018-01-01', '2018-12-31'],
  ['2018-12-XX', '2018-12-01', '2018-12-31'],
  ['2018-XX-28', '2018-01-28', '2018-12-28'],
  ['2018-XX-31', '2018-01-31', '2018-12-31'],
  ['2018-12-2X', '2018-12-20', '2018-12-29'],
  ['2018-X2-3X', '2018-12-30', '2018-12-31'],
  ['201X-02-29', '2012-02-29', '2016-02-29'],
  ['XXXX-12-25', '0000-12-25', '9999-12-25'],
  ['-004X', '-000049-01-01', '-000040-12-31'],
  ['-000X', '-000009-01-01', '-000001-12-31'],
  ['-0043', '-000043-01-01', '-000043-12-31'],
  ['0000-02-29', '0000-02-29', '0000-02-29'],
  ['0079', '0079-01-01', '0079-12-31'],
  ['Y17E7', '+170000000-01-01', '+170000000-12-31'],
  ['Y-17E7', '-170000000-01-01', '-170000000-12-31'],
  ['1950S2', '1900-01-01', '1999-12-31'],
  ['2018-21', '2018-03-01', '2018-06-21'],
  ['2018-24', '2017-12-01', '2019-03-20'],
  ['2018-29', '2018-09-01', '2018-12-22'],
  ['2018-33', '2018-01-01', '2018-03-31'],
  ['2018-38', '2018-05-01', '2018-08-31'],
  ['2018-41', '2018-07-01', '2018-12-31'],
  ['2018-12-28/2018-12-30', '2018-12-28', '2018-12-30'],
  ['2018/2018-12-28', '2018-01-01', '2018-12-28'],
  ['2018-12-2X/2018-12-31', '2018-12-20', '2018-12-31'],
  // Traps: the library gives 1970, infinities, or an array for these.
  ['2019-01-09/', '2019-01-09', undefined],
  ['/2018-12-31', undefined, '2018-12-31'],
  ['2019-01-09/..', '2019-01-09', undefined],
  ['../2018-12-31', undefined, '2018-12-31'],
  ['../..', undefined, undefined],
  ['[2018-12-28..2018-12-30]', '2018-12-28', '2018-12-30'],
  ['[..2018-12-31]', undefined, '2018-12-31'],
  ['[2018-12-31..]', '2018-12-31', undefined],
  ['[2020,2018]', '2018-01-01', '2020-12-31'],
  ['{2018-12-28,2018-12-30}', '2018-12-28', '2018-12-30'],
  // A time is on its own day, whatever day it is in UTC.
  ['2018-12-28T01:00+08:00', '2018-12-28', '2018-12-28'],
  ['2018-12-28T23:00-12:00', '2018-12-28', '2018-12-28'],
  ['2018-12-28T24:00Z', '2018-12-28', '2018-12-28'],
  ['2018-12-28T01:00+14:00/2018-12-27T20:00-12:00', '2018-12-27', '2018-12-28'],
])('%s: %s to %s', (text, earliest, latest) => {
  const bounds = boundsOf(dateFrom(text));
  expect(bounds.earliest === undefined ? undefined : isoDay(bounds.earliest)).toBe(earliest);
  expect(bounds.latest === undefined ? undefined : isoDay(bounds.latest)).toBe(latest);
});

test.each([
  ['2018-12-2X', dayFrom(2018, 12, 28), true],
  ['2018-12-2X', dayFrom(2018, 12, 19), false],
  ['2018-XX-28', dayFrom(2018, 6, 28), true],
  ['2018-XX-28', dayFrom(2018, 6, 27), false],
  ['XXXX-12-25', dayFrom(1066, 12, 25), true],
  ['XXXX-12-25', dayFrom(-1, 12, 25), false],
  ['[2018,2020]', dayFrom(2019, 1, 1), false],
  ['[2018..2020]', dayFrom(2019, 1, 1), true],
  ['[..2018-12-31]', dayFrom(-400, 1, 1), true],
  ['[..2018-12-31]', dayFrom(2019, 1, 1), false],
  ['[..2016,2018]', dayFrom(2017, 6, 1), false],
  ['{2018-12-28,2018-12-30}', dayFrom(2018, 12, 29), false],
  ['2018-12-28/2018-12-30', dayFrom(2018, 12, 29), true],
  ['2019-01-09/', dayFrom(2500, 1, 1), true],
  ['2018-12-28T01:00+08:00', dayFrom(2018, 12, 28), true],
  ['2018-12-28T01:00+08:00', dayFrom(2018, 12, 27), false],
  ['2018-24', dayFrom(2018, 7, 1), false],
  ['2018-24', dayFrom(2018, 12, 28), true],
])('%s could be day %i: %s', (text, day, possible) => {
  expect(couldBe(dateFrom(text), day)).toBe(possible);
});

test('what a date could be is within its bounds, and its bounds are what it could be', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -800_000, max: 800_000 }), (date, anyDay) => {
      const { earliest, latest } = boundsOf(date);
      if (earliest !== undefined) expect(couldBe(date, earliest)).toBe(true);
      if (latest !== undefined) expect(couldBe(date, latest)).toBe(true);
      const near = [earliest, latest].flatMap((day) =>
        day === undefined ? [] : [day - 1, day + 1],
      );
      for (const day of [anyDay, ...near]) {
        if (!couldBe(date, day)) continue;
        expect(day).toBeGreaterThanOrEqual(earliest ?? -Infinity);
        expect(day).toBeLessThanOrEqual(latest ?? Infinity);
      }
    }),
  );
});
