import { trustedPolicy } from './trusted-types.ts';

// A parsed document runs no script, loads nothing and is never shown itself: any markup will do.
const inert = trustedPolicy('inert', { createHTML: (markup) => markup });

/**
 * Markup as a document beside the page: it runs nothing and loads nothing.
 *
 * @example inertDocument('<mark>salt</mark>').body.textContent // "salt"
 */
export function inertDocument(markup: string): Document {
  return new DOMParser().parseFromString(inert?.createHTML(markup) ?? markup, 'text/html');
}
