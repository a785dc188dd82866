import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { siteYaml, storyFolder } from '../files/story-folder.ts';

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

function run(folder: string, ...args: string[]) {
  const env = { ...process.env, DATELINE_CONTENT: join(folder, 'content') };
  const options = { encoding: 'utf8', env, cwd: folder } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], options);
  return { status, stdout, stderr };
}

const article =
  'BISHKEK — The council said on Monday that “the bridge will close”. Nobody was asked.\n';
const sum = createHash('sha256').update(article).digest('hex');

const claim = (id: string, quote: string, source: string) => `  - id: ${id}
    text: The bridge is to close.
    speech: indirect
    chain: [post, { source: ${source} }]
    quote: { text: "${quote}", lang: en }
`;

const event = (claims: string) => `---
title: The bridge closes
summary: The council closes the bridge.
date: { edtf: "2019-03", claims: [said] }
lane: closing
claims:
${claims}---

It is an old bridge.
`;

/** A folder with a story in `content`, and a saved page beside it. */
function newsroom(
  claims: string,
  capture = `captures:
  - { at: "2019-03-05", by: the editors, method: saved, sha256: ${sum} }
`,
): string {
  const folder = storyFolder({
    'content/site.yaml': siteYaml,
    'content/events/bridge.mdx': event(claims),
    'content/actors/post.yaml': 'name: Post\nkind: outlet\n',
    'content/sources/post-1.yaml': `title: Bridge # as printed\nlang: en\nkind: article\npublisher: post\n${capture}`,
    'content/sources/post-2.yaml': 'title: Again\nlang: en\nkind: article\npublisher: post\n',
  });
  writeFileSync(join(folder, 'saved.txt'), article);
  return folder;
}

function kept(folder: string): string {
  mkdirSync(join(folder, 'captures'));
  writeFileSync(join(folder, 'captures', 'bridge.txt'), article);
  return folder;
}

