import { expect, test } from 'vitest';
import { median, quantile } from '../../bench/quantile.ts';

test.for([
  [[7], 0.5, 7],
  [[4, 1, 3, 2], 0.5, 2],
  [[3, 1, 2], 0.5, 2],
  [Array.from({ length: 20 }, (_, at) => at + 1), 0.95, 19],
  [[5, 9], 1, 9],
  [[5, 9], 0, 5],
] as const)('of %j the share %f lies at or below %f', ([values, share, expected]) => {
  expect(quantile(values, share)).toBe(expected);
});

test('nothing has no middle', () => {
  expect(() => median([])).toThrow(RangeError);
});
