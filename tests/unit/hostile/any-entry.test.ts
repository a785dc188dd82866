import ICAL from 'ical.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { claimTable } from '../../../src/domain/exports/claim-table.ts';
import { eventTable } from '../../../src/domain/exports/event-table.ts';
import { feedEntries } from '../../../src/domain/exports/feed-entries.ts';
import { timelineJson } from '../../../src/domain/exports/timeline-json.ts';
import { timelineJs } from '../../../src/domain/exports/timelinejs.ts';
import { xmlText } from '../../../src/domain/exports/xml-text.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { Story } from '../../../src/domain/model.ts';
import { bodyParts } from '../../../src/files/body-parts.ts';
import { contentOf, checkInput } from '../../../src/files/content.ts';
import { contentProblems } from '../../../src/files/content-problems.ts';
import { entryOfBytes } from '../../../src/files/read-entry.ts';
import type { ListedFile } from '../../../src/files/listed-file.ts';
import { yamlText } from '../../../src/files/yaml-text.ts';
import { wordsFor } from '../../../src/i18n/index.ts';
import { calendar } from '../../../src/site/exports/calendar.ts';
import { csv } from '../../../src/site/exports/csv.ts';
import { feedText } from '../../../src/site/exports/feeds.ts';
import { jsonLd } from '../../../src/site/exports/json-ld.ts';
import { inputsOf } from './corpus.ts';

/** How many entries are drawn of each kind; by hand, with HOSTILE_RUNS, as many as there is time for. */
const { HOSTILE_RUNS } = process.env;
const runs = Number(HOSTILE_RUNS ?? 60);

/** The same entries at every run of the suite, and others at each by hand. */
const drawn = HOSTILE_RUNS === undefined ? { seed: 2018 } : {};

const listed = (collection: ListedFile['collection'], id: string, ending: string): ListedFile => ({
  collection,
  id,
  file: collection === 'site' ? 'site.yaml' : `${collection}/${id}.${ending}`,
  path: `/${collection}/${id}.${ending}`,
});

const read = (text: string | Uint8Array, file: ListedFile) =>
  entryOfBytes(typeof text === 'string' ? new TextEncoder().encode(text) : text, file);

const others = [
  read(
    'title: T\nlead: L\ndescription: D\nlang: en\nlicence: { name: CC0 }\nlanes: [{ id: light, title: A, description: D }]\n',
    listed('site', 'site', 'yaml'),
  ),
  read('name: The pilot\nkind: person\n', listed('actors', 'pilot', 'yaml')),
  read('name: The Herald\nkind: outlet\n', listed('actors', 'herald', 'yaml')),
  read(
    'name: The rock\ncoordinates: { latitude: 1, longitude: 2 }\n',
    listed('places', 'rock', 'yaml'),
  ),
  read('title: S\nlang: en\nkind: article\npublisher: herald\n', listed('sources', 'log', 'yaml')),
];

const sound = (texts: readonly string[]) => ({
  title: texts[0],
  summary: texts[1],
  date: { edtf: '1901-02-03', claims: ['seen'] },
  lane: 'light',
  places: ['rock'],
  claims: [
    {
      id: 'seen',
      text: texts[2],
      speech: 'reporter',
      date: '1901-02-03',
      chain: ['herald', { source: 'log' }],
    },
  ],
  corrections: [
    {
      at: '2026-01-01',
      field: 'summary',
      kind: 'error',
      from: texts[3],
      to: texts[1],
      reason: texts[3],
    },
  ],
});

const base = new URL('https://example.org/');
const addressOf = (id: string): string => `https://example.org/events/${id}/`;

