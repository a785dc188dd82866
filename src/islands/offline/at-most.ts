import { CacheExpiration } from 'workbox-expiration';
import type { WorkboxPlugin } from 'workbox-core/types.js';

/**
 * Keeps so many entries of a cache at most; those that were asked for longest ago go first. Where
 * the browser's storage is full or fails, what was kept before stays, and nothing is thrown: each
 * copy says of which day it is.
 *
 * @example new NetworkFirst({ cacheName: 'pages', plugins: [atMost('pages', 80)] })
 */
export function atMost(cacheName: string, maxEntries: number): WorkboxPlugin {
  const times = new CacheExpiration(cacheName, { maxEntries });
  const noted = async (address: string): Promise<void> => {
    await times.updateTimestamp(address);
    await times.expireEntries();
  };
  return {
    cacheDidUpdate: ({ request }) => noted(request.url),
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
      // A copy is shown whether or not it can be noted that it was.
      noted(request.url).catch(() => undefined);
      return cachedResponse;
    },
  };
}
