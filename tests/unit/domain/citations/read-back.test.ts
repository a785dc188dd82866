import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexOf } from '../../../../src/domain/citations/bibtex.ts';
import type { Citation } from '../../../../src/domain/citations/citation.ts';
import { cslItem, cslJsonOf } from '../../../../src/domain/citations/csl-json.ts';
import { risOf } from '../../../../src/domain/citations/ris.ts';

/*
 * What the files say is read by another program than the one that wrote them: citation-js.
 */

const article: Citation = {
  id: 'gazette-1',
  type: 'article-newspaper',
  title: 'Pilots & "lamps": 100% of #1 {at} cost_of $5 ~ C:\\x^2',
  authors: ['Ada Keel and Sons', 'Мехриниса Сулайманова', '维吾尔'],
  container: 'The Gazette & Herald',
  published: '2019-01-09',
  accessed: '2026-11-25',
  url: 'https://gazette.example/a_b?c=1%20&d=~2#e',
  lang: 'ru',
  notes: ['Read in a copy carried by a_mirror'],
};

const read = (text: string) => {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  const { _graph: provenance, ...item } = data[0] ?? {};
  expect(provenance).toBeDefined();
  return item;
};

describe('BibTeX', () => {
  test('gives back what was written', () => {
    const item = read(bibtexOf(article, 'en'));
    expect(item).toMatchObject({
      id: 'gazette-1',
      title: article.title,
      'container-title': article.container,
      issued: { 'date-parts': [[2019, 1, 9]] },
      URL: article.url,
      note: article.notes[0],
    });
    // Each name whole, whichever of its names citation-js takes it for.
    const authors = item['author'] as readonly object[];
    expect(authors.map((name) => Object.values(name))).toEqual(article.authors.map((n) => [n]));
  });

  test('keeps an uncertain date in words', () => {
    const item = read(bibtexOf({ ...article, published: '[2019-01-09..]' }, 'en'));
    expect(item['issued']).toEqual({ literal: 'on or after 9 January 2019' });
  });

  test('leaves out what is not known', () => {
    const { published, accessed, url, container, ...rest } = article;
    expect([published, accessed, url, container]).not.toContain(undefined);
    const item = read(bibtexOf({ ...rest, authors: [], notes: [] }, 'en'));
    for (const key of ['issued', 'accessed', 'URL', 'container-title', 'author', 'note']) {
      expect(item).not.toHaveProperty(key);
    }
  });

  test('gives back any title', () => {
    const character = fc.constantFrom(...'abcZ 09{}\\%&$#_~^"“é维я,=@');
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1 }), (text) => {
        const title = `x${text.replace(/\s+/g, ' ').trim()}`;
        expect(read(bibtexOf({ ...article, title }, 'en'))['title']).toBe(title);
      }),
    );
  });
});

describe('RIS', () => {
  test('gives back what was written', () => {
    expect(read(risOf(article, 'en'))).toMatchObject({
      id: 'gazette-1',
      type: 'article-newspaper',
      title: article.title,
      'container-title': article.container,
      issued: { 'date-parts': [[2019]] },
      accessed: { 'date-parts': [[2026, 11, 25]] },
      URL: article.url,
      language: 'ru',
      note: article.notes[0],
    });
    expect(risOf(article, 'en')).toContain('DA  - 2019/01/09/\r\n');
    for (const name of article.authors) expect(risOf(article, 'en')).toContain(`AU  - ${name}\r\n`);
  });

  test('keeps an uncertain date in words, with no year of its own', () => {
    const ris = risOf({ ...article, published: '2014~' }, 'en');
    expect(ris).toContain('DA  - ///about 2014\r\n');
    expect(ris).not.toContain('PY  -');
    expect(read(ris)).not.toHaveProperty('issued');
  });

  test('has one line a field, whatever stands in a title', () => {
    const ris = risOf({ ...article, title: 'One\r\nER  - \nTY  - BOOK' }, 'en');
    expect(read(ris)['title']).toBe('One ER - TY - BOOK');
  });
});

test('CSL-JSON is read as it was meant', () => {
  expect(JSON.parse(cslJsonOf(article, 'en'))).toEqual([cslItem(article, 'en')]);
  expect(cslJsonOf(article, 'en')).toContain('[2019, 1, 9]');
  expect(read(cslJsonOf(article, 'en'))).toMatchObject(cslItem(article, 'en'));
});
