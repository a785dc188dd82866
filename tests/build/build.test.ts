import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf, dateline, fixture, pageOf, scratch } from './dateline.ts';

let folder: Awaited<ReturnType<typeof scratch>>;
beforeAll(async () => {
  folder = await scratch();
});
afterAll(() => folder.remove());

const build = (content: string, out: string, env: Record<string, string> = {}) =>
  dateline(['build'], { DATELINE_CONTENT: content, DATELINE_OUT: out, ...env });

describe('build', () => {
  it('writes a page for each published entry, and none for a draft', async () => {
    const out = join(folder.path, 'harbour');
    const { code, stdout, stderr } = await build(fixture('harbour'), out);
    expect(stderr).toBe('');
    expect(stdout).toContain(`The site is in ${out}`);
    expect(code).toBe(0);

    const names = await readdir(fixture('harbour/events'));
    const published = names
      .map((name) => name.replace(/\.mdx?$/, ''))
      .filter((id) => id !== 'unfinished');
    const pages = await readdir(join(out, 'events'), { withFileTypes: true });
    expect(pages.filter((page) => page.isDirectory()).map(({ name }) => name).sort()).toEqual(
      published.sort(),
    );
    expect(await pageOf(out, '')).not.toContain('An unfinished note');
  });

  it('says each hard date in words, and sorts by it', async () => {
    const home = await pageOf(join(folder.path, 'harbour'), '');
    const titles = [...home.matchAll(/class="event-title"[^>]*>\s*([^<]+?)\s*</g)].map(
      (match) => match[1],
    );
    expect(titles).toEqual([
      'The lists are kept in the customs house',
      'The first mole is laid',
      'The sea wall falls',
      'The lantern is chartered',
      'The great catch',
      'The last keeper leaves',
      'Swallows nest in the lantern',
      'The dredging begins',
      'The customs house burns',
      'The lantern is lit again',
    ]);
    for (const words of ['44 BCE', 'about 1204', '29 February 2012', '31 March 2011']) {
      expect(home).toContain(words);
    }
  });

  it('leaves nothing beside the output folder, nor in its own', async () => {
    expect((await readdir(folder.path)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leads every link below the base', async () => {
    const out = join(folder.path, 'below');
    const { code } = await build(fixture('rtl'), out, { DATELINE_BASE: 'a/b' });
    expect(code).toBe(0);
    const home = await pageOf(out, '');
    const leading = [...home.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map((match) => match[1]);
    expect(leading.length).toBeGreaterThan(5);
    expect(leading.filter((address) => !address?.startsWith('/a/b/'))).toEqual([]);
  });

  it('builds two stories at once, each for itself', async () => {
    const [one, two] = [join(folder.path, 'one'), join(folder.path, 'two')];
    const ended = await Promise.all([build(fixture('harbour'), one), build(fixture('rtl'), two)]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(await pageOf(one, 'events/first-mole')).toContain('pilot book');
    expect(await pageOf(two, 'events/dug')).toContain('لا أحد يذكر اليوم');
    expect((await readdir(join(two, 'events'), { withFileTypes: true })).length).toBe(3);
  });
});

describe('a build that fails', () => {
  it('leaves the last good site as it was, and says what is wrong and where', async () => {
    const content = await copyOf('rtl', folder.path);
    const out = join(folder.path, 'good');
    expect((await build(content, out)).code).toBe(0);
    const good = await pageOf(out, '');

    const broken = join(content, 'events', 'dry.mdx');
    await writeFile(broken, (await readFile(broken, 'utf8')).replace('lane: talk', 'lane: tlak'));
    const { code, stderr } = await build(content, out);
    expect(code).toBe(1);
    expect(stderr).toContain('events/dry.mdx');
    expect(stderr).toContain('reference-missing');
    expect(stderr).toContain('Nothing was built, and the last good site is untouched.');
    expect(await pageOf(out, '')).toBe(good);
  });

  it('writes nothing where there was nothing', async () => {
    const out = join(folder.path, 'never');
    const { code, stderr } = await build(join(folder.path, 'no-such-content'), out);
    expect(code).toBe(1);
    expect(stderr).toContain('There is no content folder at');
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  it('refuses an output folder that holds something else', async () => {
    const out = join(folder.path, 'diary');
    await mkdir(out);
    await writeFile(join(out, 'monday.txt'), 'Rain.');
    const { code, stderr } = await build(fixture('rtl'), out);
    expect(code).toBe(1);
    expect(stderr).toContain('holds files that are no site');
    expect(await readdir(out)).toEqual(['monday.txt']);
  });

  it('refuses an output folder that holds the content', async () => {
    const { code, stderr } = await build(fixture('rtl'), fixture(''));
    expect(code).toBe(1);
    expect(stderr).toContain('which a build would take away');
  });
});
