import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file as a whole or not at all: whoever reads it, or stops this midway, finds the old text
 * or the new one, never a part. The name it is written under until then starts with a dot, which the
 * content folder's reader passes over.
 *
 * @throws Error with a `code` of the file system when it may not be written
 */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(unfinished, text, { flag: 'wx' });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
