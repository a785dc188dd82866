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
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
