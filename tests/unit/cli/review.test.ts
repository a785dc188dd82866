import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes } from 'mdast';
import { describe, expect, onTestFinished, test } from 'vitest';
import { GitStory } from '../../git-story.ts';
import { siteYaml, storyFolder } from '../files/story-folder.ts';

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

function run(folder: string, ...args: string[]) {
  const env = { ...process.env, DATELINE_CONTENT: join(folder, 'content') };
  const options = { encoding: 'utf8', env, cwd: folder } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, 'review', ...args],
    options,
  );
  return { status, stdout: stdout.replace(/`[\da-f]{12}`/gu, '`(commit)`'), stderr };
}

const sum = 'ab'.repeat(32);

const shut = `---
title: The footbridge closes
summary: Police closed it.
date: "2012-05"
lane: closing
actors: [{ actor: wire, role: reporter }]
claims:
  - id: shut
    text: It is shut.
    speech: reporter
    chain: [post, { source: post-16 }]
  - id: since
    text: It has been shut for a week.
    speech: indirect
    chain: [warden, { source: post-16 }]
    quote: { text: a whole week, lang: en }
corrections:
  - { at: "2020-01-01", field: summary, kind: error, from: The council closed it., to: Police closed it., reason: The Post says so. }
---

Nobody says why.
`;

const story = {
  'content/site.yaml': siteYaml,
  'content/events/shut.mdx': shut,
  'content/actors/post.yaml': 'name: The Post\nkind: outlet\n',
  'content/actors/wire.yaml': 'name: Vale Wire\nkind: agency\n',
  'content/actors/warden.yaml': 'name: A warden\nkind: person\nunnamed: true\n',
  'content/sources/post-16.yaml': `title: Shut\nlang: en\nkind: article\npublisher: post\nurl: https://www.post.example/shut\ncaptures:\n  - { at: "2020-01-01", by: the editors, method: saved, sha256: ${sum} }\n`,
};

/** A repository of that story, with what a change made of it in the working tree. */
function changed(change: Readonly<Record<string, string>>, removed: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const repository = new GitStory(folder);
  repository.write(story);
  repository.commit('Begin', '2020-01-01T00:00:00Z');
  repository.write(change);
  for (const file of removed) rmSync(join(folder, file));
  return repository;
}

const reopened = `---
title: The footbridge closed
summary: The wardens shut it.
date:
  edtf: "2012-05-1X"
  basis: inferred
  printed: in the middle of May
  note: The Post of the 20th says "last week".
  alternatives: [{ edtf: "2012-05~", basis: stated, source: wire-1 }]
lane: closing
claims:
  - id: by-wardens
    text: The wardens shut it.
    speech: direct
    date: "2012-05"
    chain: [warden, { actor: wire, inferred: true, note: The text is the agency’s. }, { source: wire-1 }]
    quote: { text: A whole week., lang: en }
    links: [{ rel: corroborates, claim: shut/shut, note: Another way to it. }]
    gaps: [The agency’s own text was not seen]
draft: true
---

It is \`\`\`one\`\`\` of two.
`;

