import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environment } from '../../src/cli/environment.ts';
import { keptFolder } from '../../src/kept/kept-folder.ts';
import { builtSite, copyOf, pageOf, scratch } from './dateline.ts';
import { differingFiles, filesOf } from './site-pages.ts';

const said = { DATELINE_SITE: 'https://example.org', SOURCE_DATE_EPOCH: '1700000000' };

/** A change of a file: what stands there, what is to stand there. */
type Edit = readonly [file: string, from: RegExp | string, to: string];

/** Every page says something of the site, so this leaves none as it was. */
const siteEdits: readonly Edit[] = [['site.yaml', 'title: The stones', 'title: The masonry']];

/** A change of each kind of entry, of its texts and of what joins it to others. */
const entryEdits: readonly Edit[] = [
  ['sources/wire-dredging.yaml', /^title: .*$/m, 'title: The wire tells it otherwise'],
  ['sources/almanac.yaml', /^title: .*$/m, 'title: The almanac of the year after'],
  ['actors/bollard.yaml', /^name: .*$/m, 'name: The Iron Bollard'],
  ['actors/keeper.ru.yaml', /^name: .*$/m, 'name: Хранитель фонаря'],
  ['places/old-mole.yaml', /^name: .*$/m, 'name: The oldest mole'],
  ['questions/who-saw-the-fire.yaml', /^title: .*$/m, 'title: Who was there at the fire?'],
  ['paths/stone-by-stone.yaml', 'The wall falls.', 'The wall falls, at night.'],
  ['events/first-mole.mdx', /^title: .*$/m, 'title: The first mole stands'],
  ['events/swallows.mdx', 'date: "2001-21"', 'date: "2000-21"'],
  ['events/fire.ru.mdx', /^title: .*$/m, 'title: Таможня в огне'],
  ['events/lantern-lit.mdx', /\s*$/, '\n\nA sentence was added.\n'],
];

async function edit(content: string, edits: readonly Edit[]): Promise<void> {
  for (const [file, from, to] of edits) {
    const text = await readFile(join(content, file), 'utf8');
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`${file} holds no ${from}.`);
    await writeFile(join(content, file), edited);
  }
}

/** When each page was kept, in milliseconds. */
async function keptPages(content: string): Promise<ReadonlyMap<string, number>> {
  const folder = join(await keptFolder(environment({}).keptDir, content), 'pages');
  const files = await filesOf(folder);
  const times = files.map(async (file): Promise<[string, number]> => [
    file,
    (await stat(join(folder, file))).mtimeMs,
  ]);
  return new Map(await Promise.all(times));
}

/** The pages of a built site with a text in them. */
async function pagesThatSay(site: string, text: string): Promise<readonly string[]> {
  const pages = (await filesOf(site)).filter((file) => file.endsWith('.html'));
  const texts = await Promise.all(pages.map((file) => readFile(join(site, file), 'utf8')));
  return pages.filter((_page, at) => texts[at]?.includes(text));
}

/** The address that a kept page is published at. */
async function addressOf(folder: string, page: string): Promise<string> {
  const text = await readFile(join(folder, page), 'utf8');
  return /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1] ?? '';
}

/**
 * Breaks kept files of a content folder in their middle, every third page and every other file of
 * the rest, and says how many. The names of kept files follow from the engine; which pages are
 * broken must not, or how many of those that could be taken again are left would differ from one
 * version to the next.
 */
async function damageKept(content: string): Promise<number> {
  const folder = await keptFolder(environment({}).keptDir, content);
  const files = (await filesOf(folder)).filter((file) => file !== 'content.txt');
  const pages = files.filter((file) => file.startsWith('pages'));
  const addresses = await Promise.all(
    pages.map(async (file): Promise<[string, string]> => [await addressOf(folder, file), file]),
  );
  const inOrder = addresses.sort(([one], [other]) => (one < other ? -1 : 1));
  const broken = [
    ...inOrder.filter((_page, at) => at % 3 === 0).map(([, file]) => file),
    ...files.filter((file) => !file.startsWith('pages')).filter((_file, at) => at % 2 === 0),
  ];
  for (const file of broken) {
    const bytes = await readFile(join(folder, file));
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    await writeFile(join(folder, file), bytes);
  }
  return broken.length;
}

let folder: Awaited<ReturnType<typeof scratch>>;
let before: string;
let rebuilt: string;
let clean: string;
let damaged: number;
let pagesBefore: ReadonlyMap<string, number>;
let pagesAfter: ReadonlyMap<string, number>;
let oldNames: readonly string[];
beforeAll(async () => {
  folder = await scratch();
  const [content, other] = await Promise.all(
    ['one', 'other'].map((name) => copyOf('harbour', join(folder.path, name))),
  );
  [before, rebuilt, clean] = [
    join(folder.path, 'before'),
    join(folder.path, 'rebuilt'),
    join(folder.path, 'clean'),
  ];
  const renamed = join(folder.path, 'renamed');
  const warm = async (): Promise<void> => {
    await builtSite(content ?? '', before, said);
    await edit(content ?? '', siteEdits);
    await builtSite(content ?? '', renamed, said);
    oldNames = await pagesThatSay(renamed, 'The stones');
    await edit(content ?? '', entryEdits);
    damaged = await damageKept(content ?? '');
    pagesBefore = await keptPages(content ?? '');
    await builtSite(content ?? '', rebuilt, said);
    pagesAfter = await keptPages(content ?? '');
  };
  const cold = async (): Promise<void> => {
    await edit(other ?? '', [...siteEdits, ...entryEdits]);
    await builtSite(other ?? '', clean, said);
  };
  await Promise.all([warm(), cold()]);
});
afterAll(() => folder.remove());

describe('a build after some entries were edited, with what the last one kept', () => {
  it('makes the site of a build that had nothing kept, file by file and byte by byte', async () => {
    expect(damaged).toBeGreaterThan(10);
    expect(await filesOf(rebuilt)).toEqual(await filesOf(clean));
    expect(await differingFiles(rebuilt, clean)).toEqual([]);
  });

  it('makes again no page that shows nothing of what was edited', () => {
    const asBefore = [...pagesBefore].filter(([page, time]) => pagesAfter.get(page) === time);
    expect(asBefore.length).toBeGreaterThan(10);
  });

  it('leaves the old name of a lane on no page', () => {
    expect(oldNames).toEqual([]);
  });

  it('shows each change on every page that tells it', async () => {
    expect(await pageOf(rebuilt, 'events/dredging')).toContain('The wire tells it otherwise');
    expect(await pageOf(rebuilt, 'sources/bollard-dredging')).toContain('The Iron Bollard');
    expect(await pageOf(rebuilt, 'events/first-mole')).toContain('The masonry');
    expect(await differingFiles(before, rebuilt)).toEqual(
      expect.arrayContaining([
        'share/events/first-mole.png',
        'share/events/lantern-lit.png',
        'sources/wire-dredging/citation.bib',
      ]),
    );
  });
});
