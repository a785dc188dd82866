import { expect, test } from 'vitest';
import { nearestName } from '../../../src/domain/nearest.ts';

const names = ['title', 'summary', 'date', 'lane', 'places', 'actors', 'claims'];

test.each([
  ['sumary', 'summary'],
  ['tilte', 'title'],
  ['Title', 'title'],
  ['lain', undefined],
  ['laen', 'lane'],
  ['actor', 'actors'],
  ['colour', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
])('%s means %s', (word, meant) => {
  expect(nearestName(word, names)).toBe(meant);
});

test('the nearest wins, the first of equals', () => {
  expect(nearestName('kasgar', ['kashgar-old', 'kashgar', 'kasghar'])).toBe('kashgar');
});
