import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as csvRows } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import { parquetReadObjects } from 'hyparquet';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { parse as yaml } from 'yaml';
import { bornOf, commentsIn, elementsIn, isData, wordsOf } from './born-of.ts';
import { fixture } from './dateline.ts';
import { filesOf } from './site-pages.ts';

/** What every text of the thorns would do if it were taken for more than text. */
const thorn = 'pricked';

const folder = fixture('thorns');
let out: string;
let files: readonly string[];
/** Every text of the story that has a thorn, as it is written. */
let written: readonly string[];
/** The same in each form in which it may stand in data, the longest first. */
let thorny: readonly string[];

/** Every text in data, keys of mappings among them. */
function textsOf(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [key, ...textsOf(value)]);
}

async function fieldsOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(join(folder, file), 'utf8');
  const fields = /\.mdx?$/.test(file) ? (text.split(/^---$/m)[1] ?? '') : text;
  return yaml(fields) as Readonly<Record<string, unknown>>;
}

const read = (file: string): Promise<string> => readFile(join(out, file), 'utf8');

beforeAll(async () => {
  out = inject('folders').thorns;
  files = await filesOf(out);
  const entries = (await filesOf(folder)).filter((file) => /\.(?:mdx?|yaml)$/.test(file));
  const texts = (await Promise.all(entries.map(fieldsOf))).flatMap(textsOf);
  const bodies = await Promise.all(
    ['events/gate.mdx', 'events/gate.ru.mdx'].map(async (file) => {
      const [, , body = ''] = (await readFile(join(folder, file), 'utf8')).split(/^---$/m);
      return body.trim();
    }),
  );
  written = texts.filter((text) => text.includes(thorn));
  thorny = written
    // In the place of a text may stand the same in JSON, or an address with its percents resolved.
    .flatMap((text) => [text, JSON.stringify(text).slice(1, -1), unescapedAddress(text)])
    .concat(inBody, bodies)
    // The longest first: one may begin another.
    .sort((a, b) => b.length - a.length);
});

/** What of the bodies of the event is one text on its page, and in the search. */
const inBody = [
  'a "title" onmouseover=pricked()',
  'The body {pricked()} <img src=x onerror=pricked()> has </script><script>pricked()</script> in it',
  'Текст {pricked()} <img src=x onerror=pricked()>.',
];

const spaced = (text: string): string => text.replace(/\s+/gu, ' ');

/** What of a text is left when each text of the story is taken out of it whole. */
function rest(text: string): string {
  return thorny.reduce(
    (left, whole) => left.replaceAll(spaced(whole), '').replaceAll(spaced(whole.trim()), ''),
    spaced(text),
  );
}

/** Texts with a thorn that is not part of a whole text of the story. */
const broken = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text.includes(thorn) && rest(text).includes(thorn));

/** An address with its percents resolved, so that its thorns can be known again. */
function unescapedAddress(text: string): string {
  if (!/^(?:https?:|mailto:|\/|\.)/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** What makes markup more than a text, or a comment of it. */
const bornHere = (html: string): readonly string[] => [
  ...bornOf(html),
  ...commentsIn(fromHtml(html)).filter((comment) => comment.includes(thorn)),
];

describe('no page', () => {
  const pages = (): readonly string[] => files.filter((file) => file.endsWith('.html'));

  it('has an element, an attribute or a script that a text of the story made', async () => {
    const found: string[] = [];
    for (const page of pages()) {
      found.push(...bornHere(await read(page)).map((what) => `${page}: ${what}`));
    }
    expect(pages().length).toBeGreaterThan(60);
    expect(found).toEqual([]);
  });

  it('has a text of the story that is not whole, in an attribute or in data', async () => {
    const found: string[] = [];
    for (const page of pages()) {
      const elements = elementsIn(fromHtml(await read(page)));
      const attributes = elements.flatMap(({ properties }) =>
        Object.values(properties).flatMap((value) => (Array.isArray(value) ? value : [value])),
      );
      const data = elements
        .filter(isData)
        .flatMap((script) => textsOf(JSON.parse(wordsOf(script))));
      found.push(
        ...broken([...attributes.map(String), ...data].map(unescapedAddress)).map(
          (text) => `${page}: ${text}`,
        ),
      );
    }
    expect(found).toEqual([]);
  });
});

describe('every text of the story', () => {
  it('stands whole on a page; an address in a link', async () => {
    const shown: string[] = [];
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      for (const element of elementsIn(fromHtml(await read(page)))) {
        shown.push(spaced(wordsOf(element)), String(element.properties['href'] ?? ''));
      }
    }
    const all = shown.join('\n');
    expect(written.length).toBeGreaterThan(50);
    expect(written.filter((text) => !all.includes(spaced(text.trim())))).toEqual([]);
  });
});

/** A text of the story by the word that it begins with. */
const textOf = (word: string): string =>
  written.find((text) => text.startsWith(`${word} `)) ?? `no text of ${word}`;

/** What is markup in a text of data has no element but those that the file's maker wrote. */
function markupIn(texts: readonly string[], allowed: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    elementsIn(fromHtml(text, { fragment: true }))
      .filter(
        ({ tagName, properties }) =>
          !allowed.includes(tagName) || Object.keys(properties).some((name) => /^on/i.test(name)),
      )
      .map(({ tagName }) => `${tagName}: ${text}`),
  );
}

const wordsOfHtml = (html: string): string => wordsOf(fromHtml(html, { fragment: true }));

