import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The SHA-256 of a file's bytes, in lower-case hexadecimal; the file is never held as a whole. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/**
 * The files of a folder of kept copies by the SHA-256 of their bytes, folders inside it included.
 * What a file is called makes no difference.
 *
 * @throws Error with a `code` of the file system when the folder cannot be listed
 * @example (await keptCopies('captures')).get('6678…') // 'captures/6678….txt'
 */
export async function keptCopies(folder: string): Promise<ReadonlyMap<string, string>> {
  const copies = new Map<string, string>();
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of paths.sort()) copies.set(await sha256Of(path), path);
  return copies;
}
