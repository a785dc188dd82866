import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, inject, test } from 'vitest';
import { crowdSite, deployments } from './built-sites.ts';
import { plainHost } from './plain-host.ts';

/** The story at the root of its host, and two below a sub-path, one of a known address. */
const names = ['story', 'rtl', 'below', 'crowd'] as const;

describe('a crawl from the first page', () => {
  test.each(names)('of %s finds no link that is broken, and no fragment', async (name) => {
    const { base, site = '' } =
      name === 'crowd' ? { base: '/', site: crowdSite } : deployments[name];
    // The strictest host: what works there asks none to lead on or to guess.
    const { server, address } = await plainHost(inject('folders')[name], base, 'slash alone');
    try {
      const { passed, links } = await new LinkChecker().check({
        path: address,
        recurse: true,
        checkFragments: true,
        concurrency: 20,
        // The site's own whole address is here; other hosts are not asked.
        ...(site === ''
          ? {}
          : {
              urlRewriteExpressions: [
                { pattern: new RegExp(`^${site}${base}`), replacement: address },
              ],
            }),
        linksToSkip: async (link) => !link.startsWith(address),
      });
      const broken = links.filter(({ state }) => state === LinkState.BROKEN);
      expect(broken.map(({ url, parent, status }) => [url, parent, status])).toEqual([]);
      expect(passed).toBe(true);
      expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(100);
    } finally {
      server.close().closeAllConnections();
    }
  });
});
