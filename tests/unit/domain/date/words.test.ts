import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boundsOf,
  dateFrom,
  dateInWords,
  dayFrom,
  dayInWords,
  isDayPrecise,
} from '../../../../src/domain/date/index.ts';
import { anyDate } from './any-date.ts';

test.each([
  ['2018', '2018'],
  ['2018-12', 'December 2018'],
  ['2018-12-28', '28 December 2018'],
  ['2018~', 'about 2018'],
  ['2018?', 'perhaps 2018'],
  ['2018%', 'perhaps about 2018'],
  ['2018-12-28~', 'about 28 December 2018'],
  ['2018?-12-28', '28 December 2018 (year uncertain)'],
  ['2018-12?-~28', '28 December 2018 (year and month uncertain, day approximate)'],
  ['-0043', '44 BCE'],
  ['-0043-03-15', '15 March 44 BCE'],
  ['-0043/-0042', '44 BCE – 43 BCE'],
  ['0000', '1 BCE'],
  ['0079-08-24', '24 August 79 CE'],
  ['2018-12-28/2018-12-30', '28–30 December 2018'],
  ['2018-11-28/2018-12-03', '28 November – 3 December 2018'],
  ['2018-12-28/2019-01-03', '28 December 2018 – 3 January 2019'],
  ['2018-11/2018-12', 'November–December 2018'],
  ['2018/2019', '2018–2019'],
  ['2018-12-28/2019', 'from 28 December 2018 to 2019'],
  ['1984?/2004-06~', 'between perhaps 1984 and about June 2004'],
  ['2019-01-09/..', 'on or after 9 January 2019'],
  ['[2019-01-09..]', 'on or after 9 January 2019'],
  ['2019/..', 'in or after 2019'],
  ['2019-01-09/', 'from 9 January 2019, end not known'],
  ['../2018-12-31', 'on or before 31 December 2018'],
  ['[..2018-12-31]', 'on or before 31 December 2018'],
  ['/2018-12-31', 'until 31 December 2018, start not known'],
  ['/', 'start and end not known'],
  ['../..', 'at any time'],
  ['[2018,2019]', '2018 or 2019'],
  ['[1667,1668,1670..1672]', '1667, 1668 or 1670–1672'],
  ['[2018-12-28..2018-12-30]', 'some day in 28–30 December 2018'],
  ['{2018-12-28,2018-12-30}', '28 December 2018 and 30 December 2018'],
  ['201X', 'some year in the 2010s'],
  ['20XX', 'some year in 2000–2099'],
  ['XXXX', 'an unknown year'],
  ['2018-XX', 'some month in 2018'],
  ['2018-1X', 'some month in October–December 2018'],
  ['2018-12-XX', 'some day in December 2018'],
  ['2018-12-2X', 'some day in 20–29 December 2018'],
  ['2018-XX-XX', 'some day in 2018'],
  ['2018-XX-22', 'the 22nd of some month in 2018'],
  ['XXXX-12-25', '25 December of an unknown year'],
  ['201X-XX', 'some month in the 2010s'],
  ['201X-12-25', '25 December of some year in the 2010s'],
  ['XXXX-12-XX', 'some day in December of an unknown year'],
  ['2018-24', 'winter 2018'],
  ['2018-27', 'autumn 2018 (northern hemisphere)'],
  ['2018-33', 'the first quarter of 2018'],
  ['Y170000002', 'the year 170,000,002'],
  ['1950S2', 'about 1950, some year in 1900–1999'],
  ['2019-01-07T14:30+08:00', '7 January 2019, 14:30 (UTC+8)'],
  ['2019-01-07T14:30:10Z', '7 January 2019, 14:30:10 (UTC)'],
  ['2019-01-07T14:30-03:30', '7 January 2019, 14:30 (UTC−3:30)'],
  ['2018-12-28T10:00Z/..', 'at or after 28 December 2018, 10:00 (UTC)'],
])('%s: %s', (text, words) => {
  expect(dateInWords(dateFrom(text))).toBe(words);
});

test('a day in words', () => {
  expect(dayInWords(dayFrom(2018, 12, 28))).toBe('28 December 2018');
  expect(dayInWords(dayFrom(-43, 3, 15), 'en')).toBe('15 March 44 BCE');
});

test('a language without its words is answered in English', () => {
  expect(dateInWords(dateFrom('2018-12-XX'), 'xx')).toBe('some day in December 2018');
});

const monthNames =
  /January|February|March|April|May|June|July|August|September|October|November|December/u;

test('words never say more than the date', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const words = dateInWords(date);
      if (date.kind === 'date' && date.day === undefined) {
        // No day's number: before a month's name, nor anywhere beside the year.
        expect(words).not.toMatch(
          /\d{1,2}(?:st|nd|rd|th)? (?:January|February|Ma|A|Ju|[SOND]\w+ber)/u,
        );
        if (date.month === undefined) expect(words).not.toMatch(monthNames);
      }
      if (date.kind === 'date' && date.month === 'XX') expect(words).not.toMatch(monthNames);
      if (date.kind === 'year' || date.kind === 'season') expect(words).not.toMatch(monthNames);
      const { earliest, latest } = boundsOf(date);
      for (const day of [earliest, latest]) {
        const isExtreme = Math.abs(day ?? Infinity) > 90_000_000;
        if (day === undefined || isExtreme || isDayPrecise(date)) continue;
        expect(words).not.toBe(dayInWords(day));
      }
    }),
  );
});

test('words hold characters that can be typed or predicted', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(dateInWords(date)).toMatch(/^[ -~–−]+$/u);
      expect(dateInWords(date)).not.toMatch(/\{|\}|undefined|NaN| {2}|^ | $/u);
    }),
  );
});
