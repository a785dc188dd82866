import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawn, wide } from './drawn-timeline.ts';
import { test } from './visit.ts';

/** The least contrast of a mark with what is behind it (WCAG 2.2, 1.4.11). */
const leastContrast = 3;

/**
 * What of a page cannot be told from its ground: shapes of drawings, what keeps colours of its own,
 * and the outline of what has the focus.
 */
const unseen = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    type Colour = readonly [number, number, number, number];
    const colourOf = (text: string): Colour | undefined => {
      const found = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text);
      if (found === null) return undefined;
      const [red = 0, green = 0, blue = 0] = found.slice(1, 4).map(Number);
      return [red, green, blue, Number(found[4] ?? 1)];
    };
    const luminance = (colour: Colour): number => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const probe = document.createElement('i');
    probe.style.cssText = 'forced-color-adjust: none; color: Canvas';
    document.body.append(probe);
    const canvas = colourOf(getComputedStyle(probe).color) ?? [0, 0, 0, 1];
    probe.remove();
    const stands = (text: string): boolean => {
      const colour = colourOf(text);
      if (colour === undefined || colour[3] < 0.5) return false;
      const [dark = 0, light = 0] = [luminance(colour), luminance(canvas)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05) >= least;
    };
    const told = (element: Element): string =>
      `${element.tagName.toLowerCase()} in ${(element.closest('[class]')?.getAttribute('class') ?? '').trim()}`;
    const isShown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width + height > 0 && element.checkVisibility({ visibilityProperty: true });
    };
    const shapes = 'svg :is(path, rect, circle, ellipse, line, polyline, polygon, text)';
    const found: string[] = [];
    for (const shape of document.querySelectorAll(shapes)) {
      if (!isShown(shape) || shape.closest('defs, pattern, clipPath, mask')) continue;
      const { fill, stroke } = getComputedStyle(shape);
      const isDrawn = (paint: string): boolean => paint !== 'none' && colourOf(paint)?.[3] !== 0;
      // Some are there to be pressed and not to be seen.
      if (!isDrawn(fill) && !isDrawn(stroke)) continue;
      // A pattern is drawn of shapes of its own.
      if (!fill.startsWith('url(') && !stands(fill) && !stands(stroke)) found.push(told(shape));
    }
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element);
      if (style.forcedColorAdjust !== 'none' || !isShown(element)) continue;
      if (!stands(style.color)) found.push(`${told(element)}: ${style.color}`);
    }
    const { outlineStyle, outlineColor } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    if (document.activeElement !== document.body) {
      if (outlineStyle === 'none' || !stands(outlineColor)) {
        found.push(`the focus of ${told(document.activeElement ?? document.body)}`);
      }
    }
    return [...new Set(found)];
  }, leastContrast);

/** How something is set off, by more than colour. */
const form = (page: Page, selector: string): Promise<readonly string[]> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element);
      return [
        style.borderBlockEndWidth,
        style.borderBlockEndStyle,
        style.textDecorationLine,
        style.fontWeight,
        style.outlineStyle,
      ];
    });

const pages = [
  '',
  'events/fire/',
  'search/?q=lantern',
  'reported/',
  'as-of/',
  'origins/',
  'map/',
  'propose/',
] as const;

describe.for(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
  const options = { ...wide, forcedColors: 'active', colorScheme } as const;

  test.for(pages)('all is seen of /%s', async (path, { visit }) => {
    const page = await visit('harbour', path, options);
    if (path === '') await drawn(page);
    await page.waitForLoadState('networkidle');
    expect(await unseen(page)).toEqual([]);
    for (let press = 0; press < 14; press += 1) {
      await page.keyboard.press('Tab');
      expect(await unseen(page)).toEqual([]);
    }
  });

  test('what is current, chosen or found is told by more than its colour', async ({ visit }) => {
    const page = await visit('harbour', '', options);
    await drawn(page);
    expect(await form(page, 'header nav [aria-current]')).not.toEqual(
      await form(page, 'header nav a:not([aria-current])'),
    );
    await page.locator('.tl-item').first().click();
    await page.locator('.tl-item[aria-current]').waitFor();
    expect(await form(page, '.tl-item[aria-current]')).not.toEqual(
      await form(page, '.tl-item:not([aria-current])'),
    );
    const found = await visit('harbour', 'search/?q=lantern', options);
    await found.locator('.hit mark').first().waitFor();
    expect(await form(found, '.hit p mark')).not.toEqual(await form(found, '.hit p'));
  });
});

describe('where less motion is asked for', () => {
  test.for(pages)('nothing moves by itself on /%s', async (path, { visit }) => {
    const page = await visit('harbour', path, { ...wide, reducedMotion: 'reduce' });
    if (path === '') await drawn(page);
    await page.waitForLoadState('networkidle');
    const moving = await page.evaluate(() => {
      const timed = [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, scrollBehavior } = getComputedStyle(element);
        return scrollBehavior === 'smooth' || !/^0s(?:, 0s)*$/.test(transitionDuration);
      });
      const running = document.getAnimations().filter(({ playState }) => playState === 'running');
      return [...timed.map((element) => element.tagName), ...running.map(({ id }) => id)];
    });
    expect(moving).toEqual([]);
  });
});
