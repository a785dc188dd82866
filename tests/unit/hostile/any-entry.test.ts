import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import ICAL from 'ical.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { citationFiles } from '../../../src/domain/citations/citation-files.ts';
import { citationOfPage } from '../../../src/domain/citations/page-citation.ts';
import { citationOfSource } from '../../../src/domain/citations/source-citation.ts';
import { claimTable } from '../../../src/domain/exports/claim-table.ts';
import { eventTable } from '../../../src/domain/exports/event-table.ts';
import { feedEntries } from '../../../src/domain/exports/feed-entries.ts';
import type { Table } from '../../../src/domain/exports/table.ts';
import { timelineJson } from '../../../src/domain/exports/timeline-json.ts';
import { timelineJs } from '../../../src/domain/exports/timelinejs.ts';
import { xmlText } from '../../../src/domain/exports/xml-text.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { Story } from '../../../src/domain/model.ts';
import { bodyParts } from '../../../src/files/body-parts.ts';
import { contentOf, checkInput } from '../../../src/files/content.ts';
import { contentProblems } from '../../../src/files/content-problems.ts';
import { entryOfBytes } from '../../../src/files/read-entry.ts';
import { entryNamed } from '../../../src/files/listing.ts';
import { wordsFor } from '../../../src/i18n/index.ts';
import { calendar } from '../../../src/site/exports/calendar.ts';
import { csv } from '../../../src/site/exports/csv.ts';
import { feedText } from '../../../src/site/exports/feeds.ts';
import { jsonLd } from '../../../src/site/exports/json-ld.ts';
import { parquet } from '../../../src/site/exports/parquet.ts';
import { drawn, eventOf, mutated, neighbours, runs, sound, sourceOf, texts } from './any-texts.ts';

const read = (text: string | Uint8Array, file: string) => {
  const named = entryNamed(file);
  if (named === undefined) throw new Error(`${file} is no entry`);
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return entryOfBytes(bytes, { ...named, file, path: `/${file}` });
};

const others = Object.entries(neighbours).map(([file, text]) => read(text, file));

const base = new URL('https://example.org/');
const addressOf = (id: string): string => `https://example.org/events/${id}/`;

interface Exports {
  /** Files of text, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<'events' | 'claims', Table>>;
  /** Files of citations, of the event's page and of the source. */
  readonly citations: Readonly<Record<string, string>>;
}

function exportsOf(story: Story, body: string): Exports {
  const graph = buildGraph(story);
  const none = () => undefined;
  const bodies = new Map([['any', { format: 'markdown', text: body } as const]]);
  const words = wordsFor('en');
  const feed = {
    site: story.site,
    words,
    entries: feedEntries(story, () => 18_000),
    base,
    addressOf,
  };
  const tables = {
    events: eventTable(story, graph, addressOf),
    claims: claimTable(story, graph, addressOf),
  };
  const files = {
    'timeline.json': timelineJson({ story, bodies, schema: 's' }),
    'timelinejs.json': timelineJs(story, graph, { leftOut: (titles) => titles, addressOf }),
    'feed.rss': feedText('rss', feed),
    'feed.atom': feedText('atom', feed),
    'feed.json': feedText('json', feed),
    'linked.json': jsonLd({
      story,
      graph,
      bodies,
      base,
      addedOn: none,
      changedOn: none,
      fileAddress: () => 'https://example.org/f',
    }),
    'events.csv': csv(tables.events),
    'claims.csv': csv(tables.claims),
    'calendar.ics':
      calendar({ words, host: 'example.org', addressOf, changedOn: none, story }) ?? '',
  };
  const [event] = story.events;
  const [source] = story.sources;
  if (event === undefined || source === undefined) throw new Error('Nothing to cite.');
  const page = { path: 'events/any/', title: event.title, url: addressOf('any') };
  const cited = {
    event: citationOfPage(page, story.site, '2026-11-25'),
    source: citationOfSource(source, 'The Herald', words.source),
  };
  const citations = Object.fromEntries(
    Object.entries(cited).flatMap(([what, citation]) =>
      citationFiles.map(({ ending, write }) => [`${what}.${ending}`, write(citation, 'en')]),
    ),
  );
  return { files, tables, citations };
}

