import ICAL from 'ical.js';
import { afterEach, describe, expect, it, test } from 'vitest';
import { dateFrom, isoDay } from '../../../src/domain/date/index.ts';
import { exactDays } from '../../../src/domain/exports/exact-days.ts';
import { wordsFor } from '../../../src/i18n/index.ts';
import type { Story } from '../../../src/domain/model.ts';
import { calendar } from '../../../src/site/exports/calendar.ts';
import { chain, claim, event, story as storyOf } from '../domain/graph-story.ts';
import { wholeStories } from './whole-stories.ts';

const options = {
  words: wordsFor('en'),
  host: 'example.org',
  addressOf: (id: string) => `https://example.org/events/${id}/`,
  changedOn: () => undefined,
};
const written = (story: Story): string => calendar({ ...options, story }) ?? '';

/** A calendar as another library reads it. @throws when it is none */
function read(text: string) {
  const whole = new ICAL.Component(ICAL.parse(text));
  const events = whole.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  return { whole, events };
}

/** What a calendar says of itself; the library leaves the text of lines that it does not know as it is. */
const aboutOf = (whole: ICAL.Component): string =>
  String(whole.getFirstPropertyValue('x-wr-caldesc')).replace(/\\(.)/g, (_, sign: string) =>
    sign === 'n' ? '\n' : sign,
  );

const dated = (edtf: string, title = edtf): Story =>
  storyOf({
    events: [
      event('a', [claim('c', chain('log'))], {
        title,
        date: { edtf, basis: 'stated', claims: [], alternatives: [] },
      }),
      event('b', [claim('c', chain('log'))], {
        date: { edtf: '2000-01-01', basis: 'stated', claims: [], alternatives: [] },
      }),
    ],
  });

describe('a date as whole days', () => {
  test.each<[string, readonly string[] | undefined]>([
    ['2018-12-28', ['2018-12-28 2018-12-28']],
    ['2018-12-28/2018-12-30', ['2018-12-28 2018-12-30']],
    ['{2018-12-28,2018-12-30}', ['2018-12-28 2018-12-28', '2018-12-30 2018-12-30']],
    ['{2018-12-28..2018-12-30}', ['2018-12-28 2018-12-30']],
    ['[2018-12-28]', ['2018-12-28 2018-12-28']],
    ['2011-03-31T23:30:00-05:00', ['2011-03-31 2011-03-31']],
    ['2018-12', undefined],
    ['2018-12-XX', undefined],
    ['2018-12-28~', undefined],
    ['2018-12-28?', undefined],
    ['[2018-12-28,2018-12-30]', undefined],
    ['[2018-12-28..]', undefined],
    ['2018-12-28/..', undefined],
    ['2018-12-28/', undefined],
    ['2018-21', undefined],
    ['198X', undefined],
  ])('%s', (edtf, spans) => {
    expect(exactDays(edtf)?.map(({ first, last }) => `${isoDay(first)} ${isoDay(last)}`)).toEqual(
      spans,
    );
  });
});

describe.each(wholeStories)('the calendar of $name', ({ story }) => {
  it('holds the events whose days are known, and names every other one', () => {
    const exact = story.events.filter(({ date }) => exactDays(date.edtf) !== undefined);
    const text = written(story);
    if (exact.length === 0) return expect(text).toBe('');
    const { whole, events } = read(text);
    expect(whole.getFirstPropertyValue('version')).toBe('2.0');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect([...new Set(events.map(({ summary }) => summary))].sort()).toEqual(
      exact.map(({ title }) => title).sort(),
    );
    const about = aboutOf(whole);
    for (const { title, date } of story.events) {
      const isNamed = about.includes(`${title} (`);
      expect([title, isNamed]).toEqual([title, exactDays(date.edtf) === undefined]);
    }
  });

  it('has lines of at most 75 octets that end as RFC 5545 has them', () => {
    const text = written(story);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    if (text !== '') expect(lines.at(-1)).toBe('');
  });
});

describe('an event of the calendar', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'])(
    'is whole days with the day after as its end, made in %s',
    (made) => {
      process.env['TZ'] = made;
      const { events } = read(written(dated('2018-12-28/2018-12-31')));
      const [first] = events;
      expect([first?.startDate.isDate, first?.startDate.toString()]).toEqual([true, '2018-12-28']);
      expect(first?.endDate.toString()).toBe('2019-01-01');
    },
  );

  it('asks no clock', () => {
    expect(written(dated('2018-12-28'))).toMatch(/DTSTAMP:20181228T000000Z/);
    const text = calendar({ ...options, story: dated('2018-12-28'), changedOn: () => 20_000 });
    expect(text).toMatch(/DTSTAMP:20241004T000000Z/);
  });

  it('keeps commas, lines and what looks like a line of its own', () => {
    const title = 'One, two; three\\\nBEGIN:VEVENT';
    const { events } = read(written(dated('2018-12-28', title)));
    expect(events.map(({ summary }) => summary)).toContain(title);
    const { whole } = read(written({ ...dated('2018', title) }));
    expect(aboutOf(whole)).toContain(`${title} (2018)`);
  });

  it.each(['-0043-03-15', '0000-01-01', '9999-12-31'])(
    'is left out and named where no calendar can write it: %s',
    (edtf) => {
      expect(dateFrom(edtf).kind).toBe('date');
      const { whole, events } = read(written(dated(edtf, 'Far away')));
      expect(events).toHaveLength(1);
      expect(aboutOf(whole)).toContain('Far away (');
    },
  );

  it('makes no calendar when it is the only one and not exact', () => {
    const { events, ...others } = dated('2018');
    expect(calendar({ ...options, story: { ...others, events: events.slice(0, 1) } })).toBe(
      undefined,
    );
  });
});
