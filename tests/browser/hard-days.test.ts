import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { SiteName } from '../build/built-sites.ts';
import { countDrawn, drawn, wide } from './drawn-timeline.ts';
import { addressOf, blocked, test } from './visit.ts';

/** What the browser says by itself of a file that did not come. */
const isOfFile = (text: string): boolean => text.startsWith('Failed to load resource');

/** A page that meets a fault, and what went wrong on it besides. */
interface Met {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What was thrown, and what was written to the console. */
  readonly noise: readonly string[];
}

/** Opens a page whose context has been prepared for a fault. */
async function met(
  browser: Browser,
  site: SiteName,
  path: string,
  prepare: (context: BrowserContext) => Promise<unknown>,
  waitUntil: 'load' | 'commit' = 'load',
): Promise<Met> {
  const context = await browser.newContext(wide);
  await prepare(context);
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('pageerror', ({ message }) => noise.push(message));
  page.on('console', (message) => {
    if (!isOfFile(message.text()) && message.text() !== blocked) noise.push(message.text());
  });
  await page.goto(addressOf(site, path), { waitUntil });
  return { page, context, noise };
}

const gone = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'Not found' });
/** What some hosts send in the place of what is not there. */
const homePage = (route: Route): Promise<void> =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title>' });
const truncated = async (route: Route): Promise<void> => {
  const text = await (await route.fetch()).text();
  await route.fulfill({
    contentType: 'application/json',
    body: text.slice(0, Math.floor(text.length / 2)),
  });
};

/** A part of a page that a script makes, what it says without it, and the text that stands for it. */
const parts = [
  {
    part: 'timeline-view',
    path: '',
    says: 'The timeline that moves could not be loaded. Everything in it stands in the list below.',
    text: '#chronology .event-title',
  },
  {
    part: 'facet-view',
    path: '',
    says: 'Narrowing the record needs JavaScript, which is off or did not load.',
    text: '.lane-key a',
  },
  {
    part: 'search-results',
    path: 'search/?q=comets',
    says: 'Searching needs JavaScript, which is off or did not load.',
    text: '[data-part="lists"] a',
  },
  {
    part: 'as-of-view',
    path: 'as-of/',
    says: 'Choosing any day needs JavaScript, which is off or did not load.',
    text: '.as-of-changes a',
  },
  {
    part: 'propose-entry',
    path: 'propose/',
    says: 'The form needs JavaScript, or data that did not load.',
    text: 'propose-entry pre',
  },
] as const;

const sentence = (page: Page, part: string) => page.locator(`${part} .not-loaded`);

/** Lets the time pass that a page gives its scripts to come. */
const passTime = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

describe('where a script does not come', () => {
  test.for(parts)('$part says so, and its text stays', async ({ part, ...of }, { browser }) => {
    const { page, context, noise } = await met(browser, 'harbour', of.path, (context) =>
      context.route('**/*.js', gone),
    );
    // Until it has had its time nothing is said, and no room is kept for it.
    expect(await sentence(page, part).isVisible()).toBe(false);
    expect((await sentence(page, part).boundingBox())?.height).toBe(0);
    await passTime(page);
    expect(await sentence(page, part).isVisible()).toBe(true);
    expect(await sentence(page, part).textContent()).toContain(of.says);
    expect(await page.locator(of.text).first().isVisible()).toBe(true);
    expect(noise).toEqual([]);
    await context.close();
  });

  test.for(parts)('$part says so at once where scripts are off', async (each, { visit }) => {
    const page = await visit('harbour', each.path, { javaScriptEnabled: false });
    expect(await sentence(page, each.part).isVisible()).toBe(true);
    expect(await page.locator(each.text).first().isVisible()).toBe(true);
  });

  test('a part that comes late takes the sentence back', async ({ browser }) => {
    const release = Promise.withResolvers<boolean>();
    const { page, context, noise } = await met(
      browser,
      'harbour',
      'search/?q=lantern',
      (made) => made.route('**/*.js', (route) => release.promise.then(() => route.continue())),
      'commit',
    );
    await page.locator('footer').waitFor();
    await passTime(page);
    await expect.poll(() => sentence(page, 'search-results').isVisible()).toBe(true);
    release.resolve(true);
    await page.locator('.hit-link').first().waitFor();
    expect(await sentence(page, 'search-results').isVisible()).toBe(false);
    expect(noise).toEqual([]);
    await context.close();
  });

  test('the form says what it lacks where its data do not come', async ({ browser }) => {
    const { page, context, noise } = await met(browser, 'harbour', 'propose/', (made) =>
      made.route('**/known.json*', gone),
    );
    await sentence(page, 'propose-entry').waitFor();
    expect(await page.locator('propose-entry pre').first().isVisible()).toBe(true);
    expect(noise).toEqual([]);
    await context.close();
  });
});

