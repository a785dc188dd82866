import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dateFrom, dateInWords, spanInWords } from '../../../src/domain/date/index.ts';
import { slideDates, timelineJs } from '../../../src/domain/exports/timelinejs.ts';
import { htmlText } from '../../../src/domain/exports/xml-text.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { anyDate } from '../domain/date/any-date.ts';
import { chain, claim, event, story as storyOf } from '../domain/graph-story.ts';
import { wholeStories } from './whole-stories.ts';

const options = {
  leftOut: (titles: string) => `Not shown: ${titles}`,
  addressOf: (id: string) => `https://example.org/events/${id}/`,
};

describe('where TimelineJS puts a date', () => {
  test.each<[string, string]>([
    ['2018-12-28', '2018-12-28'],
    ['2018-12-28?', '2018-12-28'],
    ['2018-12', '2018-12'],
    ['2018-12-XX', '2018-12'],
    ['2018', '2018'],
    ['2018-XX-XX', '2018'],
    ['1204~', '1204'],
    ['-0043', '-44'],
    ['0000', '-1'],
    ['2018-12-28/2018-12-30', '2018-12-28 to 2018-12-30'],
    ['2018-12-2X', '2018-12-20 to 2018-12-29'],
    ['198X', '1980-1-1 to 1989-12-31'],
    ['2001-21', '2001-3-1 to 2001-6-21'],
    ['[1998,2003]', '1998-1-1 to 2003-12-31'],
    ['[2019-01-09..]', '2019-1-9'],
    ['2005-06/..', '2005-6-1'],
    ['../1999', '1999-12-31'],
    ['../..', 'nowhere'],
    ['Y17E7', '170000000'],
  ])('%s: %s', (edtf, put) => {
    const dates = slideDates(dateFrom(edtf));
    const told = (date: object | undefined): string[] =>
      date === undefined ? [] : [Object.values(date).join('-')];
    expect([...told(dates?.start), ...told(dates?.end)].join(' to ') || 'nowhere').toBe(put);
  });

  test('is a place for every date of which an end is known, its start before its end', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const dates = slideDates(date);
        const at = ({ year, month = 0, day = 0 }: { year: number; month?: number; day?: number }) =>
          year * 400 + month * 32 + day;
        if (dates?.end !== undefined) expect(at(dates.start)).toBeLessThanOrEqual(at(dates.end));
        for (const part of Object.values(dates?.start ?? {})) {
          expect(Number.isSafeInteger(part)).toBe(true);
        }
      }),
    );
  });
});

describe.each(wholeStories)('the TimelineJS file of $name', ({ story }) => {
  const file = JSON.parse(timelineJs(story, buildGraph(story), options));

  it('has a slide for each event, whose date is shown in the words of the record', () => {
    const shown = file.events.map(({ unique_id, display_date, start_date }: never) => [
      unique_id,
      display_date,
      (start_date as { display_date: string }).display_date,
    ]);
    expect(shown).toEqual(
      story.events.map(({ id, date }) => {
        const words = dateInWords(dateFrom(date.edtf), story.site.lang);
        return [id, words, words];
      }),
    );
  });

  it('has each era with both ends, which TimelineJS demands, and its date in words', () => {
    const eras = (file.eras ?? []) as {
      start_date: object;
      end_date: object;
      text: { headline: string };
    }[];
    expect(eras.map(({ text }) => text.headline)).toEqual(
      story.site.eras.map(({ title, date }) =>
        htmlText(`${title}: ${spanInWords(dateFrom(date))}`),
      ),
    );
    for (const { start_date, end_date } of eras) expect(start_date).not.toEqual(end_date);
  });

  it('has no element that its reader would make of a text of the story', () => {
    const texts = file.events.flatMap(
      ({ group, text }: { group: string; text: { headline: string } }) => [group, text.headline],
    );
    expect(texts.filter((text: string) => text.includes('<'))).toEqual([]);
  });

  it('knows no null', () => {
    expect(JSON.stringify(file)).not.toContain('null');
  });
});

describe('a slide', () => {
  const text = '<img src=x onerror=alert(1)>';
  const told = storyOf({
    events: [
      event('a', [claim('c', chain('log'))], { title: text, summary: text }),
      event('b', [claim('c', chain('log'))], {
        title: 'Whenever',
        date: { edtf: '../..', basis: 'stated', claims: [], alternatives: [] },
      }),
    ],
  });
  const file = timelineJs(told, buildGraph(told), options);

  it('holds words that are no markup as words', () => {
    expect(file).not.toContain('<img');
    expect(file).toContain('&lt;img');
  });

  it('is not made of a date without any end, which the title names', () => {
    const { events, title } = JSON.parse(file);
    expect(events).toHaveLength(1);
    expect(title.text.text).toContain('Not shown: Whenever');
  });
});
