import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawn, drawnIds, span, wide } from './drawn-timeline.ts';
import { test } from './visit.ts';

const plain = { javaScriptEnabled: false } as const;
const phone = { viewport: { width: 360, height: 780 } } as const;

/** The points that can be seen and named, as links. */
const points = (page: Page) => page.locator('.map-figures svg a').filter({ visible: true });
const listed = (page: Page) => page.locator('.map-places > li');

/** The colour that an element is filled or drawn with. */
const colourOf = (page: Page, selector: string, property: 'fill' | 'stroke'): Promise<string> =>
  page
    .locator(selector)
    .filter({ visible: true })
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe('the map', () => {
  test.for([
    ['wide', 1280],
    ['on a phone', 360],
  ] as const)(
    '%s leads from each point to what the list says of it',
    async ([, width], { visit }) => {
      const page = await visit('story', 'map/', { ...plain, viewport: { width, height: 900 } });
      const names = await listed(page).locator('h3').allTextContents();
      const labels = await points(page).evaluateAll((links) =>
        links.map((link) => link.getAttribute('aria-label') ?? ''),
      );
      expect(labels.sort()).toEqual(names.sort());
      for (const link of await points(page).all()) {
        await link.focus();
        await page.keyboard.press('Enter');
        const target = page.locator('.map-place:target');
        expect(await target.locator('h3').textContent()).toBe(
          await link.getAttribute('aria-label'),
        );
        expect(await target.isVisible()).toBe(true);
      }
    },
  );

  test('leads from a place to the timeline of its days, and back', async ({ visit }) => {
    const page = await visit('story', 'map/', wide);
    await points(page).getByText('Hotan').click();
    await page.locator('#place-hotan .map-place-span a').click();
    await page.waitForURL('**/?from=2018-12-26&to=2019-01-01');
    const timeline = await drawn(page);
    expect(await span(page)).toBe('26 December 2018 to 1 January 2019');
    expect(await drawnIds(page)).toContain('hotan-factory');
    await timeline.locator('.tl-item[data-item="hotan-factory"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.tl-panel').getByRole('link').click();
    await page.waitForURL('**/events/hotan-factory/');
    await page.getByRole('link', { name: 'On the map: Hotan' }).click();
    await page.waitForURL('**/map/#place-hotan');
    expect(await page.locator('#place-hotan').isVisible()).toBe(true);
  });

  test('and a place’s page lead to each other, and both to the timeline', async ({ visit }) => {
    const page = await visit('story', 'map/', plain);
    const days = await page.locator('#place-kashgar .map-place-span a').getAttribute('href');
    await page.locator('#place-kashgar h3 a').click();
    await page.waitForURL('**/places/kashgar/');
    expect(await page.locator('.map-inset .map-place-span a').getAttribute('href')).toBe(days);
    await page.getByRole('link', { name: 'On the map' }).click();
    await page.waitForURL('**/map/#place-kashgar');
  });

  test('names every event that happened somewhere, with its date', async ({ visit }) => {
    const page = await visit('story', 'map/', plain);
    const onMap = await page
      .locator('.map-place li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(onMap.length).toBeGreaterThan(20);
    for (const path of ['/events/visit/', '/events/id-kah-mosque/']) expect(onMap).toContain(path);
    expect(await page.locator('#place-id-kah-mosque li').textContent()).toContain('some day in');
  });

  test('says whose its borders are', async ({ visit }) => {
    const page = await visit('story', 'map/', plain);
    const note = await page.locator('.map-sheet .note').textContent();
    expect(note).toContain('Natural Earth');
    expect(note).toContain('disputed');
  });

  test('asks for no picture and no data, as it is drawn already', async ({ visit }) => {
    const page = await visit('story', 'map/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.resourceType()));
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(asked).toContain('stylesheet');
    expect(asked.filter((kind) => ['image', 'fetch', 'xhr', 'media'].includes(kind))).toEqual([]);
  });

  test.for([320, 360, 768, 1280])('fits a window %i wide', async (width, { visit }) => {
    const page = await visit('story', 'map/', { viewport: { width, height: 800 } });
    const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
  });

  test('writes names that cover no other, as they are really drawn', async ({ visit }) => {
    for (const options of [phone, wide]) {
      const page = await visit('story', 'map/', options);
      await page.evaluate(() => document.fonts.ready);
      for (const map of await page
        .locator('.map-figures svg:has(text)')
        .filter({ visible: true })
        .all()) {
        const edge = await map.evaluate((svg) => svg.getBoundingClientRect().toJSON());
        const boxes = await map.locator('text').evaluateAll((texts) =>
          texts.map((text) => ({
            text: text.textContent,
            ...text.getBoundingClientRect().toJSON(),
          })),
        );
        expect(boxes.length).toBeGreaterThan(1);
        for (const [index, a] of boxes.entries()) {
          expect([a.text, a.left >= edge.left && a.right <= edge.right]).toEqual([a.text, true]);
          for (const b of boxes.slice(index + 1)) {
            // Ascenders of one line may reach into the room of the next by a hair.
            const apart =
              a.right <= b.left ||
              b.right <= a.left ||
              a.bottom <= b.top + 3 ||
              b.bottom <= a.top + 3;
            expect([a.text, b.text, apart]).toEqual([a.text, b.text, true]);
          }
        }
      }
    }
  });

  test('is drawn in the colours of the theme', async ({ visit }) => {
    const [light, dark] = await Promise.all(
      (['light', 'dark'] as const).map(async (colorScheme) => {
        const page = await visit('story', 'map/', { colorScheme });
        return colourOf(page, '.map-land', 'fill');
      }),
    );
    expect(light).not.toBe(dark);
  });

  test('stays to be read in forced colours', async ({ visit }) => {
    const page = await visit('story', 'map/', { forcedColors: 'active' });
    const land = await colourOf(page, '.map-land', 'fill');
    expect(await colourOf(page, '.map-land', 'stroke')).not.toBe(land);
    expect(await colourOf(page, '.map-main .map-dot', 'fill')).not.toBe(land);
    expect(await colourOf(page, '.map-main a text', 'fill')).not.toBe(land);
  });

  test('is printed with its list', async ({ visit }) => {
    const page = await visit('story', 'map/');
    await page.emulateMedia({ media: 'print' });
    expect(await points(page).count()).toBe(await listed(page).count());
    expect(await listed(page).first().isVisible()).toBe(true);
  });
});

describe('the map of another story', () => {
  test('has east on the right where text runs from right to left', async ({ visit }) => {
    const page = await visit('rtl', 'map/', plain);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await listed(page).count()).toBe(1);
    const direction = await page
      .locator('.map-main svg')
      .first()
      .evaluate((svg) => getComputedStyle(svg).direction);
    expect(direction).toBe('ltr');
    await points(page).first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.map-place:target').count()).toBe(1);
  });

  test('shows places out at sea and nearly on one spot', async ({ visit }) => {
    const page = await visit('harbour', 'map/', plain);
    expect(await points(page).count()).toBe(2);
    const [a, b] = await points(page)
      .locator('text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()));
    expect(Math.abs(a.top - b.top) > 10 || a.right <= b.left || b.right <= a.left).toBe(true);
  });
});
