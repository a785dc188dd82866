import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { eventMdx, siteYaml, storyFolder } from '../files/story-folder.ts';

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

/** `check --watch` at work: what it says next, and how it ends. */
function watching(folder: string, ...args: string[]) {
  const child = spawn(process.execPath, [main, 'check', '--watch', ...args], {
    env: { ...process.env, DATELINE_CONTENT: folder },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let unread = '';
  let wake = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      unread += text;
      wake();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    /** Everything that is said up to a line that ends so. */
    async said(ending: string): Promise<string> {
      while (!unread.includes(`${ending}\n`)) await new Promise<void>((next) => (wake = next));
      const end = unread.indexOf(`${ending}\n`) + ending.length + 1;
      const text = unread.slice(0, end);
      unread = unread.slice(end);
      return text;
    },
    unread: () => unread,
    interrupt(): Promise<number | null> {
      child.kill('SIGINT');
      return ended;
    },
    ended,
  };
}

const post = 'name: Post\nkind: outlet\n';
const story = {
  'site.yaml': siteYaml,
  'events/closing.mdx': eventMdx,
  'actors/post.yaml': post,
  'sources/post-16.yaml': 'title: Shut\nlang: en\nkind: article\npublisher: post\n',
};

test('it tells what is new and what is mended, outlives bad input, and stops when asked', async () => {
  const folder = storyFolder(story);
  // As editors save: whole, so that no check meets half a file.
  const write = (text: string | Uint8Array): void => {
    writeFileSync(`${folder}/actors/.post.tmp`, text);
    renameSync(`${folder}/actors/.post.tmp`, `${folder}/actors/post.yaml`);
  };
  const watch = watching(folder);
  expect(await watch.said('read.')).toBe(
    'No problems. 1 event, 1 source, 1 actor, 0 places, 0 questions, and 0 paths read.\n',
  );

  write(`nam: Post\n${post}`);
  expect(await watch.said('read.')).toMatchInlineSnapshot(`
    "actors/post.yaml
      1:1  error  \`nam\` is not a field of the data format.  unknown-field
          Did you mean \`name\`?

    1 error in 1 file. 1 event, 1 source, 1 actor, 0 places, 0 questions, and 0 paths read.
    "
  `);

  // Moved down a line, and one more: only that is news.
  write(`# Note\nnam: Post\n${post}kid: 1\n`);
  expect(await watch.said('read.')).toMatchInlineSnapshot(`
    "actors/post.yaml
      5:1  error  \`kid\` is not a field of the data format.  unknown-field
          Did you mean \`id\`?

    2 errors in 1 file. 1 event, 1 source, 1 actor, 0 places, 0 questions, and 0 paths read.
    "
  `);

  write(Buffer.from([0xff, 0xfe, 0x00, 0x80]));
  expect(await watch.said('read.')).toMatchInlineSnapshot(`
    "actors/post.yaml
      1:1  error  The file is UTF-16 text.  frontmatter-syntax
          Save it as UTF-8.

    mended  actors/post.yaml: \`nam\` is not a field of the data format.  unknown-field
    mended  actors/post.yaml: \`kid\` is not a field of the data format.  unknown-field

    1 error in 1 file. 1 event, 1 source, 1 actor, 0 places, 0 questions, and 0 paths read.
    "
  `);

  write(post);
  expect(await watch.said('read.')).toMatchInlineSnapshot(`
    "mended  actors/post.yaml: The file is UTF-16 text.  frontmatter-syntax

    No problems. 1 event, 1 source, 1 actor, 0 places, 0 questions, and 0 paths read.
    "
  `);

  rmSync(folder, { recursive: true });
  expect(await watch.said('names another one.')).toContain('There is no content folder at ');

  mkdirSync(folder);
  for (const name of ['events', 'actors', 'sources']) mkdirSync(`${folder}/${name}`);
  for (const [name, text] of Object.entries(story)) writeFileSync(`${folder}/${name}`, text);
  await watch.said(
    'No problems. 1 event, 1 source, 1 actor, 0 places, 0 questions, and 0 paths read.',
  );

  expect(await watch.interrupt()).toBe(0);
  expect(watch.unread()).toBe('');
});

test('with a format for programs it is wrong use', async () => {
  expect(await watching('/nowhere', '--format', 'json').ended).toBe(2);
});
