import { describe, expect, test } from 'vitest';
import { bareAddress, holdsAddress, namesAt, wordsIn } from '../../../src/domain/withheld.ts';
import { latin } from '../../../src/files/latin.ts';

const names = [
  wordsIn('Zoë O’Doran', latin),
  wordsIn('Манарбек Кабазыев', latin),
  wordsIn('王芳', latin),
];

describe('a name', () => {
  test.each([
    'Zoë O’Doran said so.',
    'ZOE ODORAN',
    "It was Zoe  O'Doran's",
    'zoe-odoran',
    'Zo\u00ADë O’Dor\u200Ban',
    'Zoe\u0308 O’Doran',
    '*Zoë* **O’Doran**',
    'Сказал Манарбек Кабазыев.',
    'Manarbek Kabazyev',
    '听王芳说',
  ])('is found in %j', (text) => {
    expect(namesAt(wordsIn(text, latin), names)).toHaveLength(1);
  });

  test.each(['', 'Zoë', 'O’Doran, Zoë', 'Zoë O’Dorans', 'Chloe O’Doran', '王先生', '芳'])(
    'is not found in %j',
    (text) => {
      expect(namesAt(wordsIn(text, latin), names)).toEqual([]);
    },
  );
});

const addresses = ['https://www.Paper.example/a/', 'http://other.example/?id=5#x'].map(bareAddress);

describe('an address', () => {
  test('is bare of what may differ', () => {
    expect(addresses).toEqual(['paper.example/a', 'other.example/?id=5']);
  });

  test.each([
    'https://paper.example/a',
    'see http://www.PAPER.example/a/, there',
    'https://paper.example/a?from=feed',
    'https://paper.example/a#part',
    'https://archive.example/1/https://paper.example/a',
    '//other.example/?id=5',
  ])('is found in %s', (text) => {
    expect(holdsAddress(text, addresses)).toBe(true);
  });

  test.each([
    '',
    'https://paper.example/',
    'https://paper.example/ab',
    'https://paper.example/a/b',
    'https://newspaper.example/a',
    'https://news.paper.example/a',
    'https://other.example/?id=55',
    'https://paper.example/ab and https://paper.example/a-b',
  ])('is not found in %j', (text) => {
    expect(holdsAddress(text, addresses)).toBe(false);
  });
});
