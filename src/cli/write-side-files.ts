import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SideFile } from '../kept/side-files.ts';

/**
 * Writes files below a folder of a build's own, each as it comes.
 *
 * @throws Error with a `code` of the file system when one of them cannot be written
 */
export function sideFileWriter(folder: string): (file: SideFile) => void {
  const made = new Set<string>();
  return ({ path, contents }) => {
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(join(folder, parent), { recursive: true });
    made.add(parent);
    writeFileSync(join(folder, path), contents);
  };
}
