import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { eventParts } from '../../src/domain/site-pages.ts';
import type { IndexRoot } from '../../src/domain/search/index-shape.ts';
import { firstStory, fixture, pageOf } from './dateline.ts';
import { filesOf, indexedPages, pagesOf, plainBytes, tagsOf, textOf } from './site-pages.ts';

interface WrittenEvent {
  readonly id: string;
  readonly title: string;
  readonly draft: boolean;
  /** The ids that it had before. */
  readonly formerly: readonly string[];
}

/** The events of a content folder, read without the product's own reader. Translations have dots. */
async function writtenEvents(content: string): Promise<readonly WrittenEvent[]> {
  const names = (await readdir(join(content, 'events'))).filter((name) =>
    /^[^.]+\.mdx?$/.test(name),
  );
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(content, 'events', name), 'utf8');
      const { title, draft = false, formerly = [] } = parse(text.split(/^---$/m)[1] ?? '');
      return { id: name.replace(/\.mdx?$/, ''), title, draft, formerly: [formerly].flat() };
    }),
  );
}

const idsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => []))
    // Documents and pictures may lie beside entries, and translations, whose names have two dots.
    .flatMap((name) => /^([^.]+)\.yaml$/.exec(name)?.[1] ?? [])
    .sort();

const stories = [
  ['the first story', firstStory, 'story'],
  ['the harbour', fixture('harbour'), 'harbour'],
] as const;

/** The folders of files that have a page each, beside the events. */
const kept = ['sources', 'actors', 'places'] as const;

describe.each(stories)('entries in equal entries out: %s', (_name, content, name) => {
  let out: string;
  let events: readonly WrittenEvent[];
  let published: readonly string[];
  beforeAll(async () => {
    out = inject('folders')[name];
    events = (await writtenEvents(content)).filter(({ draft }) => !draft);
    published = events.map(({ id }) => id).sort();
  });

  const dataEvents = (html: string): string[] =>
    tagsOf(html).flatMap(({ attributes }) => attributes['data-event'] ?? []);

  it.each(['', 'events'])('each event stands once in the list of /%s', async (path) => {
    expect(dataEvents(await pageOf(out, path)).sort()).toEqual(published);
  });

  it('each event has a page with its title, and nothing else has one', async () => {
    const earlier = events.flatMap(({ formerly }) => formerly);
    expect((await readdir(join(out, 'events'))).sort()).toEqual(
      [...published, ...earlier, 'index.html'].sort(),
    );
    for (const id of earlier) {
      expect(await pageOf(out, `events/${id}`)).toContain('<meta http-equiv="refresh"');
    }
    for (const { id, title } of events) {
      const [, heading = ''] =
        /<h1[^>]*>([^<]*)<\/h1>/.exec(await pageOf(out, `events/${id}`)) ?? [];
      expect(textOf(heading).trim()).toBe(title);
    }
  });

  it('the parts of its page are claims, or those that a link may lead to', async () => {
    for (const { id } of events) {
      const page = await pageOf(out, `events/${id}`);
      const article = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
      const parts = tagsOf(article)
        .filter(({ name: tag }) => /^(?:main|article|h\d)$/.test(tag))
        .flatMap(({ attributes }) => attributes['id'] ?? [])
        .filter((part) => !/^(?:claim-|footnote-label$)/.test(part));
      expect(parts.filter((part) => !eventParts.includes(part))).toEqual([]);
    }
  });

  it.each(kept)('each file of %s has a page, and stands in the list', async (kind) => {
    const ids = await idsIn(join(content, kind));
    expect((await readdir(join(out, kind))).sort()).toEqual([...ids, 'index.html'].sort());
    const list = await pageOf(out, kind);
    const main = list.slice(list.indexOf('<main'), list.indexOf('</main>'));
    const links = tagsOf(main).map(({ attributes }) => attributes['href']);
    for (const id of ids) expect(links).toContain(`/${kind}/${id}/`);
  });

  it('the search index holds each entry once, by its title', async () => {
    const pages = await indexedPages(out);
    const urls = pages.map(({ url }) => url);
    const expected = published.map((id) => `/events/${id}/`);
    for (const kind of kept) {
      expected.push(...(await idsIn(join(content, kind))).map((id) => `/${kind}/${id}/`));
    }
    const ofEntries = urls.filter((url) =>
      /^\/(?:events|sources|actors|places)\/[^/]+\/$/.test(url),
    );
    expect(ofEntries.sort()).toEqual(expected.sort());
    const roots = await Promise.all(
      (await readdir(join(out, 'search-index'))).map(async (lang): Promise<IndexRoot> =>
        JSON.parse(await readFile(join(out, 'search-index', lang, 'index.json'), 'utf8')),
      ),
    );
    expect(roots.reduce((sum, { count }) => sum + count, 0)).toBe(urls.length);
    for (const { id, title } of events) {
      expect(pages.find(({ url }) => url === `/events/${id}/`)?.meta['title']).toBe(title);
    }
  });
});

