import { cp, mkdir, readFile, readdir, rename } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { cited } from '../domain/cited.ts';
import { withYamlField } from '../files/captures/with-yaml-field.ts';
import { whileUnfinished } from '../files/unfinished.ts';
import { unfinishedName, writeWhole } from '../files/write-whole.ts';
import { visibleText } from '../reporters/visible-text.ts';
import { Refusal } from './refusal.ts';

/** One example of each kind of entry. */
const template = fileURLToPath(new URL('../../templates/story/', import.meta.url));

/** @throws Refusal when something stands where the folder is to be */
async function refuseTaken(folder: string): Promise<void> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return;
    throw new Refusal(
      `${visibleText(cited(folder))} is there already, and is no folder to write into.`,
    );
  }
  if (names.length > 0) {
    throw new Refusal(
      `${visibleText(cited(folder))} holds something already, and stays as it is. Name a new folder.`,
    );
  }
}

/** Makes the folder as a whole or not at all. */
async function makeStory(folder: string, title: string): Promise<void> {
  await refuseTaken(folder);
  const unfinished = unfinishedName(folder);
  await mkdir(dirname(folder), { recursive: true });
  await whileUnfinished(unfinished, async () => {
    await cp(template, unfinished, { recursive: true });
    const site = join(unfinished, 'site.yaml');
    await writeWhole(site, withYamlField(await readFile(site, 'utf8'), 'title', title));
    await rename(unfinished, folder);
  });
}

function wordsFrom(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty.');
  return text.trim();
}

async function init(written: string, { title }: { title: string }): Promise<void> {
  const folder = resolve(written);
  try {
    await makeStory(folder, title);
    const name = visibleText(relative(process.cwd(), folder) || '.');
    process.stdout.write(`Made ${name}, with one example of each kind of entry. Next:

  1. Say in site.yaml what the story is, and name its lanes.
  2. See it: DATELINE_CONTENT=${name} npm run dev
  3. Make an entry: DATELINE_CONTENT=${name} npm run new -- event
  4. Remove the examples, which are all named example-…, when your own entries are there.
`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** `init`: begins a story in a folder of its own. Exit code 1 when something stands there. */
export const initCommand = new Command('init')
  .description('begin another story: a content folder with one example of each kind of entry')
  .argument('<folder>', 'the folder to make, such as ../our-story')
  .requiredOption('--title <words>', 'the name of the story', wordsFrom)
  .action(init);
