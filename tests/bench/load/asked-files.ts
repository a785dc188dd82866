import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The addresses of every file of a built site, from its first slash, as readers and their browsers
 * ask for them: pages by their folders. What only a host reads is not among them.
 *
 * @example (await askedFiles(out)).includes('/events/visit/') // true
 */
export async function askedFiles(out: string): Promise<readonly string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !['_headers', '_redirects', '404.html'].includes(file))
    .sort()
    .map((file) => `/${encodeURI(file).replace(/(?<=^|\/)index\.html$/, '')}`);
}
