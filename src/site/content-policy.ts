import type { ShownHosts } from '../domain/media.ts';
import { policyWithHosts } from '../domain/policy-with-hosts.ts';

/**
 * The content security policy of every page (https://www.w3.org/TR/CSP3/): everything comes from
 * the site itself, nothing is inline, nothing is compiled from text, and no string becomes markup
 * or a script's address (https://www.w3.org/TR/trusted-types/) but by the two policies of
 * `src/islands/guard-sinks.ts` and `src/islands/inert-document.ts`.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default inert',
].join('; ');

/**
 * The policy of a page, no wider than what it shows.
 *
 * @param hosts what it shows from other hosts, once its reader asks for it
 * @example contentPolicyFor(undefined) === contentPolicy // true
 */
export function contentPolicyFor(hosts: ShownHosts | undefined): string {
  return hosts === undefined ? contentPolicy : policyWithHosts(contentPolicy, hosts);
}
