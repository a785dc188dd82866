import type { ShownHosts } from './media.ts';

const directives = {
  pictures: 'img-src',
  recordings: 'media-src',
  frames: 'frame-src',
} as const satisfies Record<keyof ShownHosts, string>;

/**
 * A content security policy (https://www.w3.org/TR/CSP3/) that allows more hosts, each by https
 * and for what is shown from it alone; the same policy where nothing is shown.
 *
 * @example policyWithHosts("img-src 'self'", { pictures: ['a.example'], recordings: [], frames: [] })
 *   // "img-src 'self' https://a.example"
 */
export function policyWithHosts(policy: string, hosts: ShownHosts): string {
  const parts = policy.split('; ');
  for (const kind of ['pictures', 'recordings', 'frames'] as const) {
    if (hosts[kind].length === 0) continue;
    const sources = hosts[kind].map((host) => `https://${host}`).join(' ');
    const at = parts.findIndex((part) => part.split(' ')[0] === directives[kind]);
    if (at === -1) parts.push(`${directives[kind]} ${sources}`);
    else parts[at] = `${parts[at]} ${sources}`;
  }
  return parts.join('; ');
}
