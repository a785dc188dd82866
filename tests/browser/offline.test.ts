import { cp, readFile, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { serveSite } from '../../src/cli/serve.ts';
import { cachesOf } from '../../src/domain/kept-copies.ts';
import { leavingWorker } from '../../src/site/leaving-worker.ts';
import type { SiteName } from '../build/built-sites.ts';
import { scratch } from '../build/dateline.ts';
import { plainHost } from '../build/plain-host.ts';
import type { Manner } from '../build/plain-host.ts';
import { test } from './visit.ts';

/** A site of its own, and a reader of it. */
interface Reader {
  readonly page: Page;
  /** The address of the first page. */
  readonly address: string;
  /** The folder that is served; what is changed in it is a deploy. */
  readonly folder: string;
  /** Lets the host answer, be silent, or be away. */
  host(is: 'there' | 'silent' | 'away'): void;
  readonly noise: readonly string[];
  end(): Promise<void>;
}

function reached(server: Server): (is: 'there' | 'silent' | 'away') => void {
  const answers = server.listeners('request') as ((...args: unknown[]) => void)[];
  let state: 'there' | 'silent' | 'away' = 'there';
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (state === 'away') request.socket.destroy();
    if (state === 'there') for (const answer of answers) answer(request, response);
  });
  return (is) => {
    state = is;
  };
}

async function reader(
  browser: Browser,
  site: SiteName,
  base = '/',
  manner?: Manner,
): Promise<Reader> {
  const { path, remove } = await scratch();
  const folder = join(path, 'site');
  await cp(inject('folders')[site], folder, { recursive: true });
  const { server, address } = await (manner === undefined
    ? serveSite(folder, base, 0)
    : plainHost(folder, base, manner));
  const context = await browser.newContext({
    serviceWorkers: 'allow',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('pageerror', ({ message }) => noise.push(message));
  page.on('console', (message) => {
    if (!message.text().startsWith('Failed to load resource')) noise.push(message.text());
  });
  return {
    page,
    address,
    folder,
    host: reached(server),
    noise,
    end: async () => {
      await context.close();
      server.close().closeAllConnections();
      await remove();
    },
  };
}

/** The paths of what is kept, by the name of the cache. */
const kept = (page: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys();
      found[name] = keys.map(({ url }) => new URL(url).pathname);
    }
    return found;
  });
const keptPaths = async (page: Page): Promise<readonly string[]> =>
  Object.values(await kept(page)).flat();

/** Waits until the copy of a page is there, and the worker is at work that kept it. */
async function isKept(page: Page, path: string): Promise<void> {
  await expect.poll(() => keptPaths(page), { timeout: 15_000 }).toContain(path);
  const state = () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state ?? 'none');
  await expect.poll(state).toBe('activated');
}

const sentence = (page: Page) => page.locator('.kept-copy');

describe('without a network', () => {
  test('what was visited is read, with the day on which it was kept', async ({ browser }) => {
    const { page, address, host, noise, end } = await reader(browser, 'harbour');
    await page.goto(`${address}events/fire/?from=elsewhere`);
    await isKept(page, '/events/fire/');
    await isKept(page, '/');
    await page.goto(`${address}events/first-mole/`);
    await isKept(page, '/events/first-mole/');
    expect(await sentence(page).count()).toBe(0);

    host('away');
    // Not the address that was visited, but the same page.
    await page.goto(`${address}events/fire`);
    const today = await page.evaluate(() =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()),
    );
    expect(await sentence(page).textContent()).toBe(
      `The site cannot be reached just now. This is the copy that this browser kept on ${today}; what was published since is not in it.`,
    );
    const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(family).toContain('Source Serif');

    // Never visited: it holds the chronology.
    await page.goto(address);
    expect(await sentence(page).isVisible()).toBe(true);
    expect(await page.locator('#chronology .event-title').count()).toBeGreaterThan(5);

    host('there');
    await page.reload();
    expect(await sentence(page).count()).toBe(0);
    expect(noise).toEqual([]);
    await end();
  });

  test('what was not kept says so, in the reader’s language, and leads to what was', async ({
    browser,
  }) => {
    const { page, address, host, noise, end } = await reader(browser, 'harbour');
    await page.goto(`${address}ru/`);
    await isKept(page, '/ru/');
    host('away');
    await page.goto(`${address}ru/events/fire/`);
    expect(await page.locator('h1').textContent()).toBe('Эта страница не сохранена');
    await page.locator('main').getByRole('link').first().click();
    await page.waitForURL('**/ru/');
    expect(await sentence(page).textContent()).toMatch(
      /^Сайт сейчас недоступен\. Это копия, сохраненная этим браузером \d+ [а-я]+ \d{4} г\.; /,
    );
    expect(noise).toEqual([]);
    await end();
  });

  test('a host that does not answer is waited for a while', async ({ browser }) => {
    const { page, address, host, noise, end } = await reader(browser, 'below', '/papers/harbour/');
    await page.goto(address);
    await isKept(page, '/papers/harbour/');
    host('silent');
    await page.goto(address, { waitUntil: 'commit' });
    await sentence(page).waitFor();
    expect(noise).toEqual([]);
    await end();
  });
});