describe('review', () => {
  test('shows what a change does to the record', () => {
    const { folder } = changed({
      'content/events/reopened.mdx': reopened,
      'content/events/shut.mdx': shut
        .replace('title: The footbridge closes', 'title: The footbridge is closed')
        .replace(
          'corrections:\n',
          'corrections:\n  - { at: "2020-02-01", field: title, kind: error, from: The bridge closes, to: The footbridge is closed, reason: It was shut. }\n',
        )
        .replace('It is shut.', 'It is closed.')
        .replace(
          '[post, { source: post-16 }]',
          '[{ actor: wire, inferred: true, note: a guess }, post, { source: post-16 }]',
        )
        .replace('Nobody says why.', 'Nobody says why, or for how long.'),
      'content/sources/wire-1.yaml':
        'title: Bridge shut\nlang: en\nkind: article\npublisher: wire\npublished: "2012-05-20"\nurl: http://post.example/shut/?utm_source=wire#top\n',
      'content/actors/warden.yaml': 'name: A bridge warden\nkind: person\nunnamed: true\n',
      'content/places/vale.yaml': 'name: Vale\ncoordinates: { latitude: 52.3, longitude: -1.8 }\n',
    });
    const { status, stdout, stderr } = run(folder, '--base', 'main');
    expect(stderr).toBe('');
    expect(stdout).toMatchSnapshot();
    expect(status).toBe(0);
  });

  test('tells of what is gone and of what cannot be read, and fails by an error of the checks', () => {
    const { folder } = changed(
      {
        'content/events/shut.mdx': shut
          .replace(/ {2}- id: since[\s\S]*?lang: en \}\n/u, '')
          .replace(/corrections:\n.*\n/u, ''),
        'content/actors/post.yaml': 'nam: The Post\nkind: outlet\n',
      },
      ['content/actors/warden.yaml'],
    );
    const { status, stdout } = run(folder, '--base', 'HEAD', '--content', 'content');
    expect(stdout).toMatchSnapshot();
    expect(status).toBe(1);
  });

  test('shows the first of a flood of problems, and counts the others', () => {
    const fields = Array.from({ length: 130 }, (_, at) => `field-${at}: 1\n`).join('');
    const { folder } = changed({
      'content/actors/post.yaml': `name: The Post\nkind: outlet\n${fields}`,
      'content/places/vale.yaml': 'name: Vale\n',
    });
    const { stdout, status } = run(folder, '--base', 'main');
    expect(status).toBe(1);
    expect(stdout).toContain('- Errors of the checks: **131**\n');
    expect(stdout.match(/^- error in /gmu)).toHaveLength(100);
    // The one of another file is among those that are shown.
    expect(stdout).toMatch(/^- error in `places\/vale\.yaml/mu);
    expect(stdout).toContain('- and 31 more, all of which `npm run check -- --all` prints\n');
  });

  test('says that nothing changed where an entry was only written another way', () => {
    const { folder } = changed({
      'content/actors/post.yaml': '# The paper\nkind: outlet\nname: "The Post"\n',
      'README.md': 'Changed.',
    });
    const { status, stdout } = run(folder, '--base', 'main');
    expect(stdout).toContain('No entry was changed.');
    expect(stdout).not.toContain('##');
    expect(status).toBe(0);
  });

  test('holds a branch against where it left the other, not against what came there since', () => {
    const repository = changed({});
    repository.git('switch', '-q', '-c', 'aside');
    repository.write({ 'content/actors/post.yaml': 'name: The Daily Post\nkind: outlet\n' });
    repository.commit('Name it', '2020-01-02T00:00:00Z');
    repository.git('switch', '-q', 'main');
    repository.write({ 'content/actors/wire.yaml': 'name: The Wire\nkind: agency\n' });
    repository.commit('Name another', '2020-01-03T00:00:00Z');
    repository.git('switch', '-q', 'aside');
    const { stdout } = run(repository.folder, '--base', 'main');
    expect(stdout).toContain('`name`: was The Post; is now The Daily Post');
    expect(stdout).not.toContain('Wire');
  });

  test('names the pictures and documents that are not what they were', () => {
    const repository = changed({});
    repository.write({
      'content/events/kept.pdf': 'a',
      'content/events/changed.pdf': 'a',
      'content/sources/removed.pdf': 'a',
    });
    repository.commit('Add files', '2020-01-02T00:00:00Z');
    repository.write({
      'content/events/changed.pdf': 'b',
      'content/sources/new @all `x`.pdf': 'a',
      'content/actors/no.png': 'a',
    });
    rmSync(join(repository.folder, 'content/sources/removed.pdf'));
    const { stdout } = run(repository.folder, '--base', 'main');
    expect(stdout).toContain(
      [
        '## Files beside the entries',
        '',
        'Look at each: no check does.',
        '',
        '- changed: `events/changed.pdf`',
        '- added: ``sources/new @all `x`.pdf``',
        '- removed: `sources/removed.pdf`',
        '',
      ].join('\n'),
    );
    expect(stdout).toContain('No entry was changed.');
  });

  test('tells of events that stand another way though nobody touched them', () => {
    const { folder } = changed({
      'content/events/again.mdx': shut.replace(
        'speech: reporter\n    chain: [post, { source: post-16 }]',
        'speech: indirect\n    chain: [wire, { source: post-16 }]\n    links: [{ rel: corroborates, claim: shut/shut }]',
      ),
    });
    expect(run(folder, '--base', 'main').stdout).toContain(
      [
        '- `shut`. Origins before: 2 origins (The Post and A warden), each claim from one origin alone;',
        'after: 3 origins (The Post, A warden, and Vale Wire), some claims corroborated',
      ].join(' '),
    );
  });

  test('lets nothing that a stranger wrote be markup', () => {
    const evil =
      '<img src=x onerror=alert(1)> @everyone #1 `x` | [a](https://evil.example) ![b](c)';
    const quoted = JSON.stringify(evil);
    const hostile = shut
      .replace('title: The footbridge closes', `title: ${quoted}`)
      .replace('summary: Police closed it.', `summary: ${quoted}`)
      .replace('text: It is shut.', `text: ${quoted}\n    note: ${quoted}\n    gaps: [${quoted}]`)
      .replace('text: a whole week', `text: ${quoted}`)
      .replace('Nobody says why.', 'Nobody\n\n~~~\n```\n@everyone\n```\n~~~\n');
    const { folder } = changed({
      'content/events/hostile.mdx': hostile,
      'content/events/shut.mdx': hostile,
      'content/actors/post.yaml': `name: ${quoted}\nkind: outlet\n`,
      'content/sources/post-16.yaml': `title: ${quoted}\nlang: en\nkind: article\npublisher: post\nnote: ${quoted}\n`,
      [`content/places/a\`<b>@everyone\`.yaml`]: 'nam: x\n',
    });
    const { stdout } = run(folder, '--base', 'main');
    const types = new Set<string>();
    const walk = (node: Nodes): void => {
      types.add(node.type);
      if (node.type === 'text') {
        expect(node.value).not.toMatch(/@everyone|#1|:\/\//u);
      }
      if ('children' in node) node.children.forEach(walk);
    };
    walk(unified().use(remarkParse).use(remarkGfm).parse(stdout));
    expect([...types].sort()).toEqual([
      'code',
      'heading',
      'inlineCode',
      'list',
      'listItem',
      'paragraph',
      'root',
      'strong',
      'text',
    ]);
    expect(stdout).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});

