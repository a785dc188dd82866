import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/domain/citations/citation.ts';
import { citationStyles, formattedCitation } from '../../../src/site/formatted-citation.ts';

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
