import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './visit.ts';

/** Scripts and styles that a page loads, by path, each in its weight in brotli, in bytes. */
async function weights(page: Page): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  page.on('request', (request) => {
    if (!['script', 'stylesheet'].includes(request.resourceType())) return;
    const { pathname } = new URL(request.url());
    const file = readFileSync(join(inject('folders').story, pathname));
    found.set(pathname, brotliCompressSync(file).length);
  });
  await page.reload();
  const timeline = page.locator('timeline-view');
  if ((await timeline.count()) > 0) await timeline.locator('.tl-item').first().waitFor();
  await page.waitForLoadState('networkidle');
  return found;
}

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
const kilobytes = 1024;

describe('what a reader loads', () => {
  test('the timeline weighs at most 72 KB, the home page’s other scripts 8', async ({ visit }) => {
    const options = { viewport: { width: 1200, height: 900 } };
    const home = await weights(await visit('story', '', options));
    // What every page loads is not the timeline's.
    const common = await weights(await visit('story', 'about/', options));
    const own = [...home].filter(([address]) => !common.has(address));
    expect(own.length).toBeGreaterThan(1);
    expect(sum(own.map(([, weight]) => weight))).toBeLessThanOrEqual(72 * kilobytes);

    const others = [...home].filter(([address]) => common.has(address) && address.endsWith('.js'));
    expect(others.length).toBeGreaterThan(0);
    expect(sum(others.map(([, weight]) => weight))).toBeLessThanOrEqual(8 * kilobytes);
  });

  test('search loads its index only where it is used', async ({ visit }) => {
    const page = await visit('story', '');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => address.includes('pagefind'))).toEqual([]);
  });
});
