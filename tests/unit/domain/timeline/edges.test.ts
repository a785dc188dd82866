import { describe, expect, test } from 'vitest';
import { edgesOf, windowBetween } from '../../../../src/domain/timeline/edges.ts';

describe('windowBetween', () => {
  const edges = { from: 0, to: 100 };
  test.each([
    ['inside', [10, 20], [10, 20]],
    ['too early: moved', [-10, 20], [0, 30]],
    ['too late: moved', [90, 120], [70, 100]],
    ['too long: cut', [-50, 200], [0, 100]],
    ['too long and early', [-150, 50], [0, 100]],
  ] as const)('%s', (_name, [from, to], [first, last]) => {
    expect(windowBetween({ from, to }, edges)).toEqual({ from: first, to: last });
  });
});

test('the axis goes a month beyond what is drawn and what is seen first', () => {
  expect(edgesOf([{ start: 0, end: 100 }], { from: -50, to: 60 })).toEqual({ from: -80, to: 135 });
});
