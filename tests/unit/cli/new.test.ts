import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { eventMdx, siteYaml, storyFolder } from '../files/story-folder.ts';

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

function run(content: string, ...args: string[]) {
  const env = { ...process.env, DATELINE_CONTENT: content };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

const story = {
  'site.yaml': siteYaml,
  'events/closing.mdx': eventMdx,
  'actors/post.yaml': 'name: The Arden Post\naliases: [Post of Arden]\nkind: outlet\n',
  'sources/post-16.yaml': 'title: Shut\nlang: en\nkind: article\npublisher: post\n',
};

const event = [
  ...['new', 'event', '--title', 'The footbridge opens again: a day early!'],
  ...['--summary', 'According to the Post, the footbridge is open.'],
  ...['--date', '2012-06-01', '--claim-date', '2012-06-01', '--lane', 'closing'],
  ...['--claim', 'The bridge is open.', '--speech', 'reporter', '--speaker', 'post'],
  ...['--source', 'post-16'],
];

test('an event of which all is said passes the checks', () => {
  const folder = storyFolder(story);
  expect(run(folder, ...event, '--quote', 'open: again', '--body', 'One paragraph.')).toEqual({
    status: 0,
    stdout: `Made events/the-footbridge-opens-again-a-day.mdx
The date reads as: 1 June 2012

Nothing is left to do: it passes the checks.
`,
    stderr: '',
  });
  expect(readFileSync(`${folder}/events/the-footbridge-opens-again-a-day.mdx`, 'utf8')).toBe(`---
title: "The footbridge opens again: a day early!"
summary: According to the Post, the footbridge is open.
date:
  edtf: "2012-06-01"
  claims: [the-bridge-is]
lane: closing
claims:
  - id: the-bridge-is
    text: The bridge is open.
    speech: reporter
    chain: [post, {source: post-16}]
    date: "2012-06-01"
    quote:
      text: "open: again"
      lang: en
---

One paragraph.
`);
  expect(run(folder, 'check').status).toBe(0);
});

test('what is there stays as it is, and nothing else is made', () => {
  const folder = storyFolder(story);
  const { status, stdout, stderr } = run(
    folder,
    ...event,
    ...['--id', 'closing', '--place', 'New Place'],
  );
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'events/closing.mdx is there already. Choose another --id, or change that file.\n',
  });
  expect(readFileSync(`${folder}/events/closing.mdx`, 'utf8')).toBe(eventMdx);
  expect(existsSync(`${folder}/places`)).toBe(false);
});

test('names are found in any spelling; what nobody knows becomes a stub, and is named', () => {
  const folder = storyFolder(story);
  const { status, stdout } = run(
    folder,
    ...['new', 'event', '--title', 'Мост открыт', '--summary', 'S', '--date', '2012'],
    ...['--lane', 'closing', '--claim', 'It is open.', '--speech', 'indirect'],
    ...['--speaker', 'Ann Ashe', '--through', 'Arden, Post of', '--source', 'council-minutes'],
    ...['--place', 'Arden', '--actor', 'Ashe, Ann:host'],
  );
  expect(status).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Made actors/ann-ashe.yaml, a stub to be filled in
    Made places/arden.yaml, a stub to be filled in
    Made sources/council-minutes.yaml, a stub to be filled in
    Made events/most-otkryt.mdx
    The date reads as: 2012

    Left to do:

    actors/ann-ashe.yaml
      2:1  error  \`kind\` is empty.  missing-field
          Fill it in (what it is).

    places/arden.yaml
      3:3  error  \`coordinates.latitude\` is empty.  missing-field
          Fill it in (degrees north, negative in the south).
      4:3  error  \`coordinates.longitude\` is empty.  missing-field
          Fill it in (degrees east, negative in the west).

    sources/council-minutes.yaml
      1:1  error  \`title\` is empty.  missing-field
          Fill it in (its title as printed; where none was seen, a description in square brackets).
      2:1  error  \`lang\` is empty.  missing-field
          Fill it in (the language it is in).
      3:1  error  \`kind\` is empty.  missing-field
          Fill it in (what it is).
      4:1  error  \`publisher\` is empty.  missing-field
          Fill it in (id of the actor that published it).

    7 errors in 3 files. 2 events, 2 sources, 2 actors, 1 place, 0 questions, and 0 paths read.
    "
  `);
  expect(readFileSync(`${folder}/events/most-otkryt.mdx`, 'utf8')).toMatchInlineSnapshot(`
    "---
    title: Мост открыт
    summary: S
    date: "2012"
    lane: closing
    places: [arden]
    actors:
      - actor: ann-ashe
        role: host
    claims:
      - id: it-is-open
        text: It is open.
        speech: indirect
        chain: [ann-ashe, post, {source: council-minutes}]
    ---
    "
  `);
  expect(readFileSync(`${folder}/actors/ann-ashe.yaml`, 'utf8')).toBe('name: Ann Ashe\nkind:\n');
  expect(
    readdirSync(folder, { recursive: true }).filter((name) => /tmp/u.test(String(name))),
  ).toEqual([]);
});

test('a source, an actor and a place of which all is said lack nothing but a use', () => {
  const folder = storyFolder(story);
  for (const args of [
    ['source', '--title', 'Open', '--lang', 'en', '--kind', 'article', '--publisher', 'post'],
    ['actor', '--name', 'Манарбек', '--kind', 'person', '--alias', 'M.', '--alias', 'Ма'],
    ['place', '--name', 'Arden', '--latitude', '52.3', '--longitude', '-1.8'],
  ]) {
    const { status, stdout } = run(folder, 'new', ...args);
    expect(status).toBe(0);
    expect(stdout).toContain('1 warning in 1 file.');
  }
  expect(readFileSync(`${folder}/actors/manarbek.yaml`, 'utf8')).toBe(
    'name: Манарбек\nkind: person\naliases: [M., Ма]\n',
  );
  expect(run(folder, 'check').status).toBe(0);
});

test.each([
  ['no kind', []],
  ['a flag that is needed', ['actor', '--name', 'A']],
  ['a date in words', ['source', '--published', 'late May 2012']],
  ['a kind that is not there', ['actor', '--name', 'A', '--kind', 'paper']],
  ['a lane that is not there', [...event.slice(1), '--lane', 'opening']],
  ['degrees that are none', ['place', '--name', 'A', '--latitude', '91', '--longitude', '0']],
  ['a name of which no id can be made', ['actor', '--name', '★', '--kind', 'person']],
  ['an id that is none', ['actor', '--name', 'A', '--kind', 'person', '--id', 'A b']],
])('%s: wrong use, and nothing is made', (_, args) => {
  const folder = storyFolder(story);
  const before = readdirSync(folder, { recursive: true });
  const { status, stderr } = run(folder, 'new', ...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(/error: |Usage/u);
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});

test('without a terminal, all that is missing is named at once', () => {
  expect(run(storyFolder(story), 'new', 'event', '--title', 'A').stderr).toMatchInlineSnapshot(`
    "error: Missing: --summary <words> --date <date> --lane <id> --claim <words> --speech <kind> --speaker <id> --source <id>
    Run it with --help for what there is.
    "
  `);
});
