import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { deployments } from '../build/built-sites.ts';
import { plainHost } from '../build/plain-host.ts';
import type { Manner } from '../build/plain-host.ts';
import { blocked, test } from './visit.ts';

const { base } = deployments.below;
const manners: readonly Manner[] = ['as recorded', 'to the slash', 'from the slash', 'either'];

/** True once a page has its type: its sheets came. */
const isSet = (page: Page): Promise<boolean> =>
  page.evaluate(() => getComputedStyle(document.body).fontFamily.includes('Source Serif'));

describe.for(manners)('on a host that knows pages by %s, below a path', (manner) => {
  test('every part works, by links and by addresses of one’s own', async ({ browser }) => {
    const { address, server } = await plainHost(inject('folders').below, base, manner);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('pageerror', ({ message }) => noise.push(message));
    page.on('console', (message) => {
      if (message.text() !== blocked) noise.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
    });

    await page.goto(address);
    await page.locator('timeline-view').scrollIntoViewIfNeeded();
    await page.locator('.tl-stage .tl-item').first().waitFor();
    await page.locator('#chronology .event-title').first().click();
    await page.locator('.record').waitFor();
    await expect.poll(() => isSet(page)).toBe(true);

    // As somebody writes it, where the host knows it.
    const isRecorded = manner === 'as recorded';
    const end = isRecorded ? '/' : '';
    await page.goto(`${address}events/fire${end}`);
    await expect.poll(() => isSet(page)).toBe(true);
    await page.locator('.claim-link a').first().click();
    await page.locator('.claim:target').waitFor();

    await page.locator('#search-box').fill('lantern');
    await page.locator('#search-box').press('Enter');
    await page.locator('.hit-link').first().click();
    await page.locator('.record').waitFor();
    await expect.poll(() => isSet(page)).toBe(true);

    // A query in another script, and a fragment that names nothing.
    const asked = isRecorded ? '' : `?text=${encodeURIComponent('маяк')}`;
    await page.goto(`${address}ru${end}${asked}#${encodeURIComponent('Маяк')}`);
    const narrowing = page.locator('.facets-text input');
    if (!isRecorded) await expect.poll(() => narrowing.inputValue()).toBe('маяк');
    await page.goto(
      `${address}ru/search${end}${isRecorded ? '#' : '?'}q=${encodeURIComponent('маяк')}`,
    );
    await expect.poll(() => page.locator('[data-part="status"]').textContent()).toMatch(/маяк/);
    expect(noise).toEqual([]);

    const missing = await page.goto(`${address}events/nothing/`);
    expect(missing?.status()).toBe(404);
    await expect.poll(() => isSet(page)).toBe(true);
    await context.close();
    server.close().closeAllConnections();
  });
});

test('hosts that leave out folders with an underline are told not to', () => {
  expect(existsSync(join(inject('folders').below, '.nojekyll'))).toBe(true);
});
