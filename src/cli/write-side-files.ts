import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SideFile } from '../kept/side-files.ts';

/** How many files are open at once. */
const atOnce = 16;

/**
 * Writes files below a folder of a build's own.
 *
 * @throws Error with a `code` of the file system when one of them cannot be written
 */
export async function writeSideFiles(folder: string, files: readonly SideFile[]): Promise<void> {
  for (const parent of new Set(files.map(({ path }) => dirname(path)))) {
    await mkdir(join(folder, parent), { recursive: true });
  }
  const left = files.values();
  const writer = async (): Promise<void> => {
    for (const { path, text } of left) await writeFile(join(folder, path), text);
  };
  await Promise.all(Array.from({ length: atOnce }, writer));
}
