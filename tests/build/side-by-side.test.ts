import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, copyOf, fixture, pageOf, scratch } from './dateline.ts';
import { filesOf, pagesOf, tagsOf } from './site-pages.ts';

/** Two sites built at the same time: a copy outside the project, as on GitHub, and a fixture. */
let folder: Awaited<ReturnType<typeof scratch>>;
let harbour: string;
let well: string;
beforeAll(async () => {
  folder = await scratch();
  harbour = join(folder.path, 'out', 'harbour');
  well = join(folder.path, 'out', 'well');
  await Promise.all([
    builtSite(await copyOf('harbour', folder.path), harbour, {
      GITHUB_SERVER_URL: 'https://forge.example',
      GITHUB_REPOSITORY: 'pilots/harbour',
      GITHUB_REF_NAME: 'trunk',
    }),
    builtSite(fixture('rtl'), well),
  ]);
});
afterAll(() => folder.remove());

const events = async (out: string): Promise<string[]> =>
  (await readdir(join(out, 'events'))).filter((name) => name !== 'index.html').sort();

describe('two builds at once', () => {
  it('each hold their own story and nothing of the other', async () => {
    expect(await events(well)).toEqual(['again', 'dry', 'dug', 'visitor']);
    // One of them stands where an entry was before, and leads on.
    expect(await events(harbour)).toHaveLength(11);
    for (const page of await pagesOf(well)) expect(page.html).not.toContain('Selvane');
    for (const page of await pagesOf(harbour)) expect(page.html).not.toContain('البئر');
  });

  it('leave nothing beside the sites', async () => {
    expect((await readdir(join(folder.path, 'out'))).sort()).toEqual(['harbour', 'well']);
  });
});

describe('content outside the project', () => {
  it('is built whole, with its pictures', async () => {
    expect(await pageOf(harbour, 'events/wall-falls')).toContain('<table>');
    expect(await pageOf(harbour, 'events/first-mole')).toContain('class="side-note"');
    const files = await filesOf(harbour);
    const pictures = files.flatMap(
      (file) => /^_astro\/(wall|customs-house)\./.exec(file)?.[1] ?? [],
    );
    expect([...new Set(pictures)].sort()).toEqual(['customs-house', 'wall']);
  });

  it('is read and never written', async () => {
    expect(await filesOf(join(folder.path, 'harbour'))).toEqual(await filesOf(fixture('harbour')));
  });
});

describe('the link by which an entry is edited', () => {
  const edits = async (out: string): Promise<string[]> =>
    (await pagesOf(out)).flatMap(({ tags }) =>
      tags.flatMap(({ attributes }) => attributes['href']?.match(/.*\/edit\/.*/) ?? []),
    );

  it('leads to the file in the repository that the build is made from', async () => {
    const links = await edits(harbour);
    const start = 'https://forge.example/pilots/harbour/edit/trunk/content/';
    expect(links.filter((link) => !link.startsWith(start))).toEqual([]);
    // The file of each entry and of each translation, and no other one.
    const files = await filesOf(fixture('harbour'));
    const entries = files.filter(
      (file) => /^\w+\/.*\.(?:mdx?|yaml)$/.test(file) && !file.includes('unfinished'),
    );
    expect([...new Set(links)].map((link) => link.slice(start.length)).sort()).toEqual(entries);
  });

  it('begins a translation where there is none', async () => {
    const links = tagsOf(await pageOf(harbour, 'ru/events/dredging')).flatMap(
      ({ attributes }) => attributes['href']?.match(/^.*\/new\/.*filename=.*$/) ?? [],
    );
    expect(links).toHaveLength(1);
    const { searchParams } = new URL(links[0] ?? '');
    expect(searchParams.get('filename')).toBe('content/events/dredging.ru.mdx');
    expect(searchParams.get('value')).toMatch(
      /^---\ntitle: "The dredging begins"\nsummary: "[^\n]+"\n---\n$/,
    );
    expect(await pageOf(harbour, 'ru/events/fire')).not.toContain('filename=');
    expect(await pageOf(harbour, 'events/dredging')).not.toContain('dredging.ru');
  });

  it('is left out where no repository is known', async () => {
    expect(await edits(well)).toEqual([]);
    expect(await pageOf(well, 'events/dug')).not.toContain('Edit this');
  });
});
