import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, compareDates, dateFrom } from '../../../../src/domain/date/index.ts';
import { anyDate } from './any-date.ts';

test('earliest first, then latest, then the moment', () => {
  const inOrder = [
    '../2018-12-31',
    '-0043-03-15',
    '0079',
    '2018-01-01',
    '2018',
    '2018/..',
    '2018-12-28',
    '2018-12-28T12:00+08:00',
    '2018-12-28T10:00Z',
    '2018-12-28T23:00-12:00',
    '2018-12-28/2018-12-30',
    '2018-12-29T01:00+14:00',
    'Y17E7',
  ];
  const shuffled = inOrder.toSorted().map((text) => dateFrom(text));
  expect(shuffled.toSorted(compareDates).map(({ text }) => text)).toEqual(inOrder);
});

test('the order is total', () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
      expect(compareDates(a, b) === 0).toBe(a.text === b.text);
      expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
      const [first, second, third] = [a, b, c].sort(compareDates) as [typeof a, typeof a, typeof a];
      expect(compareDates(first, second)).toBeLessThanOrEqual(0);
      expect(compareDates(second, third)).toBeLessThanOrEqual(0);
      expect(compareDates(first, third)).toBeLessThanOrEqual(0);
    }),
  );
});

test('the order agrees with the bounds', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      const [endOfA, startOfB] = [boundsOf(a).latest, boundsOf(b).earliest];
      if (endOfA === undefined || startOfB === undefined || endOfA >= startOfB) return;
      expect(compareDates(a, b)).toBe(-1);
    }),
  );
});