/** Every text of an iCalendar file, as another library reads it. @throws when it is none */
function calendarTexts(text: string): {
  readonly names: readonly string[];
  readonly texts: readonly string[];
} {
  const whole = new ICAL.Component(ICAL.parse(text));
  const events = whole.getAllSubcomponents('vevent');
  return {
    names: [
      ...whole.getAllSubcomponents().map(({ name }) => name),
      ...events.flatMap((event) => event.getAllProperties().map(({ name }) => name)),
    ],
    texts: events.flatMap((event) =>
      ['summary', 'description'].map((name) => String(event.getFirstPropertyValue(name))),
    ),
  };
}

const squeezed = (text: unknown): string => xmlText(String(text)).replace(/\s+/gu, ' ').trim();
/** Without the marks that turn letters around: two of the readers take them out. */
const unturned = (text: unknown): string =>
  squeezed(text)
    .replace(/\p{Bidi_Control}/gu, '')
    .trim();
/** A line's end is a blank there, of which this reader drops some. */
const plainOf = (html: string): string =>
  toText(fromHtml(html.replace(/\s+/gu, ' '), { fragment: true }));
const properties = [
  'description',
  'dtend',
  'dtstamp',
  'dtstart',
  'sequence',
  'status',
  'summary',
  'transp',
  'uid',
  'url',
  'x-microsoft-cdo-alldayevent',
  'x-microsoft-cdo-busystatus',
  'x-microsoft-msncalendar-alldayevent',
];

/** What the reader of citations is told to read, by the ending of a file: a title may look like another kind. */
const citationTypes: Readonly<Record<string, string>> = {
  bib: '@biblatex/text',
  ris: '@ris/file',
};

/** Reads each export with a reader of its format, and finds the title again as the very text that it was. */
async function comeBack(story: Story, exported: Exports): Promise<void> {
  const [event] = story.events;
  const title = event?.title ?? '';
  const of = (name: string): string => exported.files[name] ?? '';
  for (const name of Object.keys(exported.files))
    expect(of(name)).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]/u);

  expect(JSON.parse(of('timeline.json')).events[0]).toMatchObject({
    title,
    summary: event?.summary,
  });
  expect(JSON.stringify(JSON.parse(of('linked.json')))).toContain(JSON.stringify(title));
  const slide = JSON.parse(of('timelinejs.json')).events[0].text;
  expect(unturned(plainOf(slide.headline))).toBe(unturned(title));
  expect(
    fromHtml(slide.headline, { fragment: true }).children.every(({ type }) => type === 'text'),
  ).toBe(true);

  const items = JSON.parse(of('feed.json')).items;
  expect(
    items
      .map((item: { title: string }) => squeezed(item.title))
      .some((found: string) => found.includes(squeezed(title))),
  ).toBe(true);
  const xml = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['item', 'entry', 'link'].includes(name),
  });
  expect(xml.parse(of('feed.rss'), true).rss.channel.item).toHaveLength(items.length);
  expect(xml.parse(of('feed.atom'), true).feed.entry).toHaveLength(items.length);
  for (const { content_html: html } of items as { content_html: string }[]) {
    const { children } = fromHtml(html, { fragment: true });
    const elements = JSON.stringify(children).match(/"tagName":"[^"]*"/gu) ?? [];
    expect(elements.filter((tag) => !/:"(?:p|a|ul|li|dl|dt|dd|blockquote)"/u.test(tag))).toEqual(
      [],
    );
  }

  const rows = parseCsv(of('events.csv'), { columns: true, bom: true }) as Record<string, string>[];
  expect(rows).toHaveLength(1);
  const cell = rows[0]?.['title'] ?? '';
  expect([title, `'${title}`]).toContain(cell);
  for (const value of Object.values(rows[0] ?? {})) expect(value).not.toMatch(/^[=+@\t\r]/u);
  expect(parseCsv(of('claims.csv'), { columns: true, bom: true })).toHaveLength(1);

  for (const [name, count] of [
    ['events', 1],
    ['claims', event?.claims.length ?? 0],
  ] as const) {
    const table = await parquetReadObjects({ file: parquet(exported.tables[name]).buffer });
    expect(table).toHaveLength(count);
  }
  const [row] = await parquetReadObjects({ file: parquet(exported.tables.events).buffer });
  expect(row).toMatchObject({ title, summary: event?.summary });

  const [source] = story.sources;
  for (const [kind, text] of Object.entries(exported.citations)) {
    const wanted = kind.startsWith('event') ? title : (source?.title ?? '');
    const forceType = citationTypes[kind.replace(/^.*\./u, '')];
    const { data } =
      forceType === undefined
        ? { data: JSON.parse(text) as Record<string, unknown>[] }
        : new Cite(text, { forceType });
    expect(data).toHaveLength(1);
    expect(squeezed(data[0]?.title)).toBe(squeezed(wanted));
  }

  const { names, texts } = calendarTexts(of('calendar.ics'));
  expect(names.filter((name) => !['vevent', ...properties].includes(name))).toEqual([]);
  expect(unturned(texts[0])).toBe(unturned(title));
}

