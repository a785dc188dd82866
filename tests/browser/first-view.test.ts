import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { SiteName } from '../build/built-sites.ts';
import { drawn, listed, wide } from './drawn-timeline.ts';
import { addressOf, test } from './visit.ts';

/** A page that is never idle: the timeline comes once it is asked for, and not before. */
async function busy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

/** What is drawn, from the element's corner: names and lines by their ids, the axis, the heights. */
const places = (page: Page) =>
  page.evaluate(() => {
    const timeline = document.querySelector('timeline-view');
    const root = timeline?.querySelector('.tl-stage') ?? timeline?.querySelector('.tl-drawing');
    if (!timeline || !root) throw new Error('Nothing is drawn.');
    const corner = timeline.getBoundingClientRect();
    const boxOf = (element: Element | null | undefined): readonly number[] => {
      const box = element?.getBoundingClientRect();
      return box === undefined ? [] : [box.x - corner.x, box.y - corner.y, box.width, box.height];
    };
    const seen = (selector: string): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>(selector)].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.getClientRects().length > 0,
      );
    return {
      items: seen('.tl-item').map((item) => ({
        id: item.dataset['item'] ?? '',
        text: item.textContent ?? '',
        name: item.getAttribute('aria-label') ?? '',
        box: boxOf(item),
        line:
          seen('.tl-band')
            .filter((band) => band.closest('.vis-item') === item.closest('.vis-item'))
            .map(boxOf)
            .find(([, , width = 0]) => width > 0) ?? [],
      })),
      labels: seen('.vis-text:not(.vis-measure), .tl-axis text').map(
        (label) => label.textContent ?? '',
      ),
      lanes: seen('.vis-labelset .vis-label, .tl-row').map((lane) =>
        boxOf(lane).filter((_, at) => at % 2 === 1),
      ),
      height: corner.height,
    };
  });

const byId = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('without scripts', () => {
  test('the first view is there: every event a link under its lane, by its date', async ({
    visit,
  }) => {
    const page = await visit('story', '', { ...wide, javaScriptEnabled: false });
    const events = await listed(page);
    const { items, labels } = await places(page);
    expect(items.length).toBeGreaterThan(15);
    for (const { id, name } of items) {
      const event = events.find((each) => each.id === id);
      expect(name).toContain(`${event?.title}, ${event?.date}, `);
      expect(name.endsWith(`, ${event?.state}`)).toBe(event?.disputed);
      const link = page.locator(`.tl-drawing .tl-item[data-item="${id}"]`);
      expect(await link.getAttribute('href')).toBe(`/events/${id}/`);
    }
    expect(labels).toContain('January 2019');
    // What would do nothing is not there, and the strip says no more than the drawing.
    const controls = page.locator('.tl-drawing :is(button, input, .tl-help)');
    expect(await controls.count()).toBeGreaterThan(5);
    for (const control of await controls.all()) expect(await control.isVisible()).toBe(false);
    expect(await page.locator('.density-strip').isVisible()).toBe(false);
  });

  test('a phone has the strip in its place', async ({ visit }) => {
    const page = await visit('story', '', {
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
    });
    expect(await page.locator('.tl-drawing').isVisible()).toBe(false);
    expect(await page.locator('.density-strip').isVisible()).toBe(true);
  });

  test('of a large story what is many leads to where it is listed', async ({ visit }) => {
    const page = await visit('crowd', '', { ...wide, javaScriptEnabled: false });
    const buckets = page.locator('.tl-drawing .tl-bucket:visible');
    expect(await buckets.count()).toBeGreaterThan(1);
    const leads = await buckets.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    // What begins in no year that has a page of its own is below, by its year.
    expect(leads.filter((href) => href !== '#chronology')).not.toEqual([]);
    for (const href of leads) expect(href).toMatch(/^(?:\/years\/-?\d+\/|#chronology)$/);
  });
});

describe('the timeline comes in the place of the drawing', () => {
  const sites: readonly (readonly [SiteName, string, number])[] = [
    ['story', '', 1280],
    ['story', 'ru/', 1280],
    ['story', 'embed/', 1280],
    ['story', '', 700],
    ['harbour', '', 1280],
    ['rtl', '', 1280],
    ['crowd', '', 1280],
    ['edges', '', 1280],
    ['thorns', '', 1280],
  ];
  test.for(sites)(
    'of %s %s at %i pixels, and nothing moves',
    async ([site, path, width], { browser }) => {
      const context = await browser.newContext({ ...wide, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await busy(page);
      await page.goto(addressOf(site, path));
      await page.evaluate(() => document.fonts.ready);
      await page.locator('timeline-view').evaluate((timeline) => timeline.scrollIntoView());
      const before = await places(page);
      expect(await page.locator('.tl-stage').count()).toBe(0);
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value') as number);
        }).observe({ type: 'layout-shift' });
      });
      await page.locator('.tl-drawing .tl-frame').hover({ position: { x: 20, y: 20 } });
      await drawn(page);
      expect(await page.locator('.tl-drawing').count()).toBe(0);
      const after = await places(page);
      expect(await page.evaluate(() => Reflect.get(window, 'shifts') as number[])).toEqual([]);
      expect(Math.abs(after.height - before.height)).toBeLessThan(1.5);
      // The axis goes by the width of a digit, and the site's face may have come too late for this visit.
      const digit = await page
        .locator('.vis-measure')
        .first()
        .evaluate((each) => each.clientWidth);
      const isOwnFace = digit === 6;
      if (isOwnFace) {
        expect(after.labels.filter((text) => text !== '').sort()).toEqual(
          before.labels.filter((text) => text !== '').sort(),
        );
      }
      const texts = ({ items }: typeof before) =>
        byId(items).map(({ id, text, name }) => [id, text, name]);
      expect(texts(after)).toEqual(texts(before));
      // As laid out for this width and not for one below it.
      if (width === 1280 && isOwnFace) {
        const moved = after.lanes
          .flat()
          .map((pixels, at) => Math.abs(pixels - (before.lanes.flat()[at] ?? Infinity)));
        expect(moved.filter((pixels) => pixels > 3)).toEqual([]);
        for (const [nth, item] of byId(before.items).entries()) {
          const now = byId(after.items)[nth];
          const far = [...item.box, ...item.line].map((value, at) =>
            Math.abs(value - ([...(now?.box ?? []), ...(now?.line ?? [])][at] ?? Infinity)),
          );
          expect([item.id, far.filter((pixels) => pixels > 3)]).toEqual([item.id, []]);
        }
      }
      await context.close();
    },
  );
});