describe('JSON', () => {
  /** What is made of texts: Markdown, HTML, terms of the search. */
  const ofOther =
    /^(?:ru\/)?propose\/events\/|timelinejs|^oembed\/|feed\.json$|\/(?:terms|positions)\/|\.schema\./;

  it('holds the texts whole', async () => {
    const found: string[] = [];
    const jsons = files.filter((file) => /\.json(?:ld)?$/.test(file));
    for (const file of jsons.filter((name) => !ofOther.test(name))) {
      const texts = textsOf(JSON.parse(await read(file))).map(unescapedAddress);
      found.push(...broken(texts).map((text) => `${file}: ${text}`));
    }
    expect(jsons.length).toBeGreaterThan(40);
    expect(found).toEqual([]);
  });

  it('of an event for the form is its file to the letter', async () => {
    const { text } = JSON.parse(await read('propose/events/gate.json')) as { text: string };
    expect(text).toBe(await readFile(join(folder, 'events/gate.mdx'), 'utf8'));
  });

  it('for TimelineJS, which takes texts for markup, makes no element of them', async () => {
    const texts = textsOf(JSON.parse(await read('data/timelinejs.json')));
    expect(markupIn(texts, ['p', 'a'])).toEqual([]);
    expect(texts.map(wordsOfHtml)).toContain(textOf('event-title'));
  });

  it('of oEmbed holds one frame, titled by the event', async () => {
    const { html, title } = JSON.parse(await read('oembed/events/gate.json')) as {
      html: string;
      title: string;
    };
    const [frame, ...others] = elementsIn(fromHtml(html, { fragment: true })).filter(
      ({ tagName }) => tagName !== 'script',
    );
    expect(others).toEqual([]);
    expect(frame?.tagName).toBe('iframe');
    expect(frame?.properties['title']).toContain(textOf('event-title'));
    expect(title).toBe(textOf('event-title'));
    expect(bornHere(html).filter((what) => !what.startsWith('a script: '))).toEqual([]);
  });
});

describe('a feed', () => {
  const entries = {
    'feed.rss': ['rss', 'channel', 'item'],
    'feed.atom': ['feed', 'entry'],
  } as const;
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['item', 'entry'].includes(name),
  });
  const isMarkup = (text: string): boolean => /<p>|&lt;img/.test(text);
  const allowed = ['p', 'a'];

  it.each(Object.entries(entries))('%s is sound, and its texts are whole', async (file, list) => {
    const xml = await read(`data/${file}`);
    expect(XMLValidator.validate(xml)).toBe(true);
    const data: unknown = parser.parse(xml);
    const items = list.reduce<unknown>(
      (at, name) => (at as Readonly<Record<string, unknown>>)[name],
      data,
    );
    // Two events, and one correction.
    expect(items).toHaveLength(3);
    expect(markupIn(textsOf(data).filter(isMarkup), allowed)).toEqual([]);
    const texts = textsOf(data).map((text) => (isMarkup(text) ? wordsOfHtml(text) : text));
    expect(texts).toContain(textOf('event-title'));
    expect(broken(texts)).toEqual([]);
  });

  it('feed.json has markup in its bodies alone', async () => {
    const data: unknown = JSON.parse(await read('data/feed.json'));
    expect(markupIn(textsOf(data).filter(isMarkup), allowed)).toEqual([]);
    const texts = textsOf(data).map((text) => (isMarkup(text) ? wordsOfHtml(text) : text));
    expect(texts).toContain(textOf('event-title'));
    expect(broken(texts)).toEqual([]);
  });

  it('is sound as the maps of the site are', async () => {
    const maps = files.filter((name) => name.endsWith('.xml'));
    expect(maps).not.toEqual([]);
    for (const file of maps) expect(XMLValidator.validate(await read(file))).toBe(true);
  });
});

describe('the calendar', () => {
  it('has the one event of which the day is known, its lines no longer than 75 bytes', async () => {
    const text = await read('data/events.ics');
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    const whole = new ICAL.Component(ICAL.parse(text));
    const [part, ...others] = whole.getAllSubcomponents('vevent');
    expect(others).toEqual([]);
    const event = new ICAL.Event(part);
    expect(event.summary).toBe(textOf('event-title'));
    expect(event.description).toBe(textOf('event-summary').replaceAll('\r\n', '\n'));
  });
});

describe('tables', () => {
  const formula = /^[=+\-@\t\r]/;

  it.each(['events', 'claims'])('%s.csv has no formula, and its texts are whole', async (name) => {
    const rows = csvRows(await read(`data/${name}.csv`), { bom: true }) as readonly string[][];
    const cells = rows.flat();
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(cells.filter((cell) => formula.test(cell) && !/^-?\d/.test(cell))).toEqual([]);
    const texts = cells.map((cell) => cell.replace(/^'/, ''));
    expect(broken(texts)).toEqual([]);
    expect(cells.filter((cell) => /^'[=+@]/.test(cell)).length).toBeGreaterThan(0);
  });

  it.each(['events', 'claims'])('%s.parquet holds the texts whole', async (name) => {
    const bytes = new Uint8Array(await readFile(join(out, `data/${name}.parquet`)));
    const texts = textsOf(await parquetReadObjects({ file: bytes.buffer }));
    expect(broken(texts)).toEqual([]);
    expect(texts.some((text) => text.includes(textOf('event-title')) || /^[=@]/.test(text))).toBe(
      true,
    );
  });
});

describe('citations', () => {
  it.each(['bib', 'ris', 'json'])(
    'are one each in citation.%s, titled as the page',
    async (ending) => {
      for (const [page, word] of [
        ['events/gate', 'event-title'],
        ['sources/leaf', 'source-title'],
        ['places/bank', 'place-name'],
      ] as const) {
        const { data } = new Cite(await read(`${page}/citation.${ending}`));
        expect(data).toHaveLength(1);
        expect(spaced(String(data[0]?.title))).toContain(textOf(word));
      }
    },
  );
});
