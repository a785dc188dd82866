import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/files/check-content.ts';
import { eventMdx, siteYaml, storyFolder, writeFiles } from '../files/story-folder.ts';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const main = path('../../../src/cli/main.ts');
const preload = new URL('stop-midway.mjs', import.meta.url).href;

type Files = Readonly<Record<string, string>>;

/** Every file below a folder by its path. */
function filesIn(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function run(folder: string, args: readonly string[], stop: Readonly<Record<string, string>> = {}) {
  const hooks = 'STOP_AT' in stop ? ['--import', preload] : [];
  const { status, signal, stderr } = spawnSync(process.execPath, [...hooks, main, ...args], {
    cwd: folder,
    env: { ...process.env, DATELINE_CONTENT: join(folder, 'content'), ...stop },
    encoding: 'utf8',
  });
  return { status, signal, stderr };
}

const page = 'The bridge is shut, says the Post. It is shut for a year.\n';
const sha256 = createHash('sha256').update(page).digest('hex');

const story: Files = {
  'saved.txt': page,
  'captures/saved.txt': page,
  'rows.csv': 'Year,Headline,Text\n1901,A,One\n1902,B,Two\n1903,C,Three\n',
  'content/site.yaml': siteYaml,
  'content/actors/post.yaml': 'kind: outlet\nname: Post\n',
  'content/sources/post-16.yaml': `lang: en\ntitle: Shut\nkind: article\npublisher: post\ncaptures:\n  - {at: "2012-05-16", by: us, method: saved, sha256: ${sha256}}\n`,
  'content/sources/post-17.yaml': 'title: Open\nlang: en\nkind: article\npublisher: post\n',
  'content/events/closing.mdx': eventMdx.replace(
    '    chain: [post, { source: post-16 }]\n',
    '    chain: [post, { source: post-16 }]\n    quote: { text: It is shut, lang: en }\n',
  ),
};

/** A command that writes, and how many files it writes at the least. */
const commands: readonly (readonly [string, readonly string[], number])[] = [
  ['fmt-content', ['fmt-content'], 2],
  [
    'new',
    [
      ...['new', 'event', '--title', 'Open', '--summary', 'It opens.', '--date', '2012-06'],
      ...['--lane', 'closing', '--claim', 'It is open.', '--speech', 'reporter'],
      ...['--speaker', 'Somebody New', '--source', 'post-17', '--place', 'New Place'],
    ],
    3,
  ],
  ['capture', ['capture', 'saved.txt', '--source', 'post-17'], 2],
  ['verify', ['verify', '--record'], 1],
  ['import', ['import', 'rows.csv', '--into', 'elsewhere'], 4],
  ['init', ['init', 'our-story', '--title', 'Ours'], 2],
];

const isUnfinished = (name: string): boolean =>
  name.split('/').some((part) => part.startsWith('.') && part.endsWith('.tmp'));

/** A time of the clock is the one thing that differs from run to run. */
const timeless = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      text.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/gu, 'then'),
    ]),
  );

describe.each(commands)('%s', { timeout: 120_000 }, (_, args, writes) => {
  /** What is there before, and what the command makes of it when nobody stops it. */
  let before: Files = {};
  let after: Files = {};
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    writeFiles(folder, story);
    before = filesIn(folder);
    expect(run(folder, args).status).toBe(0);
    after = timeless(filesIn(folder));
    rmSync(folder, { recursive: true });
    expect(after).not.toEqual(before);
  });

  test.each([
    [1, 'SIGTERM'],
    [writes, 'SIGKILL'],
  ] as const)(
    'stopped at its write %i by %s, leaves each file as it was or as it is to be',
    async (at, signal) => {
      const folder = storyFolder(story);
      const eachIsWhole = (): readonly string[] => {
        const left = timeless(filesIn(folder));
        const names = Object.keys(left).filter((name) => !isUnfinished(name));
        for (const name of names) expect([before[name], after[name]], name).toContain(left[name]);
        return names;
      };
      expect(run(folder, args, { STOP_AT: String(at), STOP_BY: signal })).toMatchObject({ signal });
      expect(eachIsWhole()).toEqual(expect.arrayContaining(Object.keys(before)));
      const unfinished = Object.keys(filesIn(folder)).filter(isUnfinished);
      // Who is killed tidies nothing up.
      expect(unfinished.length > 0).toBe(signal === 'SIGKILL');
      // What is left is nothing to those who read the folder, and the command can be run again.
      const { problems } = await checkContent(join(folder, 'content'), '2026-11-25');
      expect(problems.filter(({ file }) => isUnfinished(file))).toEqual([]);
      if (signal === 'SIGTERM') return;
      expect(run(folder, args).status).toBeLessThan(2);
      eachIsWhole();
    },
  );
});

test('only what writes files whole writes files', () => {
  const src = path('../../../src/');
  const writing = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /\b(?:writeFile|copyFile|appendFile|createWriteStream|cp)(?:Sync)?\(/u.test(
        readFileSync(join(src, name), 'utf8'),
      ),
    )
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  expect(writing.map((name) => basename(name))).toEqual([
    // A folder of its own, thrown away afterwards.
    'answers-of.ts',
    'build-folder.ts',
    // Into an unfinished folder, which is then put in its place as a whole.
    'init.ts',
    'publish-folder.ts',
    'write-side-files.ts',
    'write-whole.ts',
    // Into the folder of a build, before it is published.
    'content-check.ts',
    'offline-worker.ts',
    'policy-headers.ts',
    'write-index.ts',
    // What is kept from build to build lies behind checksums: of a part nothing is used.
    'kept-folder.ts',
    'kept-results.ts',
  ]);
});
