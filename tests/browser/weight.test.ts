import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './visit.ts';

/** Scripts and styles that a page loads, by path, each in its weight in brotli, in bytes. */
async function weights(page: Page, isDrawn = true): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  page.on('request', (request) => {
    if (!['script', 'stylesheet'].includes(request.resourceType())) return;
    const { pathname } = new URL(request.url());
    const file = readFileSync(join(inject('folders').story, pathname));
    found.set(pathname, brotliCompressSync(file).length);
  });
  await page.reload();
  const timeline = page.locator('timeline-view');
  if (isDrawn && (await timeline.count()) > 0)
    await timeline.locator('.tl-stage .tl-item').first().waitFor();
  await page.waitForLoadState('networkidle');
  return found;
}

/** Everything that a page loads, by path, in bytes: the page too, and its type. */
async function allWeights(page: Page): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = readFileSync(join(inject('folders').story, name));
    // Type is packed already.
    found.set(name, name.endsWith('.woff2') ? file.length : brotliCompressSync(file).length);
  });
  await page.reload();
  await page.waitForLoadState('networkidle');
  return found;
}

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
const kilobytes = 1024;

describe('what a reader loads', () => {
  test('the timeline weighs at most 72 KB, the home page’s other scripts 9.5', async ({
    visit,
  }) => {
    const options = { viewport: { width: 1200, height: 900 } };
    const home = await weights(await visit('story', '', options));
    // What every page loads is not the timeline's.
    const common = await weights(await visit('story', 'about/', options));
    const own = [...home].filter(([address]) => !common.has(address));
    expect(own.length).toBeGreaterThan(1);
    expect(sum(own.map(([, weight]) => weight))).toBeLessThanOrEqual(72 * kilobytes);

    // On a phone the timeline waits to be asked for: all that comes is what comes before it.
    const phone = await visit('story', '', { viewport: { width: 360, height: 740 } });
    const before = [...(await weights(phone, false))].filter(([path]) => path.endsWith('.js'));
    expect(before.length).toBeGreaterThan(2);
    expect(sum(before.map(([, weight]) => weight))).toBeLessThanOrEqual(9.5 * kilobytes);
  });

  test('the home page weighs at most 96 KB in all before the timeline, its type and the drawing of it included', async ({
    visit,
  }) => {
    const found = await allWeights(
      await visit('story', '', { viewport: { width: 360, height: 740 } }),
    );
    const names = [...found.keys()];
    for (const ending of ['.html', '.css', '.js', '.woff2']) {
      expect(names.filter((name) => name.endsWith(ending))).not.toEqual([]);
    }
    // Of it the drawing, which is there for want of scripts and before them: 4 KB.
    expect(sum(found.values())).toBeLessThanOrEqual(96 * kilobytes);
  });

  test('the form for an entry weighs at most 114 KB, and the parser of its text 76 once there is one', async ({
    visit,
  }) => {
    // It reads dates (20 KB) and YAML (28), and holds entries against the schemas (22) and every check,
    // the one of where links in a text lead among them (4).
    const page = await visit('story', 'propose/');
    const scripts = async (): Promise<Map<string, number>> =>
      new Map([...(await weights(page))].filter(([path]) => path.endsWith('.js')));
    const before = await scripts();
    expect(sum(before.values())).toBeGreaterThan(60 * kilobytes);
    expect(sum(before.values())).toBeLessThanOrEqual(114 * kilobytes);

    const parser = page.waitForRequest(/body-tree/);
    await page.getByLabel('Text', { exact: true }).fill('Nobody says why.');
    const { pathname } = new URL((await parser).url());
    const file = readFileSync(join(inject('folders').story, pathname));
    expect(brotliCompressSync(file).length).toBeLessThanOrEqual(76 * kilobytes);
  });

  test('an event in the page of others weighs at most 64 KB in all, 1 KB of it script', async ({
    visit,
  }) => {
    const page = await visit('story', 'embed/events/visit/');
    const found = await allWeights(page);
    const scripts = [...found].filter(([name]) => name.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    expect(sum(scripts.map(([, weight]) => weight))).toBeLessThanOrEqual(kilobytes);
    expect(sum(found.values())).toBeLessThanOrEqual(64 * kilobytes);
  });

  test('search loads its index only where it is used', async ({ visit }) => {
    const page = await visit('story', '');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => address.includes('search-index'))).toEqual([]);
  });
});