describe('a reader who turns to the drawing', () => {
  async function opened(page: Page): Promise<void> {
    await busy(page);
    await page.reload();
    await page.locator('.tl-drawing').scrollIntoViewIfNeeded();
    expect(await page.locator('.tl-stage').count()).toBe(0);
  }

  test('by a key finds the focus on the same event of the timeline', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await opened(page);
    await page.locator('.tl-drawing .tl-item[data-item="press-tour"]').focus();
    await drawn(page);
    const item = page.locator('.tl-stage .tl-item[data-item="press-tour"]');
    expect(await item.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await item.getAttribute('tabindex')).toBe('0');
  });

  test('has what was pressed done', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await opened(page);
    const press = (selector: string): Promise<void> =>
      page.locator(`.tl-drawing ${selector}`).evaluate((element: HTMLElement) => element.click());
    await press('.tl-item[data-item="press-tour"]');
    await page.locator('.tl-panel .tl-heading').waitFor();
    expect(new URL(page.url()).searchParams.get('event')).toBe('press-tour');

    await page.goto(addressOf('story'));
    await opened(page);
    await press('label:nth-of-type(2) input');
    await drawn(page);
    await expect.poll(() => new URL(page.url()).searchParams.get('clock')).toBe('reported');
  });

  test('opens a link in a tab of its own as ever', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await opened(page);
    const link = page.locator('.tl-drawing .tl-item[data-item="press-tour"]');
    const isKept = await link.evaluate((element) => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
      let kept = false;
      window.addEventListener(
        'click',
        (event) => {
          kept = !event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      element.dispatchEvent(click);
      return kept;
    });
    expect(isKept).toBe(true);
  });
});

test('a view that the address asks for comes at once', async ({ visit }) => {
  const page = await visit('story', '', wide);
  await busy(page);
  await page.goto(addressOf('story', '?event=visit'));
  await drawn(page);
  expect(await page.locator('.tl-panel .tl-heading').isVisible()).toBe(true);
});

test('without the timeline the drawing stays, with a sentence', async ({ browser }) => {
  const context = await browser.newContext(wide);
  const page = await context.newPage();
  await page.route(/\/mount\.[^/]*\.js/, (route) => route.abort());
  await page.goto(addressOf('story'));
  await page.locator('.tl-failed').waitFor();
  expect(await page.locator('.tl-stage').count()).toBe(0);
  expect(await page.locator('.tl-drawing .tl-item').first().isVisible()).toBe(true);
  expect(await page.locator('.tl-drawing .tl-control').first().isVisible()).toBe(false);
  await context.close();
});

test('on paper the drawing is printed, with nothing to press, before the timeline comes and after', async ({
  visit,
}) => {
  const page = await visit('story', '', wide);
  await drawn(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.tl-drawing .tl-item').first().isVisible()).toBe(true);
  expect(await page.locator('.tl-drawing .tl-controls').isVisible()).toBe(false);
  expect(await page.locator('.tl-stage').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('.tl-drawing').isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.tl-drawing').count()).toBe(0);
  expect(await page.locator('.tl-stage').isVisible()).toBe(true);
});
