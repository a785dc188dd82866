import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { abandonedBy } from '../../../src/cli/build-folder.ts';
import { publishFolder, unpublishable } from '../../../src/cli/publish-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-publish-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process number that no system gives. */
const nobody = 2 ** 30;

async function site(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  await writeFile(join(path, 'index.html'), text);
  return path;
}
const shown = (name: string): Promise<string> => readFile(join(folder, name, 'index.html'), 'utf8');

describe('publishing', () => {
  it('puts a site where there was none, or another', async () => {
    await publishFolder(await site('a', 'first'), join(folder, 'deep', 'out'));
    expect(await shown('deep/out')).toBe('first');
    await publishFolder(await site('b', 'second'), join(folder, 'deep', 'out'));
    expect(await shown('deep/out')).toBe('second');
    expect(await readdir(join(folder, 'deep'))).toEqual(['out']);
  });

  it('keeps the last site when there is nothing to publish', async () => {
    await site('out', 'last');
    await expect(publishFolder(join(folder, 'nothing'), join(folder, 'out'))).rejects.toThrow();
    expect(await shown('out')).toBe('last');
    expect(await readdir(folder)).toEqual(['out']);
  });

  it('clears away what a killed build left, and leaves what a running one needs', async () => {
    await site(`.out.next-${nobody}`, 'half');
    await site(`.out.next-${process.ppid}`, 'half');
    await publishFolder(await site('a', 'whole'), join(folder, 'out'));
    expect((await readdir(folder)).sort()).toEqual([`.out.next-${process.ppid}`, 'out']);
  });

  it('puts the last site back that a killed build had moved aside', async () => {
    await site(`.out.last-${nobody}`, 'last');
    await expect(publishFolder(join(folder, 'nothing'), join(folder, 'out'))).rejects.toThrow();
    expect(await shown('out')).toBe('last');
  });
});

describe('a folder that is published to', () => {
  it('is a site, empty, or not there', async () => {
    expect(await unpublishable(await site('a', ''), [])).toBeUndefined();
    expect(await unpublishable(join(folder, 'none'), [])).toBeUndefined();
    await mkdir(join(folder, 'empty'));
    expect(await unpublishable(join(folder, 'empty'), [])).toBeUndefined();
  });

  it('holds nothing else', async () => {
    await writeFile(join(folder, 'diary.txt'), 'Rain.');
    expect(await unpublishable(folder, [])).toBe(
      `The output folder ${folder} holds files that are no site, which a build would take away. Empty it, or name another one with DATELINE_OUT.`,
    );
    expect(await unpublishable(join(folder, 'diary.txt'), [])).toBe(
      `${join(folder, 'diary.txt')} is a file, where the output folder should be.`,
    );
  });

  it('is not the project, the content, or a folder around them', async () => {
    const content = join(folder, 'content');
    for (const out of [content, folder]) {
      expect(await unpublishable(out, [content])).toContain(`holds ${content}`);
    }
    expect(await unpublishable(join(folder, 'con'), [content])).toBeUndefined();
  });
});

describe('what a process left', () => {
  it('is nobody’s once the process is gone', () => {
    expect(abandonedBy(`build-${nobody}-x7Yz`, 'build-')).toBe(nobody);
    expect(abandonedBy(`build-${process.pid}-x7Yz`, 'build-')).toBeUndefined();
    expect(abandonedBy('build-x7Yz', 'build-')).toBeUndefined();
    expect(abandonedBy('photos-2018', 'build-')).toBeUndefined();
  });
});
