import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShownHosts } from '../domain/media.ts';
import { policyWithHosts } from '../domain/policy-with-hosts.ts';

/**
 * The text of a `_headers` file whose policies allow the hosts that the pages show something from.
 * It is the widest policy of the site: each page carries its own, and a browser keeps to both.
 *
 * @example headersWithHosts("/*\n  Content-Security-Policy: img-src 'self'", hosts)
 */
export function headersWithHosts(text: string, hosts: ShownHosts): string {
  return text.replace(
    /^(\s*Content-Security-Policy:\s*)(.*)$/gim,
    (_line, name: string, policy: string) => name + policyWithHosts(policy, hosts),
  );
}

/** Lets the `_headers` of a built site follow what its pages show. */
export async function tellHosts(folder: string, hosts: ShownHosts): Promise<void> {
  const path = join(folder, '_headers');
  const text = await readFile(path, 'utf8');
  await writeFile(path, headersWithHosts(text, hosts));
}
