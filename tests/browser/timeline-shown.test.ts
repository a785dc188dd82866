import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawn, drawnIds, lanes, listed, span, wide } from './drawn-timeline.ts';
import { addressOf, test } from './visit.ts';

/** Narrows the page to some events, as its other parts do; null lets go. */
const narrow = (page: Page, ids: readonly string[] | null): Promise<void> =>
  page.evaluate((chosen) => {
    document.dispatchEvent(new CustomEvent('dateline:shown', { detail: { ids: chosen } }));
  }, ids);

const said = (page: Page): Promise<string | null> => page.locator('.tl-status').textContent();

const parameter = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

describe('narrowed by others', () => {
  test('shows those events alone, says how many, and lets go again', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    const all = (await listed(page)).map(({ id }) => id).sort();
    const before = await span(page);

    await narrow(page, ['visit', 'letter-of-22']);
    await expect.poll(() => drawnIds(page)).toEqual(['letter-of-22', 'visit']);
    const sentence = `2 of ${all.length} events are shown.`;
    expect(await said(page)).toBe(sentence);
    expect(await page.locator('.tl-shown').textContent()).toBe(sentence);
    expect(await page.locator('.tl-lane-name').count()).toBe((await lanes(page)).length);

    await narrow(page, ['visit']);
    await expect.poll(() => said(page)).toBe(`1 of ${all.length} events is shown.`);
    await narrow(page, []);
    await expect.poll(() => said(page)).toBe('No event matches.');
    expect(await page.locator('.tl-item:visible').count()).toBe(0);

    await narrow(page, null);
    await expect.poll(() => said(page)).toBe(`${all.length} events`);
    expect(await page.locator('.tl-shown').textContent()).toBe('');
    // Back where the reader was.
    await expect.poll(() => span(page)).toBe(before);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => drawnIds(page)).toEqual(all);
  });

  test('“Show everything” fits what is shown', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    const first = await span(page);
    await narrow(page, ['visit']);
    await expect.poll(() => span(page)).not.toBe(first);
    await page.getByRole('button', { name: 'Show the first view' }).click();
    await expect.poll(() => span(page)).toBe(first);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => span(page)).not.toBe(first);
    expect(await span(page)).toMatch(/December 2018 to .*(December 2018|January 2019)$/);
    // The reader went elsewhere: letting go does not take the window away again.
    await page.getByRole('button', { name: 'Show the first view' }).click();
    await expect.poll(() => span(page)).toBe(first);
    await narrow(page, null);
    expect(await span(page)).toBe(first);
  });

  test('closes the open event if it went, and keeps it if not', async ({ visit }) => {
    const page = await visit('story', '?event=visit', wide);
    await drawn(page);
    const panel = page.locator('.tl-panel');
    await panel.waitFor();
    await narrow(page, ['visit', 'letter-of-22']);
    expect(await panel.isVisible()).toBe(true);
    expect(parameter(page, 'event')).toBe('visit');
    await narrow(page, ['letter-of-22']);
    await expect.poll(() => panel.isVisible()).toBe(false);
    expect(parameter(page, 'event')).toBeNull();
  });

  test('Back brings back the window and the event of each choice', async ({ visit }) => {
    const page = await visit('story', '?event=visit&from=2018-12-26&to=2019-01-02', wide);
    // A choice as another part of the page keeps it: in the address first, then told.
    await page.evaluate(() => {
      const tell = (): void => {
        const chosen = new URLSearchParams(location.search).get('only');
        const ids = chosen?.split('.') ?? null;
        document.dispatchEvent(new CustomEvent('dateline:shown', { detail: { ids } }));
      };
      window.addEventListener('popstate', tell);
      document.addEventListener('choose', (event) => {
        const url = new URL(location.href);
        url.searchParams.set('only', (event as CustomEvent<string>).detail);
        history.pushState(null, '', url);
        tell();
      });
    });
    await drawn(page);
    const before = await span(page);
    await page.evaluate(() =>
      document.dispatchEvent(new CustomEvent('choose', { detail: 'letter-of-22' })),
    );
    await expect.poll(() => drawnIds(page)).toEqual(['letter-of-22']);
    await expect.poll(() => span(page)).toContain('July 2019');
    const narrowed = await span(page);
    expect(parameter(page, 'event')).toBeNull();

    await page.goBack();
    await expect.poll(() => span(page)).toBe(before);
    await page.locator('.tl-panel').waitFor();
    await expect.poll(() => drawnIds(page)).toContain('visit');
    expect(parameter(page, 'event')).toBe('visit');
    await page.goForward();
    await expect.poll(() => span(page)).toBe(narrowed);
    await expect.poll(() => drawnIds(page)).toEqual(['letter-of-22']);
  });

  test('holds if it was said before the timeline has come', async ({ visit }) => {
    const page = await visit('story', 'about/', wide);
    await page.route(addressOf('story'), async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        '<timeline-view',
        '<timeline-view data-shown="visit letter-of-22"',
      );
      await route.fulfill({ response: answer, body });
    });
    await page.goto(addressOf('story'));
    await drawn(page);
    await expect.poll(() => drawnIds(page)).toEqual(['letter-of-22', 'visit']);
    await page
      .locator('timeline-view')
      .evaluate((element: HTMLElement) => (element.dataset['shown'] = 'visit'));
    await expect.poll(() => drawnIds(page)).toEqual(['visit']);
    await page.locator('timeline-view').evaluate((element: HTMLElement) => {
      delete element.dataset['shown'];
    });
    await expect.poll(() => said(page)).toMatch(/^\d+ events$/);
  });
});
