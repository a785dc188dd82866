import type { ShownHosts } from '../domain/media.ts';
import { policyWithHosts } from '../domain/policy-with-hosts.ts';

/**
 * The content security policy of every page (https://www.w3.org/TR/CSP3/): everything comes from
 * the site itself, nothing is inline, and WebAssembly is compiled for search alone.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The policy of a page that shows something from other hosts, once its reader asks for it. */
export const contentPolicyWith = (hosts: ShownHosts | undefined): string =>
  hosts === undefined ? contentPolicy : policyWithHosts(contentPolicy, hosts);
