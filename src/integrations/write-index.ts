import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexFiles } from '../domain/search/index-files.ts';
import type { IndexRoot, PageToIndex } from '../domain/search/index-shape.ts';
import { stemmerFor } from '../domain/search/stemmers.ts';

/**
 * Writes the search index of one language's pages: its root as `index.json`, which says in which
 * folder beside it all other files are. That folder is named by what is in it.
 *
 * @param folder is made where it is not there
 */
export async function writeIndex(
  folder: string,
  lang: string,
  pages: readonly PageToIndex[],
): Promise<void> {
  const writing = join(folder, 'writing');
  const digest = createHash('sha256');
  const made = new Set<string>();
  const steps = indexFiles(pages, await stemmerFor(lang));
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    const { path, text } = step.value;
    digest.update(`${path}\n${text}\n`);
    const target = join(writing, path);
    const inFolder = dirname(target);
    if (!made.has(inFolder)) await mkdir(inFolder, { recursive: true });
    made.add(inFolder);
    await writeFile(target, text);
  }
  const root: IndexRoot = { folder: digest.digest('hex').slice(0, 12), ...step.value };
  await rename(writing, join(folder, root.folder));
  await writeFile(join(folder, 'index.json'), JSON.stringify(root));
}
