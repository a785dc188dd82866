import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { xmlText } from '../../src/domain/exports/xml-text.ts';
import { checkContent } from '../../src/files/check-content.ts';
import type { Content } from '../../src/files/content.ts';
import {
  drawn,
  eventOf,
  mutated,
  neighbours,
  runs,
  sound,
  sourceOf,
  texts,
} from '../unit/hostile/any-texts.ts';
import { bornOf, commentsIn, elementsIn, isData, wordsOf } from './born-of.ts';
import { builtSite, pageOf, scratch } from './dateline.ts';

/** As many as are drawn of each kind; those that the checks refuse are not built. */
const each = Math.ceil(runs / 2);

let folder: Awaited<ReturnType<typeof scratch>>;
let out: string;
let content: Content;

/** Entries of any texts, and sound ones with harm done to them, as they come to a repository. */
function drawnFiles(): Readonly<Record<string, string | Uint8Array>> {
  const fields = fc.tuple(texts, texts, texts, texts);
  const events = fc.sample(fc.tuple(fields, texts), { numRuns: each, ...drawn });
  const changed = fc.sample(mutated, { numRuns: each, ...drawn });
  const sources = fc.sample(fc.tuple(texts, texts, texts), { numRuns: 10, ...drawn });
  return {
    ...neighbours,
    'sources/log.yaml': sourceOf(['S', 'A', 'N']),
    'events/plain.md': eventOf(
      sound(['A lamp', 'It was out.', 'No light.', 'It is lit.']),
      'A *b*.',
    ),
    ...Object.fromEntries([
      ...events.map(([some, body], at) => [`events/any-${at}.md`, eventOf(sound(some), body)]),
      ...changed.map((bytes, at) => [`events/changed-${at}.${at % 2 === 0 ? 'md' : 'mdx'}`, bytes]),
      ...sources.map((some, at) => [`sources/any-${at}.yaml`, sourceOf(some)]),
    ]),
  };
}

beforeAll(async () => {
  folder = await scratch();
  const story = join(folder.path, 'content');
  out = join(folder.path, 'site');
  for (const [file, text] of Object.entries(drawnFiles())) {
    await mkdir(dirname(join(story, file)), { recursive: true });
    await writeFile(join(story, file), text);
  }
  const { problems } = await checkContent(story, '2026-11-25');
  const refused = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  for (const file of new Set(refused)) await rm(join(story, file));
  const left = await checkContent(story, '2026-11-25');
  ({ content } = left);
  expect(left.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  await builtSite(story, out, { DATELINE_SITE: 'https://drawn.example' });
});
afterAll(() => folder.remove());

/** A text as a page shows it: of what no page can hold nothing, and blanks once. */
const spaced = (text: string): string => xmlText(text).replace(/\s+/gu, ' ').trim();

const hasClass = (element: Element, name: string): boolean =>
  [element.properties['className']].flat().includes(name);

const published = () => content.events.filter(({ data }) => !data.draft);

describe('entries that were drawn', () => {
  it('are many enough that the checks let through', () => {
    expect(published().length).toBeGreaterThan(each / 4);
    expect(content.sources.length).toBeGreaterThan(3);
  });

  it('have each a page with their texts, whole, and nothing else of them', async () => {
    for (const { id, data } of published()) {
      const html = await pageOf(out, `events/${id}`);
      expect(bornOf(html), id).toEqual([]);
      expect(commentsIn(fromHtml(html)), id).toEqual([]);
      const elements = elementsIn(fromHtml(html));
      const textOf = (is: (element: Element) => boolean): string[] =>
        elements.filter(is).map((element) => spaced(wordsOf(element)));
      expect(textOf(({ tagName }) => tagName === 'h1')).toEqual([spaced(data.title)]);
      expect(textOf((element) => hasClass(element, 'record-summary'))).toEqual([
        spaced(data.summary),
      ]);
      const claims = textOf((element) => hasClass(element, 'claim-text'));
      for (const { text } of data.claims) expect(claims.join('\n')).toContain(spaced(text));
      for (const data of elements.filter(isData)) JSON.parse(wordsOf(data));
    }
    for (const { id, data } of content.sources) {
      const html = await pageOf(out, `sources/${id}`);
      expect(bornOf(html), id).toEqual([]);
      const [heading] = elementsIn(fromHtml(html)).filter(({ tagName }) => tagName === 'h1');
      expect(heading && spaced(wordsOf(heading))).toBe(spaced(data.title));
    }
  });

  it('have no element on their pages that a plain entry has not, but those of Markdown', async () => {
    const tagsOf = async (id: string): Promise<Set<string>> =>
      new Set(
        elementsIn(fromHtml(await pageOf(out, `events/${id}`))).map(({ tagName }) => tagName),
      );
    const known = await tagsOf('plain');
    for (const tag of [
      'blockquote',
      'br',
      'code',
      'del',
      'hr',
      'input',
      'ol',
      'pre',
      'strong',
      'sup',
    ]) {
      known.add(tag);
    }
    for (const tag of ['table', 'tbody', 'td', 'th', 'thead', 'tr', 'h2', 'h3', 'h4', 'h5', 'h6']) {
      known.add(tag);
    }
    for (const { id } of published()) {
      expect(
        [...(await tagsOf(id))].filter((tag) => !known.has(tag)),
        id,
      ).toEqual([]);
    }
  });

  it('break no page of the whole', async () => {
    const pages = (await readdir(out, { recursive: true })).filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(published().length);
    const found: string[] = [];
    for (const page of pages) {
      const html = await readFile(join(out, page), 'utf8');
      found.push(...bornOf(html).map((what) => `${page}: ${what}`));
    }
    expect(found).toEqual([]);
  });

  it('come back from the file of the whole story', async () => {
    const { events } = JSON.parse(await readFile(join(out, 'data/timeline.json'), 'utf8')) as {
      events: readonly { id: string; title: string; summary: string }[];
    };
    expect(
      Object.fromEntries(events.map(({ id, title, summary }) => [id, [title, summary]])),
    ).toEqual(
      Object.fromEntries(published().map(({ id, data }) => [id, [data.title, data.summary]])),
    );
  });
});
