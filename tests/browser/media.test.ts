import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, blocked, test } from './visit.ts';

const lit = 'events/lantern-lit/';
const fire = 'events/fire/';

const dialog = (page: Page) => page.locator('dialog.viewer');
const shown = (page: Page): Promise<string | null> =>
  dialog(page).locator('img').getAttribute('alt');

describe('the viewer', () => {
  test('is opened, turned and closed by keyboard, and gives the focus back', async ({ visit }) => {
    const page = await visit('harbour', lit);
    const first = page.locator('a.media-enlarge').first();
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await dialog(page).isVisible()).toBe(true);
    expect(await shown(page)).toMatch(/^A white tower/);
    expect(await page.locator('.viewer-position').textContent()).toBe('Picture 1 of 3');
    expect(await dialog(page).textContent()).toContain('Credit: Drawn for the tests');
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toMatch(/^The same tower at night/);
    // There is none after the last, and none before the first.
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toMatch(/^A line that bends/);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowLeft');
    expect(await shown(page)).toMatch(/^A white tower/);
    await page.keyboard.press('Escape');
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    // Nothing has left the page.
    expect(page.url()).toBe(addressOf('harbour', lit));
  });

  test('holds the focus, and its buttons do what the keys do', async ({ visit }) => {
    const page = await visit('harbour', lit);
    await page.locator('a.media-enlarge').nth(1).click();
    await page.getByRole('button', { name: 'Next picture' }).click();
    expect(await shown(page)).toMatch(/^A line that bends/);
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(
        () =>
          document.activeElement === document.body ||
          document.activeElement?.closest('dialog') !== null,
      );
      expect(inside).toBe(true);
    }
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await dialog(page).isVisible()).toBe(false);
  });

  test('shows the picture whole on a phone', async ({ visit }) => {
    const page = await visit('harbour', lit, { viewport: { width: 360, height: 740 } });
    await page.locator('a.media-enlarge').nth(1).click();
    const picture = dialog(page).locator('img');
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    const box = await picture.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(1200 / 900, 1);
    const overflow = await dialog(page).evaluate((open) => open.scrollWidth - open.clientWidth);
    expect(overflow).toBe(0);
  });

  test('turns the other way where the script does', async ({ visit }) => {
    const page = await visit('rtl', 'events/dug/');
    await page.locator('a.media-enlarge').first().click();
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toContain('بئر');
    await page.keyboard.press('ArrowLeft');
    expect(await shown(page)).toContain('حجر على العشب');
  });

  test('is not needed: without JavaScript the link opens the picture', async ({ browser }) => {
    // Not by `visit`: the page that the browser itself makes of a picture has a style, and says so.
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(addressOf('harbour', lit));
    const [opened] = await Promise.all([
      page.waitForResponse((response) => response.request().isNavigationRequest()),
      page.locator('a.media-enlarge').first().click(),
    ]);
    expect(opened.url()).toMatch(/lantern-by-day[^/]*\.webp$/);
    expect(opened.headers()['content-type']).toBe('image/webp');
    await page.close();
  });
});

describe('pictures', () => {
  test('leave the page as it is when they come', async ({ browser }) => {
    const heights: number[] = [];
    for (const comes of [false, true]) {
      const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
      await page.route(/\.(?:avif|webp|png)$/, (route) =>
        comes ? route.continue() : route.abort(),
      );
      await page.goto(addressOf('harbour', lit));
      const image = page.locator('.media img').first();
      if (comes) await image.evaluate((lead: HTMLImageElement) => lead.decode());
      heights.push((await image.boundingBox())?.height ?? 0);
      await page.close();
    }
    expect(heights[0]).toBe(440);
    expect(heights[1]).toBe(heights[0]);
  });
});

describe('what the text places', () => {
  test('stands there with its credit, in its order, and not after the text again', async ({
    visit,
  }) => {
    const page = await visit('harbour', lit, { javaScriptEnabled: false });
    const body = page.locator('.record-body');
    const order = await body
      .locator(':scope > *')
      .evaluateAll((children) =>
        children.map((child) =>
          child.matches('.media-placed')
            ? (child.querySelector('figure')?.dataset['kind'] ?? '')
            : (child.textContent ?? '').trim().split(' ')[0],
        ),
      );
    expect(order).toEqual(['It', 'sound', 'The', 'image', 'Nobody']);
    expect(await body.locator('audio').getAttribute('aria-label')).toBe('The bell of the lantern');
    expect(await body.locator('.media-transcript').textContent()).toContain('A bell is struck');
    expect(await body.locator('.media-rights').allTextContents()).toEqual([
      expect.stringContaining('The keeper'),
      expect.stringContaining('Drawn for the tests'),
    ]);
    expect(await page.locator('audio').count()).toBe(1);
    expect(await page.getByAltText(/^The same tower at night/).count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await body.locator('.media-rights').first().isVisible()).toBe(true);
  });
});

