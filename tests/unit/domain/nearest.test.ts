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

test('a search ends with the patience that there is for all of them', () => {
  const many = Array.from({ length: 1000 }, (_, at) => `lighthouse-${at}`);
  const patient = { left: 100_000 };
  const found = Array.from({ length: 20 }, () => nearestName('lighthuose-7', many, patient));
  expect(found[0]).toBe('lighthouse-7');
  expect(found.at(-1)).toBeUndefined();
  expect(patient.left).toBeLessThanOrEqual(0);
  // The letters of one comparison at most are compared beyond it.
  expect(patient.left).toBeGreaterThan(-(100 * 100));
  expect(nearestName('lighthuose-7', many)).toBe('lighthouse-7');
});
