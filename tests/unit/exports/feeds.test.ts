import { Ajv } from 'ajv';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it, test } from 'vitest';
import { dayFrom, isoDay } from '../../../src/domain/date/index.ts';
import { addedOn } from '../../../src/domain/exports/added-on.ts';
import { feedEntries } from '../../../src/domain/exports/feed-entries.ts';
import { htmlText, xmlText } from '../../../src/domain/exports/xml-text.ts';
import type { Correction, Story } from '../../../src/domain/model.ts';
import { wordsFor } from '../../../src/i18n/index.ts';
import { feedText } from '../../../src/site/exports/feeds.ts';
import type { FeedFormat } from '../../../src/site/exports/feeds.ts';
import { chain, claim, event, story as storyOf } from '../domain/graph-story.ts';
import { wholeStories } from './whole-stories.ts';

const base = new URL('https://example.org/record/');
const addressOf = (id: string): string => `${base.href}events/${id}/`;

const correction = (at: string, more: Partial<Correction> = {}): Correction => ({
  at,
  field: 'date.edtf',
  kind: 'refinement',
  from: '1901',
  to: '1901-05',
  reason: 'The log gives the month.',
  claims: [],
  ...more,
});

const nasty = 'A & B <script>alert(1)</script> ]]> "c" \u0001 é';

const told: Story = storyOf({
  events: [
    event('lamp', [claim('c', chain('log'))], {
      title: nasty,
      summary: nasty,
      corrections: [correction('2020-03-04', { reason: nasty }), correction('2020-03')],
    }),
    event('bell', [claim('c', chain('log'))]),
    event('fog', [claim('c', chain('log'))]),
  ],
});
const days = new Map([
  ['lamp', dayFrom(2020, 1, 2)],
  ['bell', dayFrom(2020, 3, 4)],
]);
const entries = feedEntries(told, (id) => days.get(id));
const source = { site: told.site, words: wordsFor('en'), entries, base, addressOf };

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['item', 'entry', 'link'].includes(name),
});

/** A feed as another library reads it. @throws when it is no XML */
function read(format: FeedFormat, from = source) {
  const text = feedText(format, from);
  if (format === 'json') return JSON.parse(text);
  return parser.parse(text, true);
}

describe('the entries of a feed', () => {
  it('are new entries and corrections by their days, the newest first', () => {
    expect(
      entries.map(({ event: { id }, day, number }) => [id, isoDay(day), number ?? 'new']),
    ).toEqual([
      ['lamp', '2020-03-04', 1],
      ['bell', '2020-03-04', 'new'],
      ['lamp', '2020-03-01', 2],
      ['lamp', '2020-01-02', 'new'],
    ]);
  });

  it('are no more than a feed holds', () => {
    expect(feedEntries(told, (id) => days.get(id), 2)).toEqual(entries.slice(0, 2));
  });
});

describe('the day on which an entry was added', () => {
  const revision = (day: number) => ({ commit: 'c', day, summary: 's' });
  const files = { 'events/a.mdx': [revision(9), revision(7)] };

  test.each([
    ['its first change', false, 'events/a.mdx', 7],
    ['not known of a file that has no history', false, 'events/b.mdx', undefined],
    ['not known of a history that was cut off', true, 'events/a.mdx', undefined],
  ])('is %s', (_, isShort, file, day) => {
    expect(addedOn({ isShort, files }, file)).toBe(day);
  });
});

describe('text in XML and HTML', () => {
  test.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['a\u0000\u000B\uFFFEb', 'ab'],
    ['a\uD800b', 'ab'],
    ['𝄞 é\n', '𝄞 é\n'],
  ])('%j is %j', (text, html) => {
    expect(htmlText(text)).toBe(html);
    expect(xmlText(xmlText(text))).toBe(xmlText(text));
  });
});

describe('the Atom feed', () => {
  const { feed } = read('atom');

  it('has what RFC 4287 demands of a feed and of each entry', () => {
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed.id).toBe(base.href);
    expect(feed.title).not.toBe('');
    expect(feed.author.name).not.toBe('');
    expect(feed.updated).toBe('2020-03-04T00:00:00.000Z');
    expect(feed.link).toContainEqual({ '@_rel': 'self', '@_href': `${base.href}data/feed.atom` });
    for (const entry of feed.entry) {
      expect(entry.id).toMatch(/^https:\/\/example\.org\/record\/events\//);
      expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
      expect(entry.title['@_type']).toBe('html');
      expect(entry.link).toHaveLength(1);
    }
    expect(new Set(feed.entry.map(({ id }: { id: string }) => id)).size).toBe(entries.length);
  });

  it('says words that are no markup as words', () => {
    expect(feed.entry[3].title['#text']).toBe(
      'A &amp; B &lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; "c"  é',
    );
    expect(feed.entry[0].content['#text']).toContain('<p>Before: 1901</p><p>After: 1901-05</p>');
    expect(feed.entry[0].content['#text']).not.toContain('<script>');
  });
});

describe('the RSS feed', () => {
  const { rss } = read('rss');

  it('has what RSS 2.0 demands of a channel and of each item', () => {
    expect(rss['@_version']).toBe('2.0');
    const { channel } = rss;
    expect(channel.link).toEqual([base.href]);
    expect(channel.title).not.toBe('');
    expect(channel.description).not.toBe('');
    expect(channel.lastBuildDate).toBe('Wed, 04 Mar 2020 00:00:00 GMT');
    for (const item of channel.item) {
      expect(item.title).not.toBe('');
      expect(Date.parse(item.pubDate) % 86_400_000).toBe(0);
      expect(item.guid['@_isPermaLink']).toBe('false');
    }
    expect(channel.item).toHaveLength(entries.length);
  });
});

describe('the JSON Feed', () => {
  // After https://www.jsonfeed.org/version/1/, which says it in prose.
  const text = { type: 'string', minLength: 1 };
  const moment = {
    type: 'string',
    pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$',
  };
  const fits = new Ajv({ allErrors: true }).compile({
    type: 'object',
    required: ['version', 'title', 'items'],
    properties: {
      version: { const: 'https://jsonfeed.org/version/1' },
      title: text,
      home_page_url: { const: base.href },
      feed_url: { const: `${base.href}data/feed.json` },
      items: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'content_html'],
          properties: { id: text, content_html: text, date_published: moment },
        },
      },
    },
  });

  it('has what it must have, and a title in plain words', () => {
    const feed = read('json');
    fits(feed);
    expect(fits.errors).toBe(null);
    expect(feed.items).toHaveLength(entries.length);
    expect(feed.items[3].title).toBe(xmlText(nasty));
  });
});

describe.each(wholeStories)('the feeds of $name', ({ story }) => {
  const all = feedEntries(story, () => 18_000);
  const whole = { ...source, site: story.site, entries: all };

  it('hold an item for each entry, and are the same at every build', () => {
    expect(read('atom', whole).feed.entry).toHaveLength(all.length);
    expect(read('rss', whole).rss.channel.item).toHaveLength(all.length);
    expect(read('json', whole).items).toHaveLength(all.length);
    for (const format of ['atom', 'rss', 'json'] as const) {
      expect(feedText(format, whole)).toBe(feedText(format, whole));
    }
  });
});
