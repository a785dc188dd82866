import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { askedFiles } from '../../bench/load/asked-files.ts';

test('the files of a site are asked for as a browser does', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-asked-'));
  const files = ['index.html', '404.html', '_headers', 'a/index.html', 'a/b c.json', 'data/x.ics'];
  try {
    for (const file of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), '');
    }
    expect(await askedFiles(folder)).toEqual(['/a/b%20c.json', '/a/', '/data/x.ics', '/']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
