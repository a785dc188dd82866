import { expect, test } from 'vitest';
import { stepOf } from '../../../src/islands/walk/step-of.ts';
import { turnOf } from '../../../src/islands/walk/swipe.ts';

test.for([
  ['#step-1', 0],
  ['#step-10', 9],
  ['#step-11', undefined],
  ['#step-0', undefined],
  ['#step--1', undefined],
  ['#step-01', undefined],
  ['#step-1e1', undefined],
  ['#step-99999999999', undefined],
  ['#walk', undefined],
  ['', undefined],
] as const)('of ten steps, %s is %s', ([fragment, step]) => {
  expect(stepOf(fragment, 10)).toBe(step);
});

test.for([
  [{ x: -80, y: 5 }, false, 1],
  [{ x: 80, y: 5 }, false, -1],
  [{ x: -80, y: 5 }, true, -1],
  [{ x: 80, y: -5 }, true, 1],
  [{ x: -80, y: 60 }, false, 0],
  [{ x: -20, y: 0 }, false, 0],
  [{ x: 0, y: 300 }, false, 0],
] as const)('a finger moved by %o, right to left %s: %i', ([moved, rtl, way]) => {
  expect(turnOf(moved, rtl)).toBe(way);
});
