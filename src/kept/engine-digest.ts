import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * A digest of what makes a site of a story: every file of the engine, the packages with their
 * versions, Node with its parts, and the kind of machine. What was made under another digest
 * may be made otherwise today.
 *
 * @param root the project's folder
 * @returns 64 hexadecimal digits
 */
export async function engineDigest(root: string): Promise<string> {
  const digest = createHash('sha256');
  digest.update(JSON.stringify([process.versions, process.platform, process.arch]));
  const code = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const files = code
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => path.slice(root.length).split(sep).join('/'))
    .sort();
  for (const file of ['package-lock.json', 'astro.config.mjs', ...files]) {
    const bytes = await readFile(join(root, file));
    digest.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest('hex');
}
