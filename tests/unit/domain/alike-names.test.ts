import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeIn, nameKey } from '../../../src/domain/alike-names.ts';

describe('two names that some systems take for one', () => {
  test.each([
    ['Lamp.png', 'lamp.png', 'only in its capitals'],
    ['LAMP', 'Lamp', 'only in its capitals'],
    ['caf\u0065\u0301.png', 'caf\u00e9.png', 'only in its code points (U+0065 U+0301 for U+00E9)'],
    ['caf\u00e9', 'cafe\u0301', 'only in its code points (U+00E9 for U+0065 U+0301)'],
    ['\u212b', '\u00c5', 'only in its code points (U+212B for U+00C5)'],
    [
      '\u1100\u1161\u11a8-a',
      '\uac01-a',
      'only in its code points (U+1100 U+1161 U+11A8 for U+AC01)',
    ],
  ])('%j and %j differ', (name, other, difference) => {
    expect(nameKey(name)).toBe(nameKey(other));
    expect(alikeIn(name, other)).toBe(difference);
  });

  test('have one key whatever their normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameKey(name.normalize('NFD'))).toBe(nameKey(name.normalize('NFC')));
        if (name.normalize('NFD') !== name.normalize('NFC'))
          expect(alikeIn(name.normalize('NFD'), name.normalize('NFC'))).toContain(' U+');
      }),
    );
  });
});
