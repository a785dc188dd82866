import { randomUUID } from 'node:crypto';
import { copyFile, link, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { whileUnfinished } from './unfinished.ts';

/**
 * A name beside a path that the content folder's reader passes over, since it starts with a dot.
 *
 * @example unfinishedName('content/site.yaml') // 'content/.site.yaml.6f0c….tmp'
 */
export const unfinishedName = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);

/**
 * Writes a file as a whole or not at all: whoever reads it, or stops this midway, finds the old text
 * or the new one, never a part.
 *
 * @throws Error with a `code` of the file system when it may not be written
 */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  const unfinished = unfinishedName(path);
  await whileUnfinished(unfinished, async () => {
    await writeFile(unfinished, text, { flag: 'wx' });
    await rename(unfinished, path);
  });
}

/**
 * Writes a file that is not there yet, as a whole or not at all. What is there stays as it is.
 *
 * @throws Error with the `code` `EEXIST` when something of that name is there
 */
export async function writeNew(path: string, text: string | Uint8Array): Promise<void> {
  const unfinished = unfinishedName(path);
  await whileUnfinished(unfinished, async () => {
    await writeFile(unfinished, text, { flag: 'wx' });
    // A link, unlike a renaming, never takes the place of another file.
    await link(unfinished, path);
  });
}

/**
 * Copies a file as a whole or not at all, over what is there.
 *
 * @throws Error with a `code` of the file system when it may not be read or written
 */
export async function copyWhole(from: string, to: string): Promise<void> {
  const unfinished = unfinishedName(to);
  await whileUnfinished(unfinished, async () => {
    await copyFile(from, unfinished);
    await rename(unfinished, to);
  });
}
