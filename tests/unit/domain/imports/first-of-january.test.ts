import { describe, expect, test } from 'vitest';
import { questioned, withRow } from '../../../../src/domain/imports/first-of-january.ts';
import type { ImportedRow } from '../../../../src/domain/imports/imported.ts';

const row = (edtf: string): ImportedRow => ({
  where: 'row 1',
  is: { kind: 'event', date: { edtf, gaps: [] }, media: [], facts: [] },
  leftOut: [],
});

const given = (...dates: string[]) => dates.map(row).reduce(withRow, { days: 0, firsts: 0 });

const days = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `1990-02-${String((at % 28) + 1).padStart(2, '0')}`);

const firsts = ['1990-01-01', '1991-01-01', '-0043-01-01/1995-02-03'];

describe('1 January', () => {
  test('is counted among the days, wherever in a span it stands', () => {
    expect(given(...firsts, '1990', '1990-01', '1990-02-03/1991-01-01')).toEqual({
      days: 4,
      firsts: 4,
    });
  });

  test.each<[string, string[], string, string]>([
    ['where many rows share it', firsts, '1990-01-01', '1990-?01-?01'],
    ['at the start of a span', firsts, '-0043-01-01/1995-02-03', '-0043-?01-?01/1995-02-03'],
    ['not in another date', firsts, '1990-01-02', '1990-01-02'],
    ['not in a year', firsts, '1990', '1990'],
    ['not where two rows have it', firsts.slice(1), '1991-01-01', '1991-01-01'],
    ['not where it is as rare as by chance', [...firsts, ...days(28)], '1990-01-01', '1990-01-01'],
    ['where it is one day in ten', [...firsts, ...days(27)], '1990-01-01', '1990-?01-?01'],
  ])('is questioned %s', (_, dates, edtf, expected) => {
    expect(questioned({ edtf, gaps: [] }, given(...dates)).edtf).toBe(expected);
  });

  test('says why it is questioned', () => {
    expect(questioned({ edtf: '1990-01-01', gaps: ['a'] }, { days: 40, firsts: 12 }).gaps).toEqual([
      'a',
      'the file gives 1 January, as 12 of its 40 rows with a day do: it may stand for the year alone',
    ]);
  });
});
