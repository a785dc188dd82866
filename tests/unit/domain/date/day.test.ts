import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFrom, isoDay, partsOf } from '../../../../src/domain/date/index.ts';

test.each([
  [1970, 1, 1, 0, '1970-01-01'],
  [2018, 12, 28, 17893, '2018-12-28'],
  [2000, 2, 29, 11016, '2000-02-29'],
  [79, 8, 24, -690438, '0079-08-24'],
  [0, 12, 31, -719163, '0000-12-31'],
  [-43, 3, 15, -735160, '-000043-03-15'],
])('%i-%i-%i is day %i, %s', (year, month, day, number, iso) => {
  expect(dayFrom(year, month, day)).toBe(number);
  expect(partsOf(number)).toEqual({ year, month, day });
  expect(isoDay(number)).toBe(iso);
});

test('years of any size keep their days apart', () => {
  expect(isoDay(dayFrom(170_000_002, 1, 1))).toBe('+170000002-01-01');
  expect(isoDay(dayFrom(-170_000_000, 12, 31))).toBe('-170000000-12-31');
});

test('days and their parts are the same thing, and the platform agrees', () => {
  fc.assert(
    fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), (day) => {
      const { year, month, day: dayOfMonth } = partsOf(day);
      expect(dayFrom(year, month, dayOfMonth)).toBe(day);
      expect(isoDay(day)).toBe(new Date(day * 86_400_000).toISOString().split('T')[0]);
    }),
  );
});