describe('tiles of the timeline', () => {
  test.for([
    ['that are not there any more', gone],
    ['that are cut short', truncated],
    ['in whose place a host sends its home page', homePage],
  ] as const)('%s are named by their days, and fetched again', async ([, fault], { browser }) => {
    const { page, context, noise } = await met(browser, 'crowd', '', (made) =>
      made.route('**/tiles/**', fault),
    );
    await page.locator('timeline-view').scrollIntoViewIfNeeded();
    const notice = page.locator('.tl-fetching');
    await expect
      .poll(() => notice.textContent(), { timeout: 10_000 })
      .toMatch(/^Could not be fetched: .*\d{4}.*reload the page: the site may have been published/);
    expect(await page.locator('#chronology a').first().isVisible()).toBe(true);
    await context.unrouteAll();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => countDrawn(page)).toBeGreaterThan(50);
    expect(await notice.textContent()).toBe('');
    expect(noise).toEqual([]);
    await context.close();
  });

  test('that come slowly are said to be on their way', async ({ browser }) => {
    const release = Promise.withResolvers<boolean>();
    const { page, context, noise } = await met(browser, 'crowd', '', (made) =>
      made.route('**/tiles/**', (route) => release.promise.then(() => route.continue())),
    );
    await page.locator('timeline-view').scrollIntoViewIfNeeded();
    const notice = page.locator('.tl-fetching');
    await expect.poll(() => notice.textContent()).toBe('Drawing the timeline…');
    release.resolve(true);
    await drawn(page);
    await expect.poll(() => countDrawn(page)).toBeGreaterThan(50);
    expect(await notice.textContent()).toBe('');
    expect(noise).toEqual([]);
    await context.close();
  });
});

describe('the search index', () => {
  const anotherBuild = async (route: Route): Promise<void> => {
    const root = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...root, folder: '0123456789ab' } });
  };
  test.for([
    ['that is not there', '**/search-index/**', gone],
    ['that is cut short', '**/search-index/**', truncated],
    ['in whose place a host sends its home page', '**/search-index/**', homePage],
    ['whose files are those of another build', '**/search-index/*/index.json', anotherBuild],
  ] as const)('%s is told, and asked again', async ([, which, fault], { browser }) => {
    const { page, context, noise } = await met(browser, 'harbour', 'search/?q=lantern', (made) =>
      made.route(which, fault),
    );
    const status = page.locator('[data-part="status"]');
    await expect
      .poll(() => status.textContent())
      .toContain('The search index could not be loaded. If trying again does not help, reload');
    expect(await page.locator('[data-part="lists"] a').first().isVisible()).toBe(true);
    await context.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.hit-link').first().waitFor();
    expect(noise).toEqual([]);
    await context.close();
  });

  test('that comes slowly is said to be searched', async ({ browser }) => {
    const release = Promise.withResolvers<boolean>();
    const { page, context, noise } = await met(browser, 'harbour', 'search/?q=lantern', (made) =>
      made.route('**/search-index/**', (route) => release.promise.then(() => route.continue())),
    );
    const status = page.locator('[data-part="status"]');
    await expect.poll(() => status.textContent()).toBe('Searching…');
    release.resolve(true);
    await page.locator('.hit-link').first().waitFor();
    expect(noise).toEqual([]);
    await context.close();
  });
});

describe('storage that is forbidden', () => {
  test.for(['', 'search/?q=lantern', 'as-of/', 'propose/', 'map/', 'embed/'])(
    'is missed by no part of /%s',
    async (path, { browser }) => {
      const { page, context, noise } = await met(browser, 'harbour', path, (made) =>
        made.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
            Object.defineProperty(window, name, {
              get: () => {
                throw new DOMException('Storage is forbidden here.', 'SecurityError');
              },
            });
          }
        }),
      );
      await page.waitForLoadState('networkidle');
      if (path === 'propose/') {
        const title = page.getByLabel('Title', { exact: true }).first();
        await title.fill('A lantern is lit');
        await title.blur();
        await expect
          .poll(() => page.locator('.propose-form').textContent())
          .toContain('keeps nothing');
      }
      expect(noise).toEqual([]);
      await context.close();
    },
  );
});

describe('at a zoom of 400 %', () => {
  test('an event is opened in the timeline, read and closed', async ({ visit }) => {
    // A window of 1280 by 1024 pixels.
    const page = await visit('harbour', '', { viewport: { width: 320, height: 256 } });
    await page.getByRole('button', { name: 'Show the timeline' }).click();
    const item = page.locator('.tl-item').first();
    await item.waitFor();
    await item.click();
    const panel = page.locator('.tl-panel');
    await panel.locator('.tl-heading').waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const close = panel.locator('.tl-close');
    await close.click();
    expect(await panel.isVisible()).toBe(false);
  });
});
