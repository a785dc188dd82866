import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/domain/date/index.ts';
import { dateFromText, spanFromTexts } from '../../../../src/domain/imports/date-from-text.ts';

function told(start: string, end = ''): string {
  const date = spanFromTexts(start, end);
  if ('kind' in date) return `refused: ${date.message}`;
  return [
    date.edtf,
    ...(date.printed === undefined ? [] : [`(${date.printed})`]),
    ...date.gaps,
  ].join(' | ');
}

describe('a date out of words', () => {
  test.each<[string, string, string?]>([
    ['1903', '1903'],
    ['1903-02', '1903-02'],
    ['1903-02-18', '1903-02-18'],
    ['Feb. 18, 1903', '1903-02-18 | (Feb. 18, 1903)'],
    ['18.02.1903', '1903-02-18 | (18.02.1903)'],
    ['2/18/1903', '1903-02-18 | (2/18/1903)'],
    ['December 1903', '1903-12 | (December 1903)'],
    ['c. 1850', '1850~ | (c. 1850)'],
    ['44 BC', '-0043 | (44 BC)'],
    ['1990s', '199X | (1990s)'],
    ['1903-02-18T00:00:00Z', '1903-02-18'],
    ['1903-02-18 00:00', '1903-02-18'],
    ['1903-02-18T14:30:00+01:00', '1903-02-18T14:30:00+01:00'],
    [
      '1903-02-18 14:30',
      '1903-02-18 | the file gives the time 1903-02-18 14:30 and no zone, so it is left out',
    ],
    ['1903', '1903/1905', '1905'],
    ['1903', '1903', '1903'],
    ['Feb. 1903', '1903-02/1904 | (Feb. 1903 – 1904)', '1904'],
    ['', 'refused: It has no date.'],
    ['soon', 'refused: "soon" is not a date in the form that dates are written in here.'],
    [
      '03/04/1903',
      'refused: "03/04/1903" is not a date in the form that dates are written in here.',
    ],
    [
      '1903',
      'refused: End: "soon" is not a date in the form that dates are written in here.',
      'soon',
    ],
  ])('%s: %s', (start, expected, end) => {
    expect(told(start, end)).toBe(expected);
  });

  test('is always a date or a reason, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const date = dateFromText(words);
        if ('kind' in date) expect(date.message).not.toBe('');
        else expect(parseDate(date.edtf).ok).toBe(true);
      }),
    );
  });
});