describe('recordings', () => {
  test('are asked for when they are played, and play', async ({ visit }) => {
    const page = await visit('harbour', lit);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.startsWith('/media/'))).toEqual([]);
    const length = await page.locator('audio').evaluate(
      (player: HTMLAudioElement) =>
        new Promise<number>((resolve, reject) => {
          player.addEventListener('loadedmetadata', () => resolve(player.duration));
          player.addEventListener('error', () => reject(new Error(player.error?.message)));
          player.load();
          player.muted = true;
          void player.play().catch(() => undefined);
        }),
    );
    expect(length).toBeCloseTo(0.3, 2);
    expect(asked).toContain('/media/events/lantern-bell.wav');
  });
});

describe('what another host keeps', () => {
  test('asks nothing of it before a click, and says which host it would ask', async ({ visit }) => {
    const page = await visit('harbour', fire);
    await page.waitForLoadState('networkidle');
    for (const [at, host] of [
      [0, 'player.example.org'],
      [1, 'pictures.example.net'],
      [2, 'player.example.org'],
    ] as const) {
      const outside = page.locator('outside-media').nth(at);
      expect(await outside.locator('iframe, img, audio, video').count()).toBe(0);
      expect(await outside.textContent()).toContain(`kept at ${host}`);
      expect(await outside.getByRole('button').textContent()).toBe(`Show it here, from ${host}`);
    }
    expect(
      await page.locator('iframe, link[rel~="preconnect"], link[rel~="dns-prefetch"]').count(),
    ).toBe(0);
  });

  test('comes in a frame that can do little, and goes again', async ({ browser }) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.text() !== blocked) said.push(message.text());
    });
    await page.route('https://player.example.org/**', (route) => {
      asked.push(`${route.request().url()} from ${route.request().headers()['referer'] ?? ''}`);
      return route.fulfill({ contentType: 'text/html', body: '<p>The fire.</p>' });
    });
    await page.goto(addressOf('harbour', fire));
    const outside = page.locator('outside-media').first();
    await outside.getByRole('button').focus();
    await page.keyboard.press('Enter');
    const frame = outside.locator('iframe');
    expect(await frame.getAttribute('title')).toBe('The fire, as it was filmed');
    expect(await frame.getAttribute('sandbox')).not.toContain('top-navigation');
    expect(await outside.frameLocator('iframe').locator('p').textContent()).toBe('The fire.');
    // It learns the site, and not the page.
    expect(asked).toEqual([`https://player.example.org/films/42 from ${addressOf('harbour')}`]);
    await outside.getByRole('button', { name: 'Take it away again' }).click();
    expect(await frame.count()).toBe(0);
    expect(said).toEqual([]);
    await page.close();
  });

  test('that does not answer is told, and the link stays', async ({ browser }) => {
    const page = await browser.newPage();
    await page.route('https://pictures.example.net/**', (route) => route.abort());
    await page.goto(addressOf('harbour', fire));
    const outside = page.locator('outside-media').nth(1);
    await outside.getByRole('button').click();
    await outside.getByText('pictures.example.net did not give it').waitFor();
    expect(await outside.locator('img').count()).toBe(0);
    expect(await outside.getByRole('link').getAttribute('href')).toBe(
      'https://pictures.example.net/fire.jpg',
    );
    await page.close();
  });

  test('is kept out by the policy where the page does not show it', async ({ browser }) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    await page.route('https://**', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    /** What the browser refuses of a frame and a picture of each host. */
    const refused = async (path: string): Promise<string[]> => {
      await page.goto(addressOf('harbour', path));
      return page.evaluate(async () => {
        const found: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          found.push(`${effectiveDirective} ${new URL(blockedURI).host}`),
        );
        for (const host of ['player.example.org', 'pictures.example.net', 'unused.example.org']) {
          const frame = document.createElement('iframe');
          frame.src = `https://${host}/`;
          const image = new Image();
          image.src = `https://${host}/a.png`;
          document.body.append(frame, image);
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
        // The page's policy and the headers' each tell of what they refuse.
        return [...new Set(found)].sort();
      });
    };
    const all = ['pictures.example.net', 'player.example.org', 'unused.example.org'];
    expect(await refused(lit)).toEqual([
      ...all.map((host) => `frame-src ${host}`),
      ...all.map((host) => `img-src ${host}`),
    ]);
    expect(asked).toEqual([]);
    expect(await refused(fire)).toEqual([
      'frame-src pictures.example.net',
      'frame-src unused.example.org',
      'img-src player.example.org',
      'img-src unused.example.org',
    ]);
    await page.close();
  });

  test('is a plain link without JavaScript', async ({ visit }) => {
    const page = await visit('harbour', fire, { javaScriptEnabled: false });
    const outside = page.locator('outside-media').first();
    expect(await outside.getByRole('button').count()).toBe(0);
    expect(await outside.getByRole('link').getAttribute('href')).toBe(
      'https://player.example.org/films/42',
    );
    // Its transcript opens all the same.
    await page.locator('.media-transcript summary').first().click();
    expect(await page.locator('.media-transcript').first().innerText()).toContain('crackles');
  });
});
