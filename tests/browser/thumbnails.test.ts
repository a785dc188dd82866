import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { drawn, wide } from './drawn-timeline.ts';
import { test } from './visit.ts';

/** The year in which the lantern is lit, alone with its picture. */
const near = '?from=2011-06-01&to=2012-12-31';

const lit = (page: Page) => page.locator('.tl-item[data-item="lantern-lit"]');

/** Waits for the picture and gives its size: as it is shown, and as it came. */
const sizeOf = (page: Page, selector: string): Promise<number[]> =>
  page.locator(selector).evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const { width, height } = image.getBoundingClientRect();
    return [width, height, image.naturalWidth, image.naturalHeight];
  });

describe('the lead picture on the timeline', () => {
  test('stands small beside the name where there is room, and says nothing of its own', async ({
    visit,
  }) => {
    const page = await visit('harbour', near, wide);
    await drawn(page);
    expect(await sizeOf(page, '.tl-item .tl-thumbnail')).toEqual([33, 22, 144, 96]);
    expect(await lit(page).locator('img').getAttribute('alt')).toBe('');
    expect(await lit(page).getAttribute('aria-label')).toMatch(/^The lantern is lit again, 29/);
    const address = await lit(page).locator('img').getAttribute('src');
    expect(statSync(join(inject('folders').harbour, address ?? '')).size).toBeLessThan(4096);
  });

  test('leaves a name that has little room to itself', async ({ visit }) => {
    const page = await visit('harbour', '', wide);
    await drawn(page);
    await expect.poll(() => lit(page).getAttribute('class')).toContain('tl-tight');
    expect(await lit(page).locator('img').isVisible()).toBe(false);
  });

  test('is larger in the panel of what is opened', async ({ visit }) => {
    const page = await visit('harbour', near, wide);
    await drawn(page);
    await lit(page).click();
    expect(await sizeOf(page, '.tl-panel .tl-thumbnail')).toEqual([96, 64, 144, 96]);
  });

  test('is of the event, not of a report of it', async ({ visit }) => {
    const page = await visit('harbour', '?clock=reported', wide);
    await drawn(page);
    expect(await page.locator('.tl-item[data-event="lantern-lit"]').count()).toBeGreaterThan(0);
    expect(await page.locator('.tl-thumbnail').count()).toBe(0);
  });
});
