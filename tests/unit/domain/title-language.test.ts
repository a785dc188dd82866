import { expect, test } from 'vitest';
import { titleLanguage } from '../../../src/domain/title-language.ts';

test.for([
  ['Ситуация в Китае', 'ru'],
  ['[Report on the fire]', undefined],
  ['[Report] on the fire', 'ru'],
  ['On the fire [corrected]', 'ru'],
  ['[A] and [B]', 'ru'],
  ['[a title\nof two lines]', undefined],
  ['', 'ru'],
] as const)('%s', ([title, lang]) => {
  expect(titleLanguage({ title, lang: 'ru' })).toBe(lang);
});
