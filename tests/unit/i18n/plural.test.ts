import { expect, test } from 'vitest';
import { directionOf, languageName } from '../../../src/i18n/index.ts';
import { counted } from '../../../src/i18n/plural.ts';

const russian = { one: '# событие', few: '# события', many: '# событий', other: '# события' };

test.each([
  ['en', 1, { one: '# event', other: '# events' }, '1 event'],
  ['en', 0, { one: '# event', other: '# events' }, '0 events'],
  ['en', 12000, { one: '# event', other: '# events' }, '12,000 events'],
  ['ru', 3, russian, '3 события'],
  ['ru', 11, russian, '11 событий'],
  ['zh', 2, { other: '#个事件' }, '2个事件'],
])('in %s, %i is counted by the rules of the language', (locale, count, forms, expected) => {
  expect(counted(locale, count, forms)).toBe(expected);
});

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['ug', 'rtl'],
  ['zh-Hans', 'ltr'],
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});

test('a language is called by its name in another', () => {
  expect(languageName('ru', 'en')).toBe('Russian');
});
