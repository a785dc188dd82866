import { trustedPolicy } from './trusted-types.ts';

/**
 * Markup that may be written by way of a string: text, with its characters escaped or not, and
 * no element. `null` refuses it.
 */
export const textOnly = (markup: string): string | null => (markup.includes('<') ? null : markup);

/**
 * The two scripts that may be started by their address, from the site itself: the search's worker,
 * and the one that keeps copies of visited pages. `null` refuses any other.
 */
export function ownWorker(address: string, page: string): string | null {
  const url = new URL(address, page);
  // A blob has the origin of the page that made it.
  const isOwn = url.protocol !== 'blob:' && url.origin === new URL(page).origin;
  return isOwn && /\/(?:_astro\/search-worker[-.][\w-]+|service-worker)\.js$/.test(url.pathname)
    ? address
    : null;
}

let isGuarding = false;

/**
 * Lets packages write text by `innerHTML`, and our own workers be started, on a page whose
 * content policy asks for Trusted Types; whatever else they try is refused by the browser. To be
 * called before they run. Our own code writes no markup.
 */
export function guardSinks(): void {
  if (isGuarding) return;
  isGuarding = true;
  trustedPolicy('default', {
    createHTML: textOnly,
    createScriptURL: (address) => ownWorker(address, document.baseURI),
  });
}
