import { describe, expect, test } from 'vitest';
import { citedDate } from '../../../../src/domain/citations/cited-date.ts';

describe('a date as it is cited', () => {
  test.each([
    ['2019-01-09', [2019, 1, 9], { 'date-parts': [[2019, 1, 9]] }],
    ['2019-02', [2019, 2], { 'date-parts': [[2019, 2]] }],
    ['1951', [1951], { 'date-parts': [[1951]] }],
    ['2019-01-09T10:30:00+06:00', [2019, 1, 9], { 'date-parts': [[2019, 1, 9]] }],
    // A span is no one day to BibTeX and RIS.
    [
      '2019-01-09/2019-01-11',
      undefined,
      {
        'date-parts': [
          [2019, 1, 9],
          [2019, 1, 11],
        ],
      },
    ],
    ['2014~', undefined, { 'date-parts': [[2014]], circa: true }],
    ['2014-05?', undefined, { 'date-parts': [[2014, 5]], circa: true }],
    ['2005-06-XX', undefined, { literal: 'some day in June 2005' }],
    ['[2019-01-09..]', undefined, { literal: 'on or after 9 January 2019' }],
    ['2019-01-09/..', undefined, { literal: expect.stringContaining('9 January 2019') }],
    ['2014~/2015', undefined, { literal: expect.stringContaining('2014') }],
    ['201X', undefined, { literal: expect.stringContaining('201') }],
    ['2018-23', undefined, { literal: expect.stringContaining('2018') }],
    ['-0043', undefined, { literal: expect.stringContaining('BCE') }],
    ['0000', undefined, { literal: expect.stringContaining('BCE') }],
  ])('%s', (edtf, numbers, csl) => {
    const cited = citedDate(edtf, 'en');
    expect(cited.csl).toEqual(csl);
    expect(cited.numbers).toEqual(numbers);
    expect(cited.words).not.toBe('');
  });
});
