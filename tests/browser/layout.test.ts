import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { allPages } from './page-kinds.ts';
import { test } from './visit.ts';

/** Waits until the page has been laid out anew and drawn. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

const widths = [320, 360, 768, 1280, 2560];

describe('at every width', () => {
  test.for(allPages)('%s/%s needs no scrolling sideways', async ([site, path], { visit }) => {
    const page = await visit(site, path);
    await page.waitForLoadState('networkidle');
    const tooWide: number[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await drawn(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) tooWide.push(width);
    }
    expect(tooWide).toEqual([]);
  });
});

describe('a page', () => {
  test('is dark for those who ask for it', async ({ visit }) => {
    const ground = async (colorScheme: 'light' | 'dark'): Promise<number> => {
      const page = await visit('story', '', { colorScheme });
      const colour = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      return (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    };
    expect(await ground('light')).toBeGreaterThan(600);
    expect(await ground('dark')).toBeLessThan(150);
  });

  test('leads past its head by the first press of Tab', async ({ visit }) => {
    const page = await visit('story', 'about/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
  });

  test('is set from right to left where the story is', async ({ visit }) => {
    const page = await visit('rtl', '', { viewport: { width: 1200, height: 900 } });
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    const date = await page.locator('.chronicle-date').first().boundingBox();
    const title = await page.locator('.chronicle-title').first().boundingBox();
    expect(date?.x).toBeGreaterThan(title?.x ?? Number.POSITIVE_INFINITY);
  });
});
