import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, fixture, scratch } from './dateline.ts';
import { differingFiles, filesOf } from './site-pages.ts';

const shiftedClock = fileURLToPath(new URL('shifted-clock.mjs', import.meta.url));

const said = { DATELINE_SITE: 'https://example.org', SOURCE_DATE_EPOCH: '1700000000' };

let folder: Awaited<ReturnType<typeof scratch>>;
let here: string;
let there: string;
beforeAll(async () => {
  folder = await scratch();
  // Both outside any repository: what git says of an entry is content too.
  const contents = [join(folder.path, 'content'), join(folder.path, 'a deeper', 'naïve', 'ş')];
  [here, there] = [join(folder.path, 'here'), join(folder.path, 'x', 'y', 'there')];
  for (const content of contents) {
    await mkdir(content, { recursive: true });
    await cp(fixture('harbour'), content, { recursive: true });
  }
  await builtSite(contents[0] ?? '', here, { ...said, TZ: 'UTC', LANG: 'C' });
  await builtSite(contents[1] ?? '', there, {
    ...said,
    // The next day already, a language in which i and I are other letters, another time, one thread.
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import ${shiftedClock}`,
    UV_THREADPOOL_SIZE: '1',
  });
});
afterAll(() => folder.remove());

describe('the same content on another machine', () => {
  it('makes the same files, byte for byte', async () => {
    const files = await filesOf(here);
    expect(files.length).toBeGreaterThan(100);
    expect(await filesOf(there)).toEqual(files);
    expect(await differingFiles(here, there)).toEqual([]);
  });
});
