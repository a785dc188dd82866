import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emsOf, shortened } from '../../../src/domain/shortened.ts';

describe('a text that has little room', () => {
  test.each([
    ['The lamp', 8, 'The lamp'],
    ['The lamp went out at nine', 8, 'The lamp went…'],
    ['The lamp, went out at nine', 6, 'The lamp…'],
    ['Lighthousekeepers', 4, 'Light…'],
    ['灯塔在九点熄灭', 4, '灯塔…'],
    ['', 4, ''],
  ])('%j in %d ems: %j', (text, ems, expected) => {
    expect(shortened(text, ems)).toBe(expected);
  });

  test('is kept as it is where it has room, and else is no wider than its room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, ems) => {
        const short = shortened(text, ems);
        if (emsOf(text) <= ems) expect(short).toBe(text);
        else expect(emsOf(short)).toBeLessThanOrEqual(ems);
      }),
    );
  });
});