const plainSource = sourceOf(['S', 'A', 'N']);

/** Checks an entry beside sound ones, shows its body, and writes it out in every format where it is published. */
async function survives(text: string | Uint8Array, source = plainSource): Promise<boolean> {
  const entry = read(text, 'events/any.md');
  const content = contentOf([...others, read(source, 'sources/log.yaml'), entry], {
    folder: '/',
    media: [],
    problems: [],
  });
  const problems = contentProblems(content, '2026-11-25');
  for (const { line, code, message, remedy } of problems) {
    expect(line).toBeGreaterThan(0);
    expect([code, message, remedy]).not.toContain('');
  }
  if (entry.entryFile.body !== undefined) bodyParts(entry.entryFile.body, wordsFor('en').event);
  if (problems.some(({ severity }) => severity === 'error')) return false;
  const { story } = checkInput(content, '2026-11-25');
  if (story.events.length !== 1 || story.events[0]?.draft === true) return false;
  await comeBack(story, exportsOf(story, entry.body ?? ''));
  return true;
}

test('an entry of any texts is refused, or comes back from every export as it was', async () => {
  let back = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(texts, texts, texts, texts),
      fc.tuple(texts, texts, texts),
      texts,
      async (fields, source, body) => {
        if (await survives(eventOf(sound(fields), body), sourceOf(source))) back += 1;
      },
    ),
    { numRuns: runs, ...drawn },
  );
  // The property is not empty: many such entries pass the checks.
  expect(back).toBeGreaterThan(runs / 5);
  const harmful = ['=<b>"A"', ']]>&lt;', '\\;,\nB', "'"];
  expect(await survives(eventOf(sound(harmful), 'Words.'), sourceOf(harmful))).toBe(true);
  // Citations have marks of their own.
  for (const mark of [
    '}\n@misc{x, title = {',
    'a\r\nER  - \r\nTY  - BOOK',
    '\\input{x} $y_1$ {z',
  ]) {
    const cited = [mark, mark, mark, mark];
    expect(await survives(eventOf(sound(cited), 'Words.'), sourceOf(cited))).toBe(true);
  }
});

test('a sound entry with bytes turned, lines changed about or doubled, or harm put in, breaks nothing', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (bytes) => {
      await survives(bytes);
    }),
    { numRuns: runs * 4, ...drawn },
  );
});

const keys = [
  'title',
  'summary',
  'date',
  'edtf',
  'lane',
  'claims',
  'id',
  'text',
  'speech',
  'chain',
  'source',
  'actor',
  'quote',
  'lang',
  'media',
  'corrections',
  'links',
  'places',
  'actors',
  'draft',
  'formerly',
  '__proto__',
  'constructor',
  'toString',
];
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1e308,
      'seen',
      'herald',
      'log',
      '1901-02-03',
      'light',
      '',
    ),
    texts,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 4 }),
  ),
}));

test('a sound entry with any data in a field breaks nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...keys), tree, { minKeys: 1, maxKeys: 3 }),
      async (fields) => {
        await survives(eventOf({ ...sound(['A', 'B', 'C', 'D']), ...fields }, 'Words.'));
      },
    ),
    { numRuns: runs * 2, ...drawn },
  );
});
