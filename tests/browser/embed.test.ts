import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { embedCode } from '../../src/domain/embed-code.ts';
import type { SiteName } from '../build/built-sites.ts';
import { addressOf, test } from './visit.ts';

/** A page on a site of somebody else's, which holds some HTML. */
interface Host {
  readonly page: Page;
  /** What its console and its failures said. */
  readonly noise: readonly string[];
  close(): Promise<void>;
}

async function hostOf(browser: Browser, html: string): Promise<Host> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // As strict as a careful host's: the code needs no more than a frame and a script.
    response.setHeader('content-security-policy', "style-src 'none'; object-src 'none'");
    response.end(`<!doctype html><title>A paper</title><p>Before.</p>${html}<p>After.</p>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', ({ message }) => noise.push(message));
  await page.goto(`http://127.0.0.1:${port}/`);
  return {
    page,
    noise,
    close: async () => {
      await context.close();
      server.close().closeAllConnections();
    },
  };
}

const codeFor = (site: SiteName, path: string, height = 200): string =>
  embedCode({
    address: addressOf(site, path),
    title: 'From Dateline',
    height,
    script: addressOf(site, 'embed/frame.js'),
  });

const heightOf = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate((frame: HTMLIFrameElement) => frame.clientHeight);

/** How tall the document in the frame is. */
const textHeight = (page: Page): Promise<number> =>
  page
    .frameLocator('iframe')
    .locator('embed-frame')
    .evaluate(() => document.body.scrollHeight);

describe('in the page of another site', () => {
  test('an event is as tall as its text, at any width', async ({ browser }) => {
    const host = await hostOf(browser, codeFor('story', 'embed/events/visit/'));
    const frame = host.page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Diplomats of twelve countries' }).waitFor();
    await expect.poll(() => heightOf(host.page)).not.toBe(200);
    const wide = await heightOf(host.page);
    await host.page.setViewportSize({ width: 340, height: 800 });
    await expect.poll(() => heightOf(host.page)).toBeGreaterThan(wide);
    await expect
      .poll(async () => (await heightOf(host.page)) - (await textHeight(host.page)))
      .toBeGreaterThanOrEqual(0);
    await host.page.setViewportSize({ width: 900, height: 800 });
    await expect.poll(() => heightOf(host.page)).toBe(wide);
    expect(host.noise).toEqual([]);
    await host.close();
  });

  test('the frame keeps its height where the script is left out, and is whole without any', async ({
    browser,
    visit,
  }) => {
    const [alone = ''] = codeFor('story', 'embed/events/visit/', 300).split('\n');
    const host = await hostOf(browser, alone);
    await host.page.frameLocator('iframe').locator('h1').waitFor();
    expect(await heightOf(host.page)).toBe(300);
    expect(host.noise).toEqual([]);
    await host.close();

    const page = await visit('story', 'embed/', { javaScriptEnabled: false });
    const listed = page.locator('.embed-list .chronicle-title');
    expect(await listed.count()).toBeGreaterThan(20);
    await listed.first().waitFor({ state: 'visible' });
  });

  test('a link to a view opens it in the frame, and leads out of it to the whole page', async ({
    browser,
  }) => {
    const host = await hostOf(browser, codeFor('story', 'embed/?event=hotan-factory'));
    const frame = host.page.frameLocator('iframe');
    await frame.locator('.tl-panel').getByText('The envoys visit a clothing factory').waitFor();
    expect(await frame.locator('[aria-current]').getAttribute('data-item')).toBe('hotan-factory');
    // Folded, as the timeline stands for it.
    expect(await frame.locator('.embed-list').getAttribute('open')).toBeNull();
    const opened = await heightOf(host.page);
    await frame.getByText('27 events as a list').click();
    await expect.poll(() => heightOf(host.page)).toBeGreaterThan(opened + 500);

    await frame.getByRole('button', { name: 'Close' }).click();
    await frame.locator('[data-item="visit"]').click();
    const whole = frame.getByRole('link', { name: 'Open the whole timeline' });
    await whole.hover();
    expect(await whole.getAttribute('href')).toBe(addressOf('story', '?event=visit'));
    await whole.click();
    await host.page.waitForURL(addressOf('story', '?event=visit'));
    await host.page.locator('.tl-panel h3').getByText('Diplomats of twelve').waitFor();
    expect(host.noise).toEqual([]);
    await host.close();
  });

  test('what a view leads to opens in the whole window', async ({ browser }) => {
    const host = await hostOf(browser, codeFor('story', 'embed/?event=hotan-factory'));
    await host.page.frameLocator('iframe').getByRole('link', { name: 'Read the entry' }).click();
    await host.page.waitForURL(addressOf('story', 'events/hotan-factory/'));
    await host.close();
  });
});

describe('who may frame', () => {
  test('a site that the story does not name is turned away', async ({ browser }) => {
    const path = 'embed/events/first-mole/';
    const answer = await fetch(addressOf('harbour', path));
    expect(answer.headers.get('content-security-policy')).toContain(
      "; frame-ancestors 'self' https://news.example.org https://*.press.example.org",
    );
    const host = await hostOf(browser, codeFor('harbour', path));
    await expect.poll(() => host.noise.join('\n')).toMatch(/frame-ancestors/);
    expect(await host.page.frameLocator('iframe').locator('h1').count()).toBe(0);
    await host.close();
  });

  test('no other page of the site may be framed by another', async ({ browser }) => {
    const host = await hostOf(browser, codeFor('story', 'events/visit/'));
    await expect.poll(() => host.noise.join('\n')).toMatch(/X-Frame-Options/);
    expect(await host.page.frameLocator('iframe').locator('h1').count()).toBe(0);
    await host.close();
  });
});

describe('the embed code', () => {
  const code = (page: Page) => page.locator('embed-code pre');
  const unfold = (page: Page): Promise<void> =>
    page.locator('.take-along summary').filter({ hasText: 'Embed code' }).click();

  test('is copied as it reads, with the view that is shown', async ({ visit }) => {
    const page = await visit('story', '?event=visit', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await unfold(page);
    const shown = '<iframe src="https://example.org/embed/?event=visit" title="Twelve envoys';
    await expect.poll(() => code(page).innerText()).toContain(shown);
    await page.getByRole('button', { name: /^Copy Shows the timeline/ }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      (await code(page).innerText()).trim(),
    );
  });

  test('knows its address where it was built without one, and says whom it is for', async ({
    visit,
  }) => {
    const page = await visit('below', 'events/first-mole/');
    await unfold(page);
    const text = await code(page).innerText();
    expect(text).toContain(`src="${addressOf('below', 'embed/events/first-mole/')}"`);
    expect(text).toContain(`src="${addressOf('below', 'embed/frame.js')}"`);
    expect((await fetch(addressOf('below', 'embed/frame.js'))).status).toBe(200);
    await page.getByText('on https://news.example.org and https://*.press.example.org').waitFor();
    expect(await page.getByText('was not known when it was built: put').count()).toBe(0);

    const still = await visit('below', 'events/first-mole/', { javaScriptEnabled: false });
    await unfold(still);
    await still.getByText('was not known when it was built: put').waitFor();
    expect(await code(still).innerText()).toContain(
      'src="/papers/harbour/embed/events/first-mole/"',
    );
  });

  test('is not on pages of which nothing can be shown', async ({ visit }) => {
    const page = await visit('story', 'map/');
    expect(await page.locator('embed-code').count()).toBe(0);
  });
});