describe('review, used wrongly', () => {
  test.each([
    [
      'an unknown revision',
      ['--base', 'no-such'],
      'The repository has no revision called no-such. Name a branch, a tag or a commit: `git log` lists them.\n',
    ],
    [
      'what git would take for an option',
      ['--base=--all'],
      'The repository has no revision called --all. Name a branch, a tag or a commit: `git log` lists them.\n',
    ],
    [
      'a file where a revision is asked for',
      ['--base', 'main:content/site.yaml'],
      'The repository has no revision called main:content/site.yaml. Name a branch, a tag or a commit: `git log` lists them.\n',
    ],
  ])('%s exits with 2 and says so', (_, args, told) => {
    expect(run(changed({}).folder, ...args)).toEqual({ status: 2, stdout: '', stderr: told });
  });

  test('without a revision it exits with 2', () => {
    expect(run(changed({}).folder).status).toBe(2);
  });

  test('outside a repository it exits with 2 and says so', () => {
    const folder = storyFolder(story);
    expect(run(folder, '--base', 'main')).toEqual({
      status: 2,
      stdout: '',
      stderr: `${join(folder, 'content')} is not in a git repository, so that there is nothing to compare it with.\n`,
    });
  });

  test('in a short clone it says how to have the rest', () => {
    const repository = changed({});
    const first = repository.git('rev-parse', 'HEAD').trim();
    repository.commit('Go on', '2020-01-02T00:00:00Z');
    const clone = `${repository.folder}-clone`;
    onTestFinished(() => rmSync(clone, { recursive: true }));
    repository.clone(clone, '--depth', '1');
    expect(run(clone, '--base', first)).toEqual({
      status: 2,
      stdout: '',
      stderr: `This clone knows no revision called ${first}, and its history is short. Fetch the rest with \`git fetch --unshallow\`.\n`,
    });
  });

  test('a content folder that is not there is one plain sentence', () => {
    const { folder } = changed({});
    mkdirSync(join(folder, 'empty'));
    expect(run(folder, '--base', 'main', '--content', 'nowhere').stderr).toMatch(
      /^There is no content folder at .*nowhere\./u,
    );
  });
});
