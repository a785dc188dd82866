import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateFrom, parseDate } from '../../../../src/domain/date/index.ts';
import { anyDate } from './any-date.ts';

/** Examples of every feature in https://www.loc.gov/standards/datetime/. */
test.each([
  '1985-04-12',
  '1985-04',
  '1985',
  '1985-04-12T23:20:30Z',
  '1985-04-12T23:20:30-04:00',
  '1985-04-12T23:20:30+04',
  '1964/2008',
  '2004-06/2006-08',
  '2004-02-01/2005-02-08',
  '2004-02-01/2005',
  'Y170000002',
  'Y-170000002',
  '2001-21',
  '1984?',
  '2004-06~',
  '2004-06-11%',
  '201X',
  '20XX',
  '2004-XX',
  '1985-04-XX',
  '1985-XX-XX',
  '1985-04-12/..',
  '1985-04/..',
  '1985/..',
  '../1985-04-12',
  '../1985',
  '1985-04-12/',
  '1985/',
  '/1985-04-12',
  '/1985',
  '-1985',
  '0000',
  'Y-17E7',
  '1950S2',
  'Y171010000S3',
  'Y3388E2S3',
  '2001-34',
  '[1667,1668,1670..1672]',
  '[..1760-12-03]',
  '[1760-12..]',
  '[1760-01,1760-02,1760-12..]',
  '[1667,1760-12]',
  '{1667,1668,1670..1672}',
  '{1960,1961-12}',
  '2004-06-11%/2004-06-~12',
  '2004-?06-11',
  '2004-06~-11',
  '?2004-06-~11',
  '156X-12-25',
  '15XX-12-25',
  'XXXX-12-XX',
  '1XXX-XX',
  '1XXX-12',
  '1984-1X',
  '2004-06-~01/2004-06-~20',
  '2004-06-XX/2004-07-03',
])('%s is a date', (text) => {
  expect(parseDate(text)).toMatchObject({ ok: true, date: { text } });
});

describe('what a date holds', () => {
  test('qualifiers are kept on their parts', () => {
    expect(dateFrom('2018-12?-~28')).toEqual({
      kind: 'date',
      text: '2018-12?-~28',
      year: '2018',
      month: '12',
      day: '28',
      uncertain: ['year', 'month'],
      approximate: ['day'],
    });
  });
  test('a time keeps its own day, clock and offset', () => {
    expect(dateFrom('2018-12-28T01:00+08:00')).toEqual({
      kind: 'time',
      text: '2018-12-28T01:00+08:00',
      year: 2018,
      month: 12,
      day: 28,
      hour: 1,
      minute: 0,
      offset: 480,
      instant: Date.UTC(2018, 11, 27, 17),
    });
  });
  test('open and unknown ends are told apart', () => {
    expect(dateFrom('2018/..')).toMatchObject({ end: { kind: 'open' } });
    expect(dateFrom('2018/')).toMatchObject({ end: { kind: 'unknown' } });
  });
  test('dates survive JSON', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(JSON.parse(JSON.stringify(date))).toEqual(date);
      }),
    );
  });
});

test.each([
  [2018, '"2018"', ['2018']],
  [20181228, '"20181228"', []],
  [79, '"0079"', ['0079']],
  [-43, '"-0043"', ['-0043']],
  [new Date('2018-12-28'), '"2018-12-28"', ['2018-12-28']],
  [new Date('2018-12-28T10:00Z'), '"2018-12-28T10:00:00Z"', ['2018-12-28T10:00:00Z']],
  [[2018, 2019], '"[2018,2019]"', ['[2018,2019]']],
  [{ 2018: null, 2019: null }, '"{2018,2019}"', ['{2018,2019}']],
  [true, '"true"', []],
  [null, '"2018-12-28"', []],
  [undefined, '"2018-12-28"', []],
  [[], '"2018-12-28"', []],
  [Number.NaN, '"2018-12-28"', []],
  [new Date(Number.NaN), '"2018-12-28"', []],
])('%j is not text: quote it', (value, quoted, suggestions) => {
  const parsed = parseDate(value);
  expect(parsed).toMatchObject({ ok: false, kind: 'unquoted', suggestions });
  expect(parsed.ok ? '' : parsed.remedy).toMatch(/^Write it in quotation marks/u);
  expect(parsed.ok ? '' : parsed.remedy).toContain(quoted);
});

test('nothing makes it throw, and every suggestion is a date', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.string(), fc.stringMatching(/^[\dXTZ:./[\]{}?~% -]{0,24}$/u)),
      (value) => {
        const parsed = parseDate(value);
        if (parsed.ok) return;
        expect(parsed.message).not.toBe('');
        expect(parsed.remedy).not.toBe('');
        for (const suggestion of parsed.suggestions) expect(parseDate(suggestion).ok).toBe(true);
      },
    ),
  );
});

test('dateFrom throws what is wrong and how to mend it', () => {
  expect(() => dateFrom('2021-02-31')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: There is no day "2021-02-31": February 2021 has the days 01 to 28. Write "2021-02". Look the day up in the source; write the month or the year if no more is known.]`,
  );
});