describe('verify', () => {
  const said = claim('said', 'the bridge will close', 'post-1');
  const changed = claim('changed', 'the bridge may close', 'post-1');
  const absent = claim('absent', 'residents were angry about it', 'post-1');
  const elsewhere = claim('elsewhere', 'the bridge will close', 'post-2');

  test('finds a true quotation, a changed one and an absent one, and says where', () => {
    const folder = kept(newsroom(said + changed + absent + elsewhere));
    const { status, stdout, stderr } = run(folder, 'verify');
    expect(stdout).toMatchInlineSnapshot(`
      "bridge/said  found word for word
          post-1, captures/bridge.txt: line 1, characters 44 to 64
          …HKEK — The council said on Monday that “[the bridge will close]”. Nobody was asked. …

      bridge/changed  FOUND BUT CHANGED
          post-1, captures/bridge.txt: line 1, characters 44 to 64
          quoted:   the bridge [may] close
          the copy: the bridge [will] close
          Quote the words as the copy has them.

      bridge/absent  NOT FOUND
          post-1, captures/bridge.txt
          quoted:   residents were angry about it
          Look whether the claim names the right source, and quote what the copy holds.

      No copy here:
          post-2: the source names no capture
              bridge/elsewhere

      4 quotations: 1 found word for word, 1 found but changed, 1 not found, 1 with no copy here.
      "
    `);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(JSON.parse(run(folder, 'verify', '--format', 'json').stdout)).toMatchObject([
      { claim: 'bridge/said', outcome: 'verbatim', sha256: sum, passage: { start: 43, end: 64 } },
      { claim: 'bridge/changed', outcome: 'changed' },
      { claim: 'bridge/absent', outcome: 'absent' },
      { claim: 'bridge/elsewhere', outcome: 'no-copy', reason: 'the source names no capture' },
    ]);
  });

  test('what has no copy is no failure, and is told', () => {
    const folder = kept(newsroom(said + elsewhere));
    const { status, stdout } = run(folder, 'verify', '--captures', 'captures');
    expect(stdout).toMatch(/1 found word for word.*1 with no copy here\.\n$/u);
    expect(status).toBe(0);
  });

  test('a copy that was changed after it was recorded is no copy', () => {
    const folder = newsroom(said);
    mkdirSync(join(folder, 'captures'));
    writeFileSync(join(folder, 'captures', 'bridge.txt'), `${article} `);
    expect(run(folder, 'verify').stdout).toContain('none of its captures is in the folder');
  });

  test('--record leaves an entry alone that it would break, and fails', () => {
    const capture = `verifications: &none []
derives: *none
captures:
  - { at: "2019-03-05", by: the editors, method: saved, sha256: ${sum} }
`;
    const folder = kept(newsroom(said, capture));
    const file = join(folder, 'content/sources/post-1.yaml');
    const before = readFileSync(file, 'utf8');
    const { status, stderr } = run(folder, 'verify', '--record');
    expect(stderr).toBe(
      'sources/post-1.yaml stays as it is: `verifications` cannot be written without changing what else the file holds.\n',
    );
    expect(status).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('--record writes what was found, once, and check holds it to the quotation', () => {
    const folder = kept(newsroom(said + elsewhere));
    expect(run(folder, 'verify', '--record').stderr).toBe('Recorded in sources/post-1.yaml\n');
    const path = join(folder, 'content/sources/post-1.yaml');
    const written = readFileSync(path, 'utf8');
    expect(written).toMatch(
      /publisher: post\ncaptures:\n[^\n]+\nverifications:\n {2}- claim: bridge\/said\n {4}text: the bridge will close\n {4}at: "\d{4}-\d\d-\d\d"\n {4}sha256: "?[\da-f]{64}"?\n$/u,
    );
    expect(written).toContain('title: Bridge # as printed\n');
    expect(run(folder, 'verify', '--record').stderr).toBe('Nothing new to record.\n');
    expect(run(folder, 'check').status).toBe(0);
    writeFileSync(
      join(folder, 'content/events/bridge.mdx'),
      event(claim('said', 'the bridge may close', 'post-1') + elsewhere),
    );
    expect(run(folder, 'check').stdout).toContain('verification-stale');
    // What is no longer found is taken back.
    run(folder, 'verify', '--record');
    expect(readFileSync(path, 'utf8')).toContain('verifications: []');
  });

  test('a folder that is not there, and entries that could not be read, are told', () => {
    const folder = newsroom(said);
    expect(run(folder, 'verify')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no folder of kept copies at captures. --captures names another one.\n',
    });
    writeFileSync(join(kept(folder), 'content/events/bridge.mdx'), 'no frontmatter');
    const { status, stderr } = run(folder, 'verify');
    expect(stderr).toContain('events/bridge.mdx');
    expect(status).toBe(1);
  });
});

describe('capture', () => {
  const said = claim('said', 'the bridge will close', 'post-1');
  const flags = [
    '--at',
    '2019-03-05T10:00:00Z',
    '--by',
    'A. Reader',
    '--archive',
    'https://archive.example/1',
  ];

  test('keeps the page under its digest, and records it so that check and verify take it', () => {
    const folder = newsroom(said, '');
    const { status, stdout } = run(folder, 'capture', 'saved.txt', '--source', 'post-1', ...flags);
    expect(stdout).toBe(
      `Kept as captures/${sum}.txt: ${Buffer.byteLength(article)} bytes, SHA-256 ${sum}.\nRecorded in sources/post-1.yaml.\n`,
    );
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'captures', `${sum}.txt`), 'utf8')).toBe(article);
    expect(run(folder, 'check').status).toBe(0);
    expect(run(folder, 'verify').stdout).toContain('1 found word for word');
    expect(run(folder, 'capture', 'saved.txt', '--source', 'post-1').stderr).toBe(
      'sources/post-1.yaml names this very copy already.\n',
    );
  });

  test.each([
    [
      'a source that is not there',
      ['saved.txt', '--source', 'post-3'],
      'No readable source is called `post-3`. Did you mean `post-1`?\n',
    ],
    [
      'a file that is not there',
      ['none.txt', '--source', 'post-1'],
      'There is no file at none.txt to keep.\n',
    ],
    ['a folder', ['content', '--source', 'post-1'], 'There is no file at content to keep.\n'],
    [
      'a time without its zone',
      ['saved.txt', '--source', 'post-1', '--at', '2019-03-05T10:00:00'],
      /^--at: .*zone/u,
    ],
  ])('%s is refused, and nothing is written', (_, args, told) => {
    const folder = newsroom(said, '');
    const before = readFileSync(join(folder, 'content/sources/post-1.yaml'), 'utf8');
    const { status, stderr } = run(folder, 'capture', ...args);
    expect(stderr).toMatch(told);
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'content/sources/post-1.yaml'), 'utf8')).toBe(before);
    expect(existsSync(join(folder, 'captures'))).toBe(false);
    expect(readdirSync(join(folder, 'content/sources'))).toEqual(['post-1.yaml', 'post-2.yaml']);
  });

  test('without a source it is used wrongly', () => {
    expect(run(newsroom(said), 'capture', 'saved.txt').status).toBe(2);
  });
});
