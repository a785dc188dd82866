import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/files/check-content.ts';
import { storyFolder } from '../files/story-folder.ts';

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'init', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the story begins with one example of each kind, and passes the checks', async () => {
  const parent = storyFolder({});
  const folder = `${parent}/newsroom/our-story`;
  const { status, stdout } = run(folder, '--title', 'The bell: a "story"');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Made .*our-story, with one example of each kind of entry\. Next:\n/u);
  const { problems, entries, content } = await checkContent(folder, '2026-11-25');
  expect(problems).toEqual([]);
  expect(Object.values(entries).every((count) => count > 0)).toBe(true);
  expect(content.site?.data.title).toBe('The bell: a "story"');
  // Whatever could be taken for a fact says that it is none.
  for (const { id } of content.files.filter(({ collection }) => collection !== 'site')) {
    expect(id).toMatch(/^example-/u);
  }
  expect(readdirSync(`${parent}/newsroom`)).toEqual(['our-story']);
});

test('an empty folder is taken', () => {
  const folder = storyFolder({});
  expect(run(folder, '--title', 'A').status).toBe(0);
  expect(readdirSync(folder)).toContain('site.yaml');
});

test.each([
  ['a folder that holds something', { 'site.yaml': 'title: Ours\n' }, ''],
  ['a file', { story: 'words' }, '/story'],
])('%s stays as it is', (_, files, name) => {
  const folder = storyFolder(files);
  const { status, stderr } = run(folder + name, '--title', 'A');
  expect(status).toBe(1);
  expect(stderr).toMatch(/is there already|holds something already/u);
  const [file = '', text] = Object.entries(files)[0] ?? [];
  expect(readdirSync(folder)).toEqual([file]);
  expect(readFileSync(`${folder}/${file}`, 'utf8')).toBe(text);
});

test.each([
  ['no folder', ['--title', 'A']],
  ['no title', ['somewhere']],
  ['an empty title', ['somewhere', '--title', ' ']],
])('%s is wrong use', (_, args) => {
  expect(run(...args).status).toBe(2);
});