interface Exports {
  readonly [name: string]: string;
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
  return {
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
    'events.csv': csv(eventTable(story, graph, addressOf)),
    'claims.csv': csv(claimTable(story, graph, addressOf)),
    'calendar.ics':
      calendar({ words, host: 'example.org', addressOf, changedOn: none, story }) ?? '',
  };
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
const plainOf = (html: string): string => toText(fromHtml(html, { fragment: true }));
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

/** Reads each export with a reader of its format, and finds the title again as the very text that it was. */
function comeBack(story: Story, exported: Exports): void {
  const [event] = story.events;
  const title = event?.title ?? '';
  const of = (name: string): string => exported[name] ?? '';
  for (const name of Object.keys(exported))
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

  const { names, texts } = calendarTexts(of('calendar.ics'));
  expect(names.filter((name) => !['vevent', ...properties].includes(name))).toEqual([]);
  expect(unturned(texts[0])).toBe(unturned(title));
}

/** Checks an entry beside sound ones, shows its body, and writes it out in every format where it is published. */
function survives(text: string | Uint8Array): boolean {
  const entry = read(text, listed('events', 'any', 'md'));
  const content = contentOf([...others, entry], { folder: '/', media: [], problems: [] });
  const problems = contentProblems(content, '2026-11-25');
  for (const { line, code, message, remedy } of problems) {
    expect(line).toBeGreaterThan(0);
    expect([code, message, remedy]).not.toContain('');
  }
  if (entry.entryFile.body !== undefined) bodyParts(entry.entryFile.body, wordsFor('en').event);
  if (problems.some(({ severity }) => severity === 'error')) return false;
  const { story } = checkInput(content, '2026-11-25');
  if (story.events.length !== 1 || story.events[0]?.draft === true) return false;
  comeBack(story, exportsOf(story, entry.body ?? ''));
  return true;
}

const snippets = [
  ...inputsOf('bodies').map(({ text }) => text.trim()),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</script><!--',
  ']]>',
  '-->',
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT',
  '\\n',
  '\\,;:',
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\t=1',
  "'=1",
  '&amp;lt;',
  '&#0;',
  '\u202E',
  '\u2028',
  '\u200b',
  '\u{1F600}',
  '{x}',
  '${x}',
  ',',
  '"',
  '""',
  ';',
  '%0d%0a',
];
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...snippets),
);
const texts = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('').replace(/\p{Surrogate}/gu, '?'));

test('an entry of any texts is refused, or comes back from every export as it was', () => {
  fc.assert(
    fc.property(fc.tuple(texts, texts, texts, texts), texts, (fields, body) => {
      survives(`---\n${yamlText(sound(fields))}---\n\n${body}\n`);
    }),
    { numRuns: runs, ...drawn },
  );
  // The property is not empty: most such entries pass the checks.
  expect(
    survives(`---\n${yamlText(sound(['=<b>"A"', ']]>&lt;', '\\;,\nB', "'"]))}---\n\nWords.\n`),
  ).toBe(true);
});

const healthy = `---\n${yamlText(sound(['A lamp', 'It was out.', 'No light.', 'It was lit.']))}---\n\nWords and *more* words.\n`;

test('a sound entry with bytes turned, lines changed about or doubled, or harm put in, breaks nothing', () => {
  const at = fc.nat(healthy.length);
  const change = fc.oneof(
    fc.record({ at, byte: fc.nat(255) }),
    fc.record({ line: fc.nat(40), other: fc.nat(40) }),
    fc.record({ at, put: fc.constantFrom(...snippets) }),
    fc.record({ twice: fc.nat(40) }),
  );
  const turned = (bytes: Buffer, { at: place, byte }: { at: number; byte: number }): Buffer =>
    Buffer.from(bytes.map((old, index) => (index === place % bytes.length ? byte : old)));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      let bytes: Buffer = Buffer.from(healthy);
      for (const one of changes) {
        if ('byte' in one) {
          bytes = turned(bytes, one);
          continue;
        }
        const text = bytes.toString('latin1');
        const lines = text.split('\n');
        if ('put' in one) {
          const put = Buffer.from(one.put).toString('latin1');
          bytes = Buffer.from(text.slice(0, one.at) + put + text.slice(one.at), 'latin1');
          continue;
        }
        const [from, to] = 'twice' in one ? [one.twice, one.twice] : [one.line, one.other];
        lines.splice(to % lines.length, 0, lines[from % lines.length] ?? '');
        bytes = Buffer.from(lines.join('\n'), 'latin1');
      }
      survives(bytes);
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

test('a sound entry with any data in a field breaks nothing', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...keys), tree, { minKeys: 1, maxKeys: 3 }),
      (fields) => {
        survives(`---\n${yamlText({ ...sound(['A', 'B', 'C', 'D']), ...fields })}---\n\nWords.\n`);
      },
    ),
    { numRuns: runs * 2, ...drawn },
  );
});