describe('the harbour', () => {
  let out: string;
  const event = (id: string): Promise<string> => pageOf(out, `events/${id}`);
  beforeAll(() => {
    out = inject('folders').harbour;
  });

  it('keeps a draft out of every file: its words, its id and its pictures', async () => {
    const files = await filesOf(out);
    const found: string[] = [];
    for (const file of files) {
      if (/\.(?:woff2|wasm)$/.test(file)) continue;
      const text = (await plainBytes(join(out, file))).toString('utf8');
      for (const word of [
        'An unfinished note',
        'events/unfinished',
        'loose-end',
        'Somebody meant',
      ]) {
        if (text.includes(word)) found.push(`${file}: ${word}`);
      }
    }
    expect(found).toEqual([]);
    expect(files.filter((file) => /unfinished|kept-back/.test(file))).toEqual([]);
  });

  it.each([
    ['harbour', '/events/fire/'],
    ['below', '/papers/harbour/events/fire/'],
  ] as const)('leads from the text of an entry to pages of the site: %s', async (name, fire) => {
    const page = await pageOf(inject('folders')[name], 'events/before-the-fire');
    const body = page.slice(page.indexOf('record-body'), page.indexOf('record-claims'));
    expect(tagsOf(body).flatMap(({ attributes }) => attributes['href'] ?? [])).toEqual([
      fire,
      '../../actors/old-pilot/',
    ]);
  });

  it.each([
    ['first-mole', '44 BCE', undefined],
    ['wall-falls', '50 CE', undefined],
    ['lantern-charter', 'about 1204', undefined],
    ['great-catch', 'some year in the 1980s', undefined],
    ['keeper-leaves', '1998 or 2003', undefined],
    ['before-the-fire', 'in or before 1999', undefined],
    ['swallows', 'spring 2001', undefined],
    ['dredging', 'in or after June 2005', undefined],
    ['fire', '31 March 2011, 23:30:00 (UTC−5)', '2011-03-31'],
    ['lantern-lit', '29 February 2012', '2012-02-29'],
  ])('says when %s was: %s', async (id, words, day) => {
    const html = await event(id);
    const [, date = ''] = /<p class="record-date">([\s\S]*?)<\/p>/.exec(html) ?? [];
    const [tag] = tagsOf(date);
    expect(textOf(date.replace(/<[^>]*>/g, '')).trim()).toBe(words);
    // A machine is told a day where there is one, and nothing where there is none.
    expect([tag?.name, tag?.attributes['datetime']]).toEqual(
      day === undefined ? ['span', undefined] : ['time', day],
    );
    expect(textOf(await pageOf(out, ''))).toContain(words);
  });

  it('stands in the order of its dates', async () => {
    const home = await pageOf(out, '');
    expect(tagsOf(home).flatMap(({ attributes }) => attributes['data-event'] ?? [])).toEqual([
      'before-the-fire',
      'first-mole',
      'wall-falls',
      'lantern-charter',
      'great-catch',
      'keeper-leaves',
      'swallows',
      'dredging',
      'fire',
      'lantern-lit',
    ]);
  });

  it('tells machines no day that is none', async () => {
    for (const { file, tags } of await pagesOf(out)) {
      for (const { name, attributes } of tags.filter((tag) => tag.name === 'time')) {
        const datetime = attributes['datetime'] ?? '';
        expect([file, name, datetime]).toEqual([
          file,
          'time',
          expect.stringMatching(/^\d{4,}-\d\d-\d\d$/),
        ]);
        expect(new Date(`${datetime}T00:00:00Z`).toISOString().slice(0, 10)).toBe(datetime);
      }
    }
  });

  it('counts one origin for six papers that have it from one agency', async () => {
    const html = await event('dredging');
    const standing = /<p class="record-standing"[\s\S]*?<\/p>/.exec(html)?.[0] ?? '';
    expect(standing).toContain('data-state="single-origin"');
    expect(standing).toContain('7 claims');
    expect(standing).toContain('1 origin<');
  });

  it('says of claims that contradict each other that they do', async () => {
    expect(await event('great-catch')).toContain('data-state="disputed"');
    expect(await event('fire')).not.toContain('data-state="disputed"');
  });

  it('shows plain Markdown as it was meant: signs, table and picture', async () => {
    const html = await event('wall-falls');
    const body = /<div class="record-body[\s\S]*?<section/.exec(html)?.[0] ?? '';
    expect(textOf(body)).toContain('stones & mortar, and a wall that was < 3 ells high');
    const tags = tagsOf(body);
    expect(tags.filter(({ name }) => name === 'tr')).toHaveLength(3);
    const [image] = tags.filter(({ name }) => name === 'img');
    expect(image?.attributes['src']).toMatch(/^\/_astro\/wall\.[^/]+$/);
    expect(image?.attributes['alt']).toMatch(/^A square of grey/);
    expect(textOf(body)).toContain('Credit: The chronicle desk');
    expect(textOf(html)).toContain('A storm took the sea wall & two boats in the year 50.');
  });

  it('says which language foreign words are in, and translates them', async () => {
    const html = await event('lantern-charter');
    const arabic = tagsOf(html).filter(({ attributes }) => attributes['lang'] === 'ar');
    expect(arabic.length).toBeGreaterThanOrEqual(2);
    expect(html).toContain('ميناء قديم له فنار');
    expect(html).toContain('an old harbour that has a lantern');
  });

  it('shows what was corrected, from what, to what, and why', async () => {
    const html = await event('lantern-lit');
    expect(html).toContain('The paper named the day in its next issue.');
    expect(textOf(html)).toContain('February 2012');
  });
});
