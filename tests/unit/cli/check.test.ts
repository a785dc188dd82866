import { spawnSync } from 'node:child_process';
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
  'actors/post.yaml': 'name: Post\nkind: outlet\n',
  'sources/post-16.yaml': 'title: Shut\nlang: en\nkind: article\npublisher: post\n',
};

test('a clean story exits with 0', () => {
  expect(run(storyFolder(story), 'check')).toEqual({
    status: 0,
    stdout: 'No problems. 1 event, 1 source, 1 actor, 0 places, 0 questions, and 0 paths read.\n',
    stderr: '',
  });
});

test('an error exits with 1 and is printed in the format asked for', () => {
  const folder = storyFolder({ ...story, 'actors/post.yaml': 'nam: Post\nkind: outlet\n' });
  const text = run(folder, 'check');
  expect(text.status).toBe(1);
  expect(text.stdout).toMatchInlineSnapshot(`
    "actors/post.yaml
      1:1  error  \`nam\` is not a field of the data format.  unknown-field
          Did you mean \`name\`?

    1 error in 1 file. 1 event, 1 source, 1 actor, 0 places, 0 questions, and 0 paths read.
    "
  `);
  const json = run(folder, 'check', '--format', 'json');
  expect(json.status).toBe(1);
  expect(JSON.parse(json.stdout)).toMatchObject({
    problems: [{ code: 'unknown-field', file: 'actors/post.yaml', line: 1, field: 'nam' }],
    entries: { events: 1, sources: 1, actors: 1, places: 0, questions: 0, paths: 0 },
  });
  expect(run(folder, 'check', '--format', 'github').stdout).toMatch(
    /^::error file=.*actors\/post\.yaml,line=1,col=1,title=unknown-field::/u,
  );
});

test('a flood of problems is counted, and printed whole where that is asked for', () => {
  const fields = Array.from({ length: 400 }, (_, at) => `field-${at}: 1\n`).join('');
  const folder = storyFolder({ ...story, 'actors/post.yaml': `name: P\nkind: outlet\n${fields}` });
  const { stdout, status } = run(folder, 'check');
  expect(status).toBe(1);
  expect(stdout.match(/unknown-field$/gmu)).toHaveLength(300 + 1);
  expect(stdout).toContain('Shown are 300 of 400 problems');
  expect(run(folder, 'check', '--all').stdout.match(/unknown-field$/gmu)).toHaveLength(400);
});

test('for GitLab a problem has a name by which it is known again', () => {
  const folder = storyFolder({ ...story, 'actors/post.yaml': 'nam: Post\nkind: outlet\n' });
  const gitlab = run(folder, 'check', '--format', 'gitlab');
  expect(JSON.parse(gitlab.stdout)).toMatchObject([
    { check_name: 'unknown-field', fingerprint: expect.stringMatching(/^[\da-f]{64}$/u) as string },
  ]);
});

test('a warning alone exits with 0', () => {
  const place = 'name: Arden\ncoordinates: { latitude: 52.3, longitude: -1.8 }\n';
  const { status, stdout } = run(storyFolder({ ...story, 'places/arden.yaml': place }), 'check');
  expect(stdout).toContain('warning');
  expect(status).toBe(0);
});

test.each([
  ['an unknown format', ['check', '--format', 'xml']],
  ['an unknown option', ['check', '--frmat']],
  ['an unknown command', ['chekc']],
  ['a file too many', ['check', 'x']],
])('%s exits with 2', (_, args) => {
  const { status, stderr } = run('/nowhere', ...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^error: /u);
});

test('a folder that is not there is one plain sentence', () => {
  expect(run('/nowhere/at/all', 'check')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'There is no content folder at /nowhere/at/all. DATELINE_CONTENT names another one.\n',
  });
});
