import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedWords } from '../../../../src/domain/quotations/printed-words.ts';

const words = (text: string, lang = 'en') => printedWords(text, lang).map(({ word }) => word);

describe('typesetting makes no difference', () => {
  test.each([
    ['quotation marks', '“It is,” he said', '"It is," he said', 'en'],
    ['guillemets', '«Ладно», — сказал он', '"Ладно", - сказал он', 'ru'],
    ['corner brackets', '「灯灭了」', '"灯灭了"', 'zh'],
    ['apostrophes', 'the keeper’s lamp', "the keeper's lamp", 'en'],
    ['dashes', 'out – or dimmed', 'out—or dimmed', 'en'],
    ['a dash of two signs', 'out -- or dimmed', 'out – or dimmed', 'en'],
    ['a hyphen that does not break', 're\u2011education', 're-education', 'en'],
    ['blanks', 'the\u00a0 lamp\n\twas\u202fout', 'the lamp was out', 'en'],
    ['soft hyphens', 'edu\u00adcation', 'education', 'en'],
    ['zero-width blanks', 'edu\u200bcation', 'education', 'en'],
    ['composed letters', 'Cafe\u0301', 'Café', 'en'],
    ['Korean syllables in parts', '\u1112\u1161\u11ab', '한', 'ko'],
    ['ligatures', 'ﬁre', 'fire', 'en'],
    ['wide forms', 'ＡＢＣ１２', 'ABC12', 'ja'],
    ['the ellipsis', 'and so on…', 'and so on...', 'en'],
  ])('%s', (_, one, other, lang) => {
    expect(words(one, lang)).toEqual(words(other, lang));
  });
});

describe('what was printed makes a difference', () => {
  test.each([
    ['capitals', 'The lamp', 'the lamp'],
    ['a comma', 'out, again', 'out again'],
    ['spelling', 'centres', 'centers'],
    ['an accent', 'resume', 'résumé'],
    ['a hyphen', 'reeducation', 're-education'],
  ])('%s', (_, one, other) => {
    expect(words(one)).not.toEqual(words(other));
  });
});

test('each word stands where it says, and they stand in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let end = 0;
      for (const word of printedWords(text, 'en')) {
        expect(word.start).toBeGreaterThanOrEqual(0);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.end).toBeLessThanOrEqual(text.length);
        // Two words may come of one letter, as of ㍿; none goes back.
        expect(word.end).toBeGreaterThanOrEqual(end);
        end = word.end;
      }
    }),
  );
});

test('a language that is none is passed over', () => {
  expect(words('the lamp', 'no language')).toEqual(['the', 'lamp']);
});
