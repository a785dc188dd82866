import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { SiteName } from '../build/built-sites.ts';
import { test } from './visit.ts';

/** What broke a page's content policy since it was opened; the console is not told of all of it. */
const breaches = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as typeof globalThis & { breaches?: string[] }).breaches ?? []);

/** Counts breaches from the next page on, and opens it again. */
async function watched(page: Page): Promise<Page> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { breaches: seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.reload();
  return page;
}

interface Use {
  readonly what: string;
  readonly site: SiteName;
  readonly path: string;
  readonly use: (page: Page) => Promise<void>;
}

const uses: readonly Use[] = [
  {
    what: 'the timeline',
    site: 'harbour',
    path: '',
    use: async (page) => {
      await page.locator('.vis-item').first().waitFor();
      // Its axis is written by the package as markup.
      expect(await page.locator('.vis-text.vis-minor').first().textContent()).toMatch(/\d/);
    },
  },
  {
    what: 'the search',
    site: 'below',
    path: 'search/?q=lantern',
    use: async (page) => {
      await page.locator('.hit-passage mark').first().waitFor();
      expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
        expect.stringMatching(/^\/papers\/harbour\/_astro\/search-worker-[\w-]+\.js$/),
      ]);
    },
  },
  {
    what: 'the form',
    site: 'harbour',
    path: 'propose/',
    use: async (page) => {
      const form = page.locator('.propose-form');
      await form.getByLabel('Text', { exact: true }).fill('Salt &amp; stone, &copy; nobody.');
      // Read by the very reader of the build, which asks the browser for named characters.
      await page.getByText('Salt & stone, © nobody.').first().waitFor();
    },
  },
  {
    what: 'another day',
    site: 'harbour',
    path: 'as-of/',
    use: async (page) => {
      const slider = page.locator('as-of-view input[type="range"]');
      await slider.press('Home');
      await page.locator('as-of-view #as-of-record').first().waitFor();
    },
  },
  {
    what: 'an embed',
    site: 'harbour',
    path: 'embed/',
    use: (page) => page.locator('.vis-item').first().waitFor(),
  },
];

describe('keeps to its content policy:', () => {
  test.for(uses)('$what', async ({ site, path, use }, { visit }) => {
    const page = await watched(await visit(site, path));
    await use(page);
    expect(await breaches(page)).toEqual([]);
  });
});
