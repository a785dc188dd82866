import { expect, test } from 'vitest';
import { nameKeys } from '../../../src/domain/name-keys.ts';
import { latin } from '../../../src/files/latin.ts';

const isLikely = (a: string, b: string): boolean => {
  const keys = nameKeys(a, latin);
  return nameKeys(b, latin).some((key) => keys.includes(key));
};

test.each([
  ['Kabaziyev Manarbek', 'Manarbek Kabaziyev'],
  ['Kabaziyev, Manarbek', 'MANARBEK KABAZIEV'],
  ['Манарбек Кабазиев', 'Kabaziyev Manarbek'],
  ['Ürümqi', 'Urumqi'],
  ['Al-Jazira', 'Al Jazira'],
  ['王毅', 'Wang Yi'],
  ['Wang Yi', 'Yi Wang'],
  ["Qur'an School", 'Quran school'],
  ['Akhmetov', 'Ahmetov'],
])('%s is likely %s', (a, b) => {
  expect(isLikely(a, b)).toBe(true);
});

test.each([
  ['AP', 'APP'],
  ['Urumqi', 'Urumqi Airport'],
  ['Anna Lee', 'Anne Lee'],
  ['Kabul', 'Kabar'],
  ['★', '☆'],
])('%s is not %s', (a, b) => {
  expect(isLikely(a, b)).toBe(false);
});
