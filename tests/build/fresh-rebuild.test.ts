import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environment } from '../../src/cli/environment.ts';
import { keptFolder } from '../../src/kept/kept-folder.ts';
import { builtSite, copyOf, pageOf, scratch } from './dateline.ts';
import { differingFiles, filesOf } from './site-pages.ts';

const said = { DATELINE_SITE: 'https://example.org', SOURCE_DATE_EPOCH: '1700000000' };

/** What is changed: the file, what stands there, what is to stand there. */
const edits = [
  ['sources/wire-dredging.yaml', /^title: .*$/m, 'title: The wire tells it otherwise'],
  ['actors/bollard.yaml', /^name: .*$/m, 'name: The Iron Bollard'],
  ['site.yaml', 'title: The stones', 'title: The masonry'],
  ['events/first-mole.mdx', /^title: .*$/m, 'title: The first mole stands'],
  ['events/lantern-lit.mdx', /\s*$/, '\n\nA sentence was added.\n'],
] as const;

async function edit(content: string): Promise<void> {
  for (const [file, from, to] of edits) {
    const text = await readFile(join(content, file), 'utf8');
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`${file} holds no ${from}.`);
    await writeFile(join(content, file), edited);
  }
}

/** Breaks every other kept file of a content folder in its middle, and says how many. */
async function damageKept(content: string): Promise<number> {
  const folder = await keptFolder(environment({}).keptDir, content);
  const files = (await filesOf(folder)).filter((file) => file !== 'content.txt');
  const broken = files.filter((_file, at) => at % 2 === 0);
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
  const warm = async (): Promise<void> => {
    await builtSite(content ?? '', before, said);
    await edit(content ?? '');
    damaged = await damageKept(content ?? '');
    await builtSite(content ?? '', rebuilt, said);
  };
  const cold = async (): Promise<void> => {
    await edit(other ?? '');
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
