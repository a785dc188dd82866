import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, copyOf, dateline, fixture, scratch } from './dateline.ts';
import { filesOf } from './site-pages.ts';

let folder: Awaited<ReturnType<typeof scratch>>;
let content: string;
let out: string;
let entry: string;
let sound: string;
let good: readonly unknown[];

/** Every file of the last good site: its bytes, and when it was written. */
const state = async (): Promise<readonly unknown[]> =>
  Promise.all(
    (await filesOf(out)).map(async (file) => {
      const path = join(out, file);
      const { mtimeMs, ino } = await stat(path);
      return { file, mtimeMs, ino, bytes: (await readFile(path)).toString('base64') };
    }),
  );

beforeAll(async () => {
  folder = await scratch();
  content = await copyOf('rtl', folder.path);
  out = join(folder.path, 'good');
  await builtSite(content, out);
  good = await state();
  entry = join(content, 'events', 'dry.mdx');
  sound = await readFile(entry, 'utf8');
});
afterEach(() => writeFile(entry, sound));
afterAll(() => folder.remove());

const build = () => dateline(['build'], { DATELINE_CONTENT: content, DATELINE_OUT: out });

/** The line on which words stand, from 1. */
const lineOf = (text: string, words: string): number =>
  text.slice(0, text.indexOf(words)).split('\n').length;

/** The line and the code of each error that was printed. */
const told = (printed: string): [number, string][] =>
  [...printed.matchAll(/^ +(\d+):\d+ +error .* {2}([a-z-]+)$/gm)].map(([, line, code = '']) => [
    Number(line),
    code,
  ]);

describe('a build whose content has an error', () => {
  it('says where, which rule and how to mend it, and leaves the last good site as it was', async () => {
    const broken = sound.replace('lane: talk', 'lane: tlak').replace('"1950-08"', '"1950-13"');
    await writeFile(entry, broken);
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain('events/dry.mdx\n');
    expect(told(stderr)).toContainEqual([lineOf(broken, 'lane: tlak'), 'reference-missing']);
    expect(stderr).toContain('Did you mean `talk`?');
    // All that is wrong is told in one go.
    expect(told(stderr)).toContainEqual([lineOf(broken, 'date: '), 'date-impossible']);
    expect(stderr).toContain('Nothing was built, and the last good site is untouched.');
    expect(await state()).toEqual(good);
    expect((await readdir(folder.path)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('writes nothing where there was nothing', async () => {
    await writeFile(entry, sound.replace('lane: talk', 'lane: tlak'));
    const never = join(folder.path, 'never');
    const { code } = await dateline(['build'], {
      DATELINE_CONTENT: content,
      DATELINE_OUT: never,
    });
    expect(code).toBe(1);
    expect(existsSync(never)).toBe(false);
  });

  const bodies = [
    ['mdx-import', (marker: string) => `import '${marker}.mjs'`],
    [
      'mdx-export',
      (marker: string) =>
        `export const ran = (await import('node:fs')).writeFileSync('${marker}', 'ran')`,
    ],
    [
      'mdx-expression',
      (marker: string) => `{process.getBuiltinModule('node:fs').writeFileSync('${marker}', 'ran')}`,
    ],
  ] as const;

  it.each(bodies)('runs no code of an entry: %s', async (code, body) => {
    const marker = join(folder.path, `marker-${code}`);
    // The imported file would leave the mark; it lies outside the content, where nothing looks.
    await writeFile(
      `${marker}.mjs`,
      `import { writeFileSync } from 'node:fs'; writeFileSync('${marker}', 'ran');`,
    );
    const broken = `${sound}\n${body(marker)}\n`;
    await writeFile(entry, broken);
    const ended = await build();
    expect(ended.code).toBe(1);
    expect(told(ended.stderr)).toEqual([[lineOf(broken, body(marker)), code]]);
    expect(ended.stderr).toContain('events/dry.mdx\n');
    expect(ended.stderr).toMatch(/\n +(?:Remove|Write) /);
    expect(existsSync(marker)).toBe(false);
    expect(await state()).toEqual(good);
  });

  it('is stopped when Astro is called by itself, too', async () => {
    const marker = join(folder.path, 'marker-astro');
    await writeFile(entry, `${sound}\n${bodies[1][1](marker)}\n`);
    const project = fileURLToPath(new URL('../../', import.meta.url));
    const { PATH = '', HOME = '' } = process.env;
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'],
      {
        cwd: project,
        encoding: 'utf8',
        env: {
          PATH,
          HOME,
          ASTRO_TELEMETRY_DISABLED: '1',
          DATELINE_CONTENT: content,
          DATELINE_OUT: out,
        },
      },
    );
    expect(status).not.toBe(0);
    expect(stderr + stdout).toContain('mdx-export');
    expect(existsSync(marker)).toBe(false);
    expect(await state()).toEqual(good);
  });
});

describe('a build that has nowhere to read or to write', () => {
  it('says that there is no content folder', async () => {
    const never = join(folder.path, 'never');
    const { code, stderr } = await dateline(['build'], {
      DATELINE_CONTENT: join(folder.path, 'no-such-content'),
      DATELINE_OUT: never,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('There is no content folder at');
    expect(existsSync(never)).toBe(false);
  });

  it('refuses an output folder that holds something else', async () => {
    const diary = join(folder.path, 'diary');
    await mkdir(diary);
    await writeFile(join(diary, 'monday.txt'), 'Rain.');
    const { code, stderr } = await dateline(['build'], {
      DATELINE_CONTENT: content,
      DATELINE_OUT: diary,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('holds files that are no site');
    expect(await readdir(diary)).toEqual(['monday.txt']);
  });

  it('refuses an output folder that holds the content', async () => {
    const { code, stderr } = await dateline(['build'], {
      DATELINE_CONTENT: fixture('rtl'),
      DATELINE_OUT: fixture(''),
    });
    expect(code).toBe(1);
    expect(stderr).toContain('which a build would take away');
    expect(existsSync(fixture('rtl/site.yaml'))).toBe(true);
  });
});
