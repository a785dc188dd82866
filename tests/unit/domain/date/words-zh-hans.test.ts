import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateFrom, dateInWords, spanInWords } from '../../../../src/domain/date/index.ts';
import { anyDate } from './any-date.ts';

test.each([
  ['2018-12-28', '2018年12月28日'],
  ['2018-12', '2018年12月'],
  ['2018', '2018年'],
  ['2018-12-28/2018-12-30', '2018年12月28日至30日'],
  ['2018-12-30/2019-01-02', '2018年12月30日至2019年1月2日'],
  ['2018/2019', '2018年至2019年'],
  ['2018-12-XX', '2018年12月的某一天'],
  ['[2018-12-28..2018-12-30]', '2018年12月28日至30日的某一天'],
  ['201X', '2010年代的某一年'],
  ['XXXX-12-25', '12月25日（年份不详）'],
  ['2018-XX-05', '2018年某月5日'],
  ['[2019-01-09..]', '2019年1月9日或之后'],
  ['[..2019-01-07]', '2019年1月7日或之前'],
  ['2018-12-28~', '大约2018年12月28日'],
  ['2018-12?', '可能是2018年12月'],
  ['2018?-12-28', '2018年12月28日（年份不确定）'],
  ['2018-21', '2018年春季'],
  ['-0043-03-15', '公元前44年3月15日'],
  ['0079', '公元79年'],
  ['2018-12/', '始于2018年12月，结束时间不详'],
  ['[2018,2020]', '2018年或2020年'],
  ['../..', '任何时间'],
  ['2011-03-31T23:30:00-05:00', '2011年3月31日23:30:00（UTC−5）'],
])('%s is “%s”', (text, words) => {
  expect(dateInWords(dateFrom(text), 'zh-Hans')).toBe(words);
  expect(dateInWords(dateFrom(text), 'zh-CN')).toBe(words);
});

test('what lasts is said to last', () => {
  expect(spanInWords(dateFrom('1998~/..'), 'zh-Hans')).toBe('自大约1998年起');
});

test('traditional Chinese is not said in simplified signs', () => {
  expect(dateInWords(dateFrom('2018-12-28'), 'zh-Hant')).toBe('28 December 2018');
});

test('any date is said in Chinese, whole', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const words = dateInWords(date, 'zh-Hans');
      expect(words.replace(/UTC/gu, '')).not.toMatch(/[A-Za-z]/u);
      expect(words).not.toMatch(/\{|\}| {2}|^ | $|年年/u);
    }),
  );
});
