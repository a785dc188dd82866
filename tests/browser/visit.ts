import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import type { SiteName } from '../build/built-sites.ts';

/** Opens a page of a site, in a browser profile of its own. */
type Visit = (site: SiteName, path?: string, options?: BrowserContextOptions) => Promise<Page>;

interface Fixtures {
  /** One for each file. */
  readonly browser: Browser;
  readonly visit: Visit;
}

/** What Playwright says where a worker is not let be. */
export const blocked = 'Service Worker registration blocked by Playwright';

/** The address of a page. */
export const addressOf = (site: SiteName, path = ''): string => inject('sites')[site] + path;

/**
 * A test with a reader's browser. When it ends, every page that was open must have been quiet: no
 * message on its console, no failure, no request to another host or for what is not there.
 */
export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch(inject('browser'));
      const newContext = browser.newContext.bind(browser);
      // What a worker fetches for a page is seen by no test: only those of the worker let it be.
      browser.newContext = (options) => newContext({ serviceWorkers: 'block', ...options });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  visit: async ({ browser }, use) => {
    const noise: string[] = [];
    const contexts: Awaited<ReturnType<Browser['newContext']>>[] = [];
    await use(async (site, path = '', options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      const own = new URL(addressOf(site)).origin;
      page.on('console', (message) => {
        const text = message.text();
        if (text !== blocked) noise.push(`console ${message.type()}: ${text}`);
      });
      page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== own && !['data:', 'blob:'].includes(protocol)) {
          noise.push(`left the host: ${request.url()}`);
        }
      });
      page.on('response', (response) => {
        if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
      });
      await page.goto(addressOf(site, path));
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(noise).toEqual([]);
  },
});
