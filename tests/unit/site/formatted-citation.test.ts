import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/domain/citations/citation.ts';
import { citationShape } from '../../../src/site/citation-shape.ts';
import {
  citationStyles,
  formattedCitation,
  writtenCitation,
} from '../../../src/site/formatted-citation.ts';

const article: Citation = {
  id: 'gazette-1',
  type: 'article-newspaper',
  title: 'Pilots & "lamps" <lit>',
  authors: ['Ada Keel'],
  container: 'The Gazette',
  published: '2019-01-09',
  accessed: '2026-11-25',
  url: 'https://gazette.example/a_b?c=1&d=2',
  lang: 'en',
  notes: ['Read in a copy carried by a mirror'],
};

const cited: Readonly<Record<string, Citation>> = {
  'an article': article,
  'one without author, of a day or later': {
    ...article,
    authors: [],
    published: '[2019-01-09..]',
    title: '[Report on the lamp]',
  },
  'one of about a year, never read on a known day': {
    id: 'a',
    type: 'document',
    title: 'Rules of the harbour',
    authors: ['Ada Keel', 'Bo Rudder', 'Cy Mast'],
    publisher: 'The pilots’ guild',
    published: '2014~',
    lang: 'en',
    notes: [],
  },
  'a page of no known day': {
    id: 'b',
    type: 'webpage',
    title: 'The lamp is lit',
    authors: ['the editors'],
    container: 'The harbour',
    accessed: '2026-11-25',
    url: 'https://harbour.example/events/lamp/',
    lang: 'en',
    notes: [],
  },
  'a broadcast of a month, in Chinese': {
    id: 'c',
    type: 'broadcast',
    title: '灯塔',
    authors: [],
    container: '海港台',
    published: '2019-02',
    lang: 'zh',
    notes: [],
  },
};

const text = (citation: Citation, style: (typeof citationStyles)[number], lang = 'en'): string =>
  formattedCitation(citation, style, lang)
    .map((run) => (run.isItalic ? `_${run.text}_` : run.text))
    .join('');

describe.each(Object.entries(cited))('%s', (_, citation) => {
  test.each(citationStyles)('in %s', (style) => {
    expect(text(citation, style)).toMatchSnapshot();
  });
});

test('what one citation is does not depend on another', () => {
  const once = text(article, 'apa');
  text({ ...article, id: 'gazette-2' }, 'apa');
  expect(text(article, 'apa')).toBe(once);
});

/** Words of many scripts, of which many are plain, and signs of which none are. */
const words = fc
  .array(
    fc.constantFrom(
      ...'the|The|A|of|and|et al|in|n.d.|p.|3rd|1999|McDonald|İstanbul|straße|ﬁn|Qzxw|qzxwtitle|Ⅳ'.split(
        '|',
      ),
      ...'说历史|维吾尔|البئر|מגדל|तूफ़ान|ประวัติ|визит|ΑΓΟΡΑ'.split('|'),
      ...'.|,|:|?|!|"|“|”|’|\'|(|)|[|]|<i>|</i>|&|-|--|–|/|\u200f'.split('|'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between).trim()))
  .filter((text) => text !== '');

const plainWords = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...'The of: et al in a vol: p no 3rd 1999 27 7777 McDonald Straße élan 5'.split(' '),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => ['Of', ...parts, 'it'].join(' ')),
  fc
    .array(fc.constantFrom(...'Визит в и: Москву 3 ёлка'.split(' ')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => ['Как', ...parts, 'он'].join(' ')),
  fc
    .array(fc.constantFrom('说历史', '维吾尔', '一'), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('')),
);

const someText = fc.oneof({ weight: 2, arbitrary: plainWords }, words);

const someCitation: fc.Arbitrary<Citation> = fc.record(
  {
    id: fc.constantFrom('a', 'b-1'),
    type: fc.constantFrom('article-newspaper', 'broadcast', 'document', 'legislation', 'webpage'),
    title: someText,
    authors: fc.array(someText, { maxLength: 3 }),
    container: someText,
    publisher: someText,
    published: fc.constantFrom(
      ...[
        '2019-01-09',
        '1927-12-27',
        '0990-03-31',
        '2020-05-01',
        '2020-05',
        '2014~',
        '[2019-01-09..]',
      ],
    ),
    accessed: fc.constantFrom('2026-11-25', '2026-11-27'),
    url: fc.constantFrom(
      'https://harbour.example/events/lamp/',
      'http://a.example/b-c/d.html',
      'https://a.example/?a=1&b=2',
      'https://a.example/a_b.',
    ),
    lang: fc.constantFrom('en', 'zh'),
    notes: fc.constant([]),
  },
  { requiredKeys: ['id', 'type', 'title', 'authors', 'lang', 'notes'] },
);

test('a citation is what the processor makes of its own texts, though it was given those of another', () => {
  fc.assert(
    fc.property(
      someCitation,
      fc.constantFrom(...citationStyles),
      fc.constantFrom('en', 'ru', 'zh-Hans'),
      (citation, style, lang) => {
        expect(formattedCitation(citation, style, lang)).toEqual(
          writtenCitation(citation, style, lang),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('two pages that differ in their titles, addresses and days have one shape', () => {
  const page = (title: string, url: string) => citationShape({ ...article, title, url }).shape;
  expect(page('The lamp', 'https://a.example/lamp/')).toEqual(
    page('Tower 2: the end', 'https://b.example/tower/'),
  );
  expect(citationShape({ ...article, published: '2019-01-09' }).shape).toEqual(
    citationShape({ ...article, published: '1888-01-30' }).shape,
  );
  expect(page('The lamp?', 'https://a.example/lamp/').title).toBe('The lamp?');
});
