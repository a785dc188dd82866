import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawn, drawnIds, wide } from './drawn-timeline.ts';
import { addressOf, test } from './visit.ts';

/** From 1996 to 2013: the second era of the harbour begins in it and has no end. */
const dredging = '?from=1996-01-01&to=2013-12-31';

const flat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The eras of the list, title and date. */
const listedEras = (page: Page): Promise<string[]> =>
  page
    .locator('.era-list [data-era]')
    .evaluateAll((eras) =>
      eras.map((era) =>
        [...era.querySelectorAll('dt, .date')].map(({ textContent }) => textContent).join(' '),
      ),
    );

/** Where the bands behind the lanes stand, from the left, and what marks them. */
const bands = (page: Page) =>
  page.locator('.vis-background .tl-era-band').evaluateAll((found) =>
    found
      .map((band) => {
        const { left, right, top, bottom } = band.getBoundingClientRect();
        return { marks: [...band.classList], left, right, top, bottom };
      })
      .sort((a, b) => a.left - b.left),
  );

describe('eras', () => {
  test('are a list with dates in words, on the home page and with the events', async ({
    visit,
  }) => {
    const page = await visit('harbour', '', { javaScriptEnabled: false });
    const eras = [
      'Le temps du môle 44 BCE – 50 CE',
      'The years of the dredgers from about 1998 on',
    ];
    expect(await listedEras(page)).toEqual(eras);
    expect(await page.locator('.era-list dt').first().getAttribute('lang')).toBe('fr');
    await page.goto(addressOf('harbour', 'events/'));
    expect(await listedEras(page)).toEqual(eras);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.era-list').isVisible()).toBe(true);
  });

  test('are named above the lanes of the timeline, as the list names them', async ({ visit }) => {
    const page = await visit('harbour', '', wide);
    await drawn(page);
    const listed = await listedEras(page);
    const named = page.locator('.tl-era');
    await expect.poll(() => named.count()).toBe(listed.length);
    expect((await named.allTextContents()).map(flat).sort()).toEqual(
      listed.map((era) => `Era: ${era.replace(/ (?=44|from)/, '')}`).sort(),
    );
    // They are read, not pressed: the keys go from event to event.
    expect(await drawnIds(page)).not.toContain(expect.stringContaining('~eras'));
  });

  test('lie behind all lanes, from where they may begin to the edge where no end is known', async ({
    visit,
  }) => {
    const page = await visit('harbour', dredging, wide);
    await drawn(page);
    await expect.poll(async () => (await bands(page)).length).toBe(2);
    const [begins, lasts] = await bands(page);
    expect(begins?.marks).toEqual(expect.arrayContaining(['tl-within', 'tl-soft-start']));
    expect(lasts?.marks).toContain('tl-open-end');
    expect(lasts?.left).toBeCloseTo(begins?.right ?? NaN, 0);
    const chart = await page.locator('.tl-frame .vis-center').boundingBox();
    const edge = (chart?.x ?? 0) + (chart?.width ?? 0);
    expect(lasts?.right).toBeGreaterThanOrEqual(edge - 1);
    // All of the year 1998: a tick of the axis stands at its beginning and at its end.
    const ticks = await page.locator('.tl-grid .tl-minor').evaluate((lines) => {
      const { left } = (lines as SVGPathElement).ownerSVGElement?.getBoundingClientRect() ?? {};
      const places = lines.getAttribute('d')?.matchAll(/M([-\d.]+)/g) ?? [];
      return [...places].map(([, x]) => Math.round(Number(x) + (left ?? NaN)));
    });
    for (const end of [begins?.left, begins?.right]) {
      expect(ticks.some((tick) => Math.abs(tick - (end ?? NaN)) <= 1.5)).toBe(true);
    }
    const rows = page.locator('.vis-foreground .vis-group');
    const [top, foot] = [await rows.first().boundingBox(), await rows.last().boundingBox()];
    expect(lasts?.top).toBeLessThanOrEqual((top?.y ?? NaN) + 1);
    expect(lasts?.bottom).toBeGreaterThanOrEqual((foot?.y ?? NaN) + (foot?.height ?? NaN) - 1);
  });

  test('stay when the clock changes and when the events are narrowed', async ({ visit }) => {
    const page = await visit('harbour', dredging, wide);
    await drawn(page);
    await page.getByRole('radio', { name: 'When they were reported' }).check();
    await expect.poll(async () => (await bands(page)).length).toBe(2);
    await page.evaluate(() =>
      document.dispatchEvent(new CustomEvent('dateline:shown', { detail: { ids: ['swallows'] } })),
    );
    await expect.poll(async () => (await bands(page)).length).toBeGreaterThan(0);
    expect(await page.locator('.tl-era').count()).toBeGreaterThan(0);
  });

  test.for(['light', 'dark'] as const)(
    'can be read: axe finds nothing, %s',
    async (colorScheme, { visit }) => {
      const page = await visit('harbour', dredging, { ...wide, colorScheme });
      await drawn(page);
      await page.locator('.tl-era').waitFor();
      const { violations } = await new AxeBuilder({ page }).include('timeline-view').analyze();
      expect(violations).toEqual([]);
    },
  );

  test('are no row of a story that names none', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    expect(await page.locator('.tl-era-row, .era-list').count()).toBe(0);
  });
});
