import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test } from './visit.ts';

/**
 * How far what was drawn has moved since, as browsers count it (https://web.dev/articles/cls):
 * 0 is not at all.
 */
const shifted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );

describe('a page that is being read', () => {
  test.for(['', 'events/visit/', 'search/'])(
    '%s keeps its lines where they are when the type comes late',
    async (path, { visit }) => {
      const page = await visit('story', 'about/', { viewport: { width: 412, height: 823 } });
      let late = 0;
      await page.context().route('**/*.woff2*', async (route) => {
        late += 1;
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
      await page.goto(addressOf('story', path), { waitUntil: 'networkidle' });
      expect(late).toBeGreaterThan(0);
      expect(await shifted(page)).toBeLessThan(0.05);
    },
  );

  test.for([
    [412, 823],
    [1280, 900],
  ] as const)(
    'search keeps its lines where they are when its options begin to work, %i pixels wide',
    async ([width, height], { visit }) => {
      const page = await visit('harbour', 'about/', { viewport: { width, height } });
      let late = 0;
      await page.context().route('**/*.js', async (route) => {
        late += 1;
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.goto(addressOf('harbour', 'search/'), { waitUntil: 'networkidle' });
      expect(late).toBeGreaterThan(0);
      expect(await page.locator('#search-sort').isVisible()).toBe(true);
      expect(await shifted(page)).toBeLessThan(0.01);
    },
  );
});
