import { describe, expect, test } from 'vitest';
import { dayFrom } from '../../../src/domain/date/index.ts';
import type { TimelineEvent } from '../../../src/domain/model.ts';
import { daysInWords, spanOf, timelinePath } from '../../../src/site/map-span.ts';
import { viewOf } from '../../../src/islands/timeline/view-address.ts';

const on = (...dates: string[]): Pick<TimelineEvent, 'date'>[] =>
  dates.map((edtf) => ({ date: { edtf, basis: 'stated', claims: [], alternatives: [] } }));

describe('the span of a place’s events', () => {
  test.each<[string, string[], string | undefined]>([
    ['of no event', [], undefined],
    ['of one day', ['2018-12-28'], '28 December 2018'],
    ['of an interval', ['2018-12-28/2018-12-30'], '28–30 December 2018'],
    ['of some day in a month', ['2018-12'], '1–31 December 2018'],
    [
      'of several, in whatever order',
      ['2019-01-07', '2018-12-30', '2019-01-02'],
      '30 December 2018 – 7 January 2019',
    ],
    ['of one without an end is the end that is known', ['2019-01-09/..'], '9 January 2019'],
  ])('%s', (_, dates, words) => {
    const span = spanOf(on(...dates));
    expect(span && daysInWords(span, 'en')).toBe(words);
  });
});

describe('the link to the timeline', () => {
  test('asks for two days more on either side', () => {
    expect(timelinePath(on('2018-12-28/2018-12-30'))).toBe('/?from=2018-12-26&to=2019-01-01');
  });

  test('is none where nothing is dated', () => {
    expect(timelinePath([])).toBeUndefined();
  });

  test.each(['2018-12-28', '-0043-03-15', '0050', 'Y-12000'])(
    'of %s is read by the timeline as it was meant',
    (edtf) => {
      const span = spanOf(on(edtf));
      const view = viewOf(new URL(timelinePath(on(edtf)) ?? '', 'https://example.org').search);
      expect([view.from, view.to]).toEqual([(span?.from ?? NaN) - 2, (span?.to ?? NaN) + 2]);
    },
  );

  test('is said in words whatever the year', () => {
    const span = { from: dayFrom(-12000, 1, 1), to: dayFrom(12000, 1, 1) };
    expect(daysInWords(span, 'en')).toContain(' – ');
  });
});
