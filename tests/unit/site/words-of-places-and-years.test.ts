import { expect, test } from 'vitest';
import { dayFrom } from '../../../src/domain/date/index.ts';
import { monthInWords, wholeDayInWords, yearInWords } from '../../../src/site/calendar-words.ts';
import { coordinatesInWords } from '../../../src/site/coordinates-in-words.ts';

test.each([
  [2018, '2018'],
  [-43, '44 BCE'],
  [0, '1 BCE'],
  [50, '50 CE'],
  [-12000, 'the year 12,001 BCE'],
])('the year %i is headed %s', (year, words) => {
  expect(yearInWords(year, 'en')).toBe(words);
});

test('a month is named by itself', () => {
  expect(monthInWords(12, 'en')).toBe('December');
  expect(monthInWords(1, 'de')).toBe('Januar');
});

test.each([
  ['en', '28 December 2018'],
  ['en-US', '28 December 2018'],
  ['de', '28. Dezember 2018'],
  ['ru', '28 декабря 2018 г.'],
  ['zh', '2018年12月28日'],
  // Neither the year of another calendar, nor the day before.
  ['th', '28 ธันวาคม ค.ศ. 2018'],
])('a day in %s is %s, in the calendar of the record', (locale, words) => {
  expect(wholeDayInWords(dayFrom(2018, 12, 28), locale)).toBe(words);
});

test.each([
  [{ latitude: 43.8256, longitude: 87.6168 }, '43.8256° N, 87.6168° E'],
  [{ latitude: -33.45, longitude: -70.6667 }, '33.45° S, 70.6667° W'],
])('coordinates read as in an atlas: %o', (coordinates, words) => {
  expect(coordinatesInWords(coordinates, 'en')).toBe(words);
});
