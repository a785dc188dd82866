import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { frameAncestors } from '../domain/frame-ancestors.ts';
import type { ShownHosts } from '../domain/media.ts';
import type { AllowedOrigins } from '../domain/model.ts';
import { policyWithHosts } from '../domain/policy-with-hosts.ts';

const policyLine = /^(\s*Content-Security-Policy:\s*)(.*)$/gim;

/**
 * The text of a `_headers` file whose policies allow the hosts that the pages show something from.
 * It is the widest policy of the site: each page carries its own, and a browser keeps to both.
 *
 * @example headersWithHosts("/*\n  Content-Security-Policy: img-src 'self'", hosts)
 */
export function headersWithHosts(text: string, hosts: ShownHosts): string {
  return text.replace(
    policyLine,
    (_line, name: string, policy: string) => name + policyWithHosts(policy, hosts),
  );
}

/**
 * A rule for the embeds, to end a `_headers` file with: the file's own policy, since embeds show
 * nothing from other hosts, and who may frame them. Hosts differ in what they do with a header that two rules set: where the last one
 * holds, it is the whole policy; where both are sent, a browser keeps to both, and passes over
 * X-Frame-Options since one of them speaks of frames.
 *
 * @param base the sub-path of the site, with a slash at both ends
 * @throws Error when the text holds no policy
 */
export function embedHeaders(text: string, base: string, origins: AllowedOrigins): string {
  const policy = [...text.matchAll(policyLine)][0]?.[2];
  if (policy === undefined) throw new Error('The _headers file holds no content security policy.');
  return `${base}embed/*\n  Content-Security-Policy: ${policy}; ${frameAncestors(origins)}\n`;
}

/**
 * The text of a `_headers` file whose rules for parts of a site hold below its sub-path.
 *
 * @param base the sub-path of the site, with a slash at both ends
 * @example headersBelow('/_astro/*\n  Cache-Control: immutable', '/sub/') // "/sub/_astro/*…"
 */
export const headersBelow = (text: string, base: string): string =>
  text.replace(/^\/(?=[^*\s])/gm, () => base);

/** What a built site's headers follow. */
export interface SitePolicy {
  /** What its pages show from other hosts. */
  readonly hosts: ShownHosts;
  readonly base: string;
  /** Who may frame its embeds. */
  readonly origins: AllowedOrigins;
}

/** Lets the `_headers` of a built site follow what its pages show, and to whom. */
export async function tellPolicy(
  folder: string,
  { hosts, base, origins }: SitePolicy,
): Promise<void> {
  const path = join(folder, '_headers');
  const text = await readFile(path, 'utf8');
  const told = headersBelow(headersWithHosts(text, hosts), base);
  await writeFile(path, told + embedHeaders(text, base, origins));
}