describe.for(['to the slash', 'from the slash'] as const)('on a host that leads %s', (manner) => {
  test('a copy is found at either address', async ({ browser }) => {
    const base = '/papers/harbour/';
    const { page, address, host, noise, end } = await reader(browser, 'below', base, manner);
    await page.goto(`${address}events/fire`);
    await isKept(page, `${base}events/fire/`);
    await page.goto(`${address}events/first-mole/`);
    await isKept(page, `${base}events/first-mole/`);
    host('away');
    for (const path of ['events/first-mole', 'events/first-mole/', 'events/fire/', 'events/fire']) {
      await page.goto(address + path);
      expect(await sentence(page).isVisible(), path).toBe(true);
    }
    expect(noise).toEqual([]);
    await end();
  });
});

describe('what is kept', () => {
  test('is no form, no embed, nothing of another host, and not what the host says of what is not there', async ({
    browser,
  }) => {
    const { page, address, noise, end } = await reader(browser, 'harbour');
    await page.goto(address);
    await isKept(page, '/');
    for (const path of ['propose/', 'ru/propose/', 'embed/', 'events/nothing/', 'events/fire/']) {
      await page.goto(address + path);
    }
    await isKept(page, '/events/fire/');
    const paths = await keptPaths(page);
    const pages = paths.filter((path) => !path.startsWith('/_astro/'));
    expect(pages.sort()).toEqual(['/', '/events/fire/']);
    expect(paths.length).toBeGreaterThan(pages.length);
    expect(noise).toEqual([]);
    await end();
  });

  test('is never shown where there is something newer, and goes with the next deploy', async ({
    browser,
  }) => {
    const { page, address, folder, noise, end } = await reader(browser, 'harbour');
    await page.goto(address);
    await isKept(page, '/');
    await page.reload();
    const before = Object.keys(await kept(page));
    expect(before.length).toBe(2);

    const changed = async (file: string, from: RegExp, to: string): Promise<void> => {
      const text = await readFile(join(folder, file), 'utf8');
      expect(text).toMatch(from);
      await writeFile(join(folder, file), text.replace(from, to));
    };
    await changed('index.html', /<h1>[^<]*/, '<h1>The harbour of today');
    await changed('service-worker.js', /"build":"\w+"/, '"build":"another"');
    await page.goto(address);
    expect(await page.locator('h1').textContent()).toBe('The harbour of today');
    expect(await sentence(page).count()).toBe(0);
    await expect
      .poll(async () => Object.keys(await kept(page)).sort(), { timeout: 15_000 })
      .toEqual(['dateline / another files', 'dateline / another pages']);
    expect(noise).toEqual([]);
    await end();
  });

  test('goes where the story wants nothing kept any more', async ({ browser }) => {
    const { page, address, folder, noise, end } = await reader(browser, 'harbour');
    await page.goto(address);
    await isKept(page, '/');
    await page.evaluate(() => caches.open('of another site'));
    await writeFile(join(folder, 'service-worker.js'), leavingWorker(cachesOf('/')));
    await page.goto(`${address}about/`);
    await expect
      .poll(() => page.evaluate(() => caches.keys()), { timeout: 15_000 })
      .toEqual(['of another site']);
    expect(noise).toEqual([]);
    await end();
  });
});

/** Put before the script of a worker: a fault of the browser's storage, and a list of what is thrown. */
const brokenWorker = (fault: string): string => `
globalThis.thrown = [];
for (const name of ['error', 'unhandledrejection']) {
  addEventListener(name, ({ message, reason }) => thrown.push(String(message ?? reason)));
}
${fault}
`;

describe('storage', () => {
  const all = "['match', 'open', 'keys', 'delete', 'has']";
  test.concurrent.for([
    [
      'that is full',
      "Cache.prototype.put = async () => { throw new DOMException('', 'QuotaExceededError'); };",
    ],
    [
      'that fails',
      `for (const name of ${all}) CacheStorage.prototype[name] = async () => { throw new DOMException('', 'UnknownError'); };`,
    ],
    [
      'that keeps no times',
      "IDBFactory.prototype.open = () => { throw new DOMException('', 'UnknownError'); };",
    ],
  ] as const)('%s is missed by no page that the network gives', async ([, fault], { browser }) => {
    const { page, address, folder, noise, end } = await reader(browser, 'harbour');
    const script = join(folder, 'service-worker.js');
    await writeFile(script, brokenWorker(fault) + (await readFile(script, 'utf8')));
    await page.goto(address);
    await page.evaluate(async () => navigator.serviceWorker.ready);
    for (const path of ['events/fire/', '', 'events/fire/']) {
      await page.goto(address + path);
      expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe(
        'activated',
      );
      const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(family, path).toContain('Source Serif');
    }
    await page.goto(address);
    await page.locator('timeline-view').scrollIntoViewIfNeeded();
    await page.locator('.tl-item').first().waitFor();
    const [worker] = page.context().serviceWorkers();
    expect(await worker?.evaluate('thrown')).toEqual([]);
    expect(noise).toEqual([]);
    await end();
  });

  test('that gets full keeps what it has', async ({ browser }) => {
    const { page, address, host, noise, end } = await reader(browser, 'harbour');
    await page.goto(`${address}events/fire/`);
    await isKept(page, '/events/fire/');
    const devtools = await page.context().newCDPSession(page);
    const { origin } = new URL(address);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.goto(`${address}events/first-mole/`);
    await page.waitForLoadState('networkidle');
    host('away');
    await page.goto(`${address}events/fire/`);
    expect(await sentence(page).isVisible()).toBe(true);
    await page.goto(`${address}events/first-mole/`);
    expect(await page.locator('h1').textContent()).toBe('This page was not kept');
    expect(noise).toEqual([]);
    await end();
  });
});
