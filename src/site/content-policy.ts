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
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default inert',
].join('; ');

/** What a page does that its policy has to allow. */
export interface PolicyNeeds {
  /** What it shows from other hosts, once its reader asks for it. */
  readonly hosts?: ShownHosts | undefined;
  /** Whether it runs the search, which is WebAssembly. */
  readonly isSearch?: boolean | undefined;
}

/**
 * The policy of a page, no wider than what it does.
 *
 * @example contentPolicyFor({ isSearch: true }) // "…; script-src 'self' 'wasm-unsafe-eval'; …"
 */
export function contentPolicyFor({ hosts, isSearch = false }: PolicyNeeds): string {
  const policy = isSearch
    ? contentPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
    : contentPolicy;
  return hosts === undefined ? policy : policyWithHosts(policy, hosts);
}
