import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, copyOf, dateline, scratch } from './dateline.ts';
import type { Ended } from './dateline.ts';
import { filesOf } from './site-pages.ts';

const failingDisk = fileURLToPath(new URL('failing-disk.mjs', import.meta.url));

let folder: Awaited<ReturnType<typeof scratch>>;
let content: string;
let out: string;
let good: ReadonlyMap<string, string>;

/** Every file of a site with its bytes. */
const siteIn = async (path: string): Promise<ReadonlyMap<string, string>> => {
  const files = await filesOf(path);
  const bytes = await Promise.all(files.map((file) => readFile(join(path, file), 'base64')));
  return new Map(files.map((file, at) => [file, bytes[at] ?? '']));
};

/** What lies beside the content. */
const beside = async (): Promise<readonly string[]> =>
  (await readdir(folder.path)).filter((name) => name !== 'rtl').sort();

const buildWith = (fault: string): Promise<Ended> =>
  dateline(['build'], {
    DATELINE_CONTENT: content,
    DATELINE_OUT: out,
    NODE_OPTIONS: `--import ${failingDisk}`,
    TEST_FAULT: fault,
  });

beforeAll(async () => {
  folder = await scratch();
  content = await copyOf('rtl', folder.path);
  out = join(folder.path, 'good');
  await builtSite(content, out);
  good = await siteIn(out);
});
afterAll(() => folder.remove());

describe('a build that the disk refuses', () => {
  it.each([
    [
      'is full',
      'ENOSPC writeFile search-index',
      'The disk is full. Make room on it, and try again.',
    ],
    ['may only be read', 'EROFS rename .good.next', 'The disk may only be read.'],
  ])('says that it %s, and leaves the last good site', async (_what, fault, words) => {
    const { code, stderr } = await buildWith(fault);
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).toContain('Nothing was published, and the last good site is untouched.');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await siteIn(out)).toEqual(good);
    expect(await beside()).toEqual(['good']);
  });
});

describe('a build that is not whole', () => {
  it('is not published, and says what it lacks', async () => {
    const { code, stderr } = await buildWith('LOST writeFile out/events/dug');
    expect(code).toBe(1);
    expect(stderr).toContain('The site that was built is not whole:');
    expect(stderr).toContain('mend it in the file of the entry');
    expect(stderr).toMatch(/events\/dug[^ ]*\/ has no page\./);
    expect(stderr).toMatch(/index\.html leads to \S*\/events\/dug\S*, where there is nothing\./);
    expect(stderr).toContain('Nothing was published, and the last good site is untouched.');
    expect(await siteIn(out)).toEqual(good);
  });
});

describe('a build that is killed', () => {
  it('while it writes pages, leaves the last good site', async () => {
    expect((await buildWith('SIGKILL writeFile out/events/dug')).code).toBeNull();
    expect(await siteIn(out)).toEqual(good);
  });

  it('while it publishes, leaves the last good site whole, and the next build takes its place', async () => {
    // The last site is set aside, and the new one does not stand in its place yet.
    expect((await buildWith('SIGKILL rename .good.next 2')).code).toBeNull();
    const left = await beside();
    const aside = left.find((name) => name.startsWith('.good.last-')) ?? '';
    expect(await siteIn(join(folder.path, aside))).toEqual(good);
    await builtSite(content, out);
    expect(await siteIn(out)).toEqual(good);
    expect(await beside()).toEqual(['good']);
  });
});
