import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../../../src/domain/date/grammar.ts';

/** What the library's own grammar says. */
function inGrammar(text: string): boolean {
  try {
    return !['Century', 'Decade'].includes(parse(text, { level: 2 }).type);
  } catch {
    return false;
  }
}

const digits = (count: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
const division = fc.oneof(
  digits(2),
  fc.integer({ min: 0, max: 35 }).map((number) => String(number).padStart(2, '0')),
);

describe('the reading of plain dates', () => {
  it('says what the grammar of the library says', () => {
    const date = fc
      .tuple(fc.constantFrom('', '-'), digits(4), fc.array(division, { maxLength: 3 }))
      .map(([sign, year, rest]) => [`${sign}${year}`, ...rest].join('-'));
    fc.assert(
      fc.property(date, (text) => {
        expect(isEdtf(text)).toBe(inGrammar(text));
      }),
      { numRuns: 2000, examples: [['-0000'], ['0000-01-01'], ['2018-02-28'], ['2018-12-31\n']] },
    );
  });
});
