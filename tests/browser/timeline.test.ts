import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  countDrawn,
  drawn,
  drawnIds,
  focused,
  lanes,
  listed,
  multiply,
  span,
  step,
  wide,
} from './drawn-timeline.ts';
import { addressOf, test } from './visit.ts';

const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
} as const;

const panel = (page: Page) => page.locator('.tl-panel');

/** Sets the focus on the timeline's one tab stop. */
const enter = (page: Page): Promise<void> => page.locator('.tl-item[tabindex="0"]').focus();

/** The visible days as the address says them; null where it says none. */
const shown = (page: Page): readonly (string | null)[] => {
  const { searchParams } = new URL(page.url());
  return [searchParams.get('from'), searchParams.get('to')];
};

/** The middle of the chart, right of the lanes' names. */
async function middle(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('.tl-frame .vis-center').boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 40 };
}

const showAll = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Show everything' }).click();
};

describe('what is drawn', () => {
  test('is asked for only when the timeline is near the window', async ({ visit }) => {
    const page = await visit('story', 'about/', wide);
    // The same page with the timeline far below the first screen.
    await page.route(addressOf('story'), async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('<timeline-view', `${'<br>'.repeat(300)}$&`);
      await route.fulfill({ response: answer, body });
    });
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(addressOf('story'));
    await page.waitForFunction(() => customElements.get('timeline-view') !== undefined);
    // Two frames: what an observer of the window has to say, it has said.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.waitForLoadState('networkidle');
    const first = [...scripts];
    expect(await page.locator('.tl-stage').count()).toBe(0);
    await drawn(page);
    const later = scripts.slice(first.length);
    expect(later.length).toBeGreaterThan(0);
    expect(first.filter((address) => later.includes(address))).toEqual([]);
  });

  test('is every event of the chronology, by its title, date and lane', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    await showAll(page);
    const events = await listed(page);
    await expect.poll(() => drawnIds(page)).toEqual(events.map(({ id }) => id).sort());
    const laneTitles = new Map((await lanes(page)).map(({ id, title }) => [id, title]));
    for (const { id, title, date, lane, disputed, state } of events) {
      const button = page.locator(`.tl-item[data-item="${id}"]`);
      const label = [title, date, laneTitles.get(lane), ...(disputed ? [state] : [])].join(', ');
      expect(await button.getAttribute('aria-label')).toBe(label);
      expect(await button.evaluate((element) => element.tagName)).toBe('BUTTON');
    }
  });

  test('is counted where it is too much for names', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    const before = (await listed(page)).length;
    await multiply(page, 'wsj-diplomat', 400, 1);
    await drawn(page);
    await showAll(page);
    await page.locator('.tl-stage .tl-bucket').first().waitFor();
    await expect.poll(() => countDrawn(page)).toBe(before + 400);
  });

  test('says its whole name where there is room for it', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    const clipped = await page.locator('.tl-item').evaluateAll((items) => {
      const boxes = items.map((item) => ({
        box: item.closest('.vis-item')?.getBoundingClientRect() as DOMRect,
        title: item.querySelector('.tl-title') as HTMLElement,
        right: item.getBoundingClientRect().right,
      }));
      const edge = document.querySelector('.vis-center')?.getBoundingClientRect().right ?? 0;
      return boxes
        .filter(({ title }) => title.scrollWidth > title.clientWidth)
        .filter(({ box, right }) => {
          const next = boxes
            .filter((other) => Math.abs(other.box.top - box.top) < 2 && other.box.left > box.left)
            .map((other) => other.box.left);
          return Math.min(edge, ...next) - right > 20;
        })
        .map(({ title }) => title.textContent);
    });
    expect(clipped).toEqual([]);
  });

  test('has a number on its axis every few days, also beside an open panel', async ({ visit }) => {
    for (const width of [1280, 768]) {
      const page = await visit('story', '?event=visit', {
        ...wide,
        viewport: { width, height: 900 },
      });
      await drawn(page);
      const ticks = await page.locator('.vis-text.vis-minor:not(.vis-measure)').allTextContents();
      expect(ticks.filter((text) => /^\d+$/.test(text)).length).toBeGreaterThan(4);
    }
  });
});

describe('by the keyboard', () => {
  test('it is one tab stop', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    expect(await page.locator('.tl-item[tabindex="0"]').count()).toBe(1);
    expect(await page.locator('.tl-item:not([tabindex="-1"])').count()).toBe(1);
    await page.getByRole('button', { name: 'Show the first view' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBeDefined();
    await step(page, 'ArrowRight');
    expect(await page.locator('.tl-item[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBeUndefined();
  });

  test('the arrows lead through all events in the order of time', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    const events = await listed(page);
    const day = new Map(events.map(({ id, earliest }) => [id, earliest]));
    await enter(page);
    const walked = [await step(page, 'Home')];
    while (walked.length < events.length) walked.push(await step(page, 'ArrowRight'));
    expect([...walked].sort()).toEqual([...day.keys()].sort());
    const days = walked.map((id) => day.get(id) ?? NaN);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(await step(page, 'ArrowLeft')).toBe(walked.at(-2));
    expect(await step(page, 'Home')).toBe(walked[0]);
    expect(await step(page, 'End')).toBe(walked.at(-1));

    // Where the focus goes, the window goes.
    const frame = await page.locator('.vis-center').boundingBox();
    const item = await page.locator('.tl-item:focus').boundingBox();
    expect(item?.x).toBeGreaterThanOrEqual((frame?.x ?? 0) - 5);
    expect(item?.x).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
  });

  test('up and down lead from lane to lane', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    const lane = new Map((await listed(page)).map((event) => [event.id, event.lane]));
    const order = (await lanes(page)).map(({ id }) => id);
    await page.locator('.tl-item[data-item="visit"]').focus();
    const down = [lane.get('visit')];
    while (down.length < order.length) down.push(lane.get(await step(page, 'ArrowDown')));
    expect(down).toEqual(order);
    const up = [down.at(-1)];
    while (up.length < order.length) up.push(lane.get(await step(page, 'ArrowUp')));
    expect(up).toEqual(order.toReversed());
  });

  test('Enter opens an event beside it, Escape gives the focus back', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    const event = (await listed(page)).find(({ id }) => id === 'id-kah-mosque');
    await page.locator('.tl-item[data-item="id-kah-mosque"]').focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    expect(await panel(page).evaluate((element) => document.activeElement === element)).toBe(true);
    expect(await panel(page).getAttribute('aria-label')).toContain(event?.title);
    expect(await panel(page).locator('.tl-heading').textContent()).toBe(event?.title);
    expect(await panel(page).locator('.tl-date').textContent()).toBe(event?.date);
    expect(await panel(page).locator('.tl-panel-state').textContent()).toBe(event?.state);
    expect(await panel(page).getByRole('link').getAttribute('href')).toBe(
      addressOf('story', 'events/id-kah-mosque/'),
    );
    expect(await page.locator('.tl-item[aria-current]').getAttribute('data-item')).toBe(event?.id);

    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page)).toBe('id-kah-mosque');
    expect(page.url()).not.toContain('event=');
  });

  test('plus and minus zoom around the event, which keeps the focus', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    await page.locator('.tl-item[data-item="visit"]').focus();
    const whole = await span(page);
    await page.keyboard.press('+');
    await expect.poll(() => span(page)).not.toBe(whole);
    expect(await focused(page)).toBe('visit');
    const [from, to] = shown(page);
    expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBeLessThan(25 * 86_400_000);
    await page.keyboard.press('-');
    await expect.poll(() => span(page)).toBe(whole);
  });

  test('a crowd on one day that no zoom takes apart opens as a list', async ({ visit }) => {
    const page = await visit('story', '?from=2019-01-14&to=2019-01-31', wide);
    await drawn(page);
    await multiply(page, 'baloch-interview', 90, 0);
    await drawn(page);
    const first = await span(page);
    await page.locator('.tl-bucket').focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    expect(await panel(page).getByRole('link').count()).toBe(91);
    expect(await panel(page).getAttribute('aria-label')).toBe('Events, 24 January 2019');
    expect(await span(page)).toBe(first);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.classList.contains('tl-bucket')))
      .toBe(true);
  });
});

describe('the address', () => {
  test('holds what is open and what is visible, and shows it to others', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const item = page.locator('.tl-item[data-item="id-kah-mosque"]');
    await item.press('Enter');
    await page.waitForURL(/[?&]event=id-kah-mosque/);
    expect(shown(page).every((day) => /^\d{4}-\d\d-\d\d$/.test(day ?? ''))).toBe(true);

    const other = await visit('story', page.url().slice(addressOf('story').length), wide);
    await drawn(other);
    await panel(other).waitFor();
    expect(await panel(other).textContent()).toBe(await panel(page).textContent());
    expect(await span(other)).toBe(await span(page));
    expect(await drawnIds(other)).toEqual(await drawnIds(page));
    expect(other.url()).toBe(page.url());

    await page.goBack();
    await panel(page).waitFor({ state: 'hidden' });
    await page.goForward();
    await panel(page).waitFor();
    await panel(page).getByRole('link').click();
    await page.waitForURL('**/events/id-kah-mosque/');
    await page.goBack();
    await drawn(page);
    await panel(page).waitFor();
  });

  test('that asks for what there is not shows the first view', async ({ visit }) => {
    const page = await visit('story', '?event=nobody&from=2019-02-31&to=x', wide);
    await drawn(page);
    expect(await span(page)).toBe('15 December 2018 to 1 February 2019');
    expect(await panel(page).isVisible()).toBe(false);
  });
});

describe('with a mouse', () => {
  test('the wheel scrolls the page, and zooms with Ctrl', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    const first = await span(page);
    const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
    const before = await scrolled();
    let { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await expect.poll(scrolled).toBeGreaterThan(before);
    expect(await span(page)).toBe(first);

    await page.locator('.tl-head').scrollIntoViewIfNeeded();
    ({ x, y } = await middle(page));
    await page.mouse.move(x, y);
    const resting = await scrolled();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await expect.poll(() => span(page)).not.toBe(first);
    await page.keyboard.up('Control');
    expect(await scrolled()).toBe(resting);
    const [from, to] = shown(page);
    expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBeLessThan(48 * 86_400_000);
  });

  test('a drag moves it, opens nothing, and moves nothing below it', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    const below = (): Promise<number> =>
      page.locator('#chronology').evaluate((list) => list.getBoundingClientRect().top + scrollY);
    const top = await below();
    const item = await page.locator('.tl-item[data-item="visit"]').boundingBox();
    // Begins on a name: it is still a drag.
    await page.mouse.move((item?.x ?? 0) + 30, (item?.y ?? 0) + 10);
    for (const by of [-700, -700]) {
      const { x, y } = await middle(page);
      await page.mouse.down();
      await page.mouse.move(x + by / 2, y, { steps: 3 });
      await page.mouse.move(x + by, y, { steps: 3 });
      await page.mouse.up();
      await page.mouse.move(x + 300, y);
    }
    await expect.poll(() => shown(page)[0]).not.toBeNull();
    expect(shown(page)[0]?.localeCompare('2019-01-15')).toBe(1);
    expect(await page.locator('.tl-item[data-item="visit"]').count()).toBe(0);
    expect(await panel(page).isVisible()).toBe(false);
    expect(await below()).toBe(top);
  });
});

describe('on a phone', () => {
  /** One finger from the middle of the chart. */
  async function swipe(page: Page, byX: number, byY: number): Promise<void> {
    const { x, y } = await middle(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share = 1): Promise<unknown> =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + byX * share, y: y + byY * share }],
      });
    await touch('touchStart', 0);
    for (const share of [0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', share);
    await touch('touchEnd');
    await client.detach();
  }
  const overflow = (page: Page): Promise<number> =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

  test('a strip stands first, the timeline behind a button', async ({ visit }) => {
    const page = await visit('story', '', phone);
    const timeline = page.locator('timeline-view');
    await timeline.scrollIntoViewIfNeeded();
    const button = timeline.getByRole('button', { name: 'Show the timeline' });
    await button.waitFor();
    expect(await timeline.locator('.density-strip').isVisible()).toBe(true);
    expect(await timeline.locator('.tl-stage').count()).toBe(0);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await overflow(page)).toBe(0);

    await button.tap();
    await drawn(page);
    expect(await overflow(page)).toBe(0);
    await timeline.locator('.tl-item[data-item="visit"]').tap();
    await panel(page).waitFor();
    expect(await overflow(page)).toBe(0);
    for (const control of await timeline.locator('.tl-control, .tl-close').all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    }
    await timeline.getByRole('button', { name: 'Hide the timeline' }).tap();
    await timeline.locator('.tl-stage').waitFor({ state: 'hidden' });
  });

  test('a finger moves the chart sideways and the page up and down', async ({ visit }) => {
    const page = await visit('story', '', phone);
    await page.getByRole('button', { name: 'Show the timeline' }).tap();
    await drawn(page);
    await page.locator('.tl-head').evaluate((head) => head.scrollIntoView());
    const first = await span(page);
    const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
    await swipe(page, -120, 0);
    await expect.poll(() => span(page)).not.toBe(first);
    const moved = await span(page);
    expect(shown(page)[0]?.localeCompare('2018-12-15')).toBe(1);

    const before = await scrolled();
    await swipe(page, 0, -200);
    await expect.poll(scrolled).toBeGreaterThan(before);
    expect(await span(page)).toBe(moved);
  });
});

describe('when things go wrong', () => {
  /** A page in which some requests fail, and the errors that it threw. */
  async function broken(
    browser: Browser,
    pattern: RegExp,
    options: BrowserContextOptions = wide,
  ): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route(pattern, (route) => route.abort());
    await page.goto(addressOf('story'));
    await page.locator('timeline-view').scrollIntoViewIfNeeded();
    return { page, errors };
  }

  test('the text stays, with a plain sentence, when it does not load', async ({ browser }) => {
    const { page, errors } = await broken(browser, /\/mount\.[^/]*\.js/);
    await page.locator('.tl-failed').waitFor();
    expect(await page.locator('.tl-failed').textContent()).toBe(
      'The timeline that moves could not be loaded. Everything in it stands in the list below.',
    );
    expect(await page.locator('.tl-stage').count()).toBe(0);
    expect(await page.locator('.tl-drawing').isVisible()).toBe(true);
    expect(await page.locator('#chronology .event-title').count()).toBeGreaterThan(20);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('the text stays when no script loads at all', async ({ browser }) => {
    const { page, errors } = await broken(browser, /\.js(\?|$)/);
    expect(await page.locator('.tl-drawing').isVisible()).toBe(true);
    expect(await page.locator('#chronology .event-title').count()).toBeGreaterThan(20);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('it works again after it was taken out and put back', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    await page.evaluate(() => {
      const timeline = document.querySelector('timeline-view');
      const place = timeline?.parentElement;
      const next = timeline?.nextSibling ?? null;
      timeline?.remove();
      // A message between two lives reaches nobody, and breaks nothing.
      document.dispatchEvent(new CustomEvent('dateline:shown', { detail: { ids: [] } }));
      if (timeline) place?.insertBefore(timeline, next);
    });
    await drawn(page);
    expect(await page.locator('.tl-stage').count()).toBe(1);
    expect(await page.locator('.tl-unfold').count()).toBe(1);
    await enter(page);
    await step(page, 'ArrowRight');
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    expect(await panel(page).count()).toBe(1);
  });
});

describe('as the reader likes it', () => {
  test('nothing moves by itself for those who ask for no motion', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    const before = await span(page);
    // Every place at which the event stands on its way into another view.
    const places = await page.evaluateHandle(() => {
      const item = document.querySelector('.tl-item[data-item="visit"]')?.closest('.vis-item');
      const seen = new Set<string>();
      if (!(item instanceof HTMLElement)) return seen;
      const start = item.style.transform;
      new MutationObserver(() => {
        if (item.style.transform !== start) seen.add(item.style.transform);
      }).observe(item, { attributeFilter: ['style'] });
      return seen;
    });
    await showAll(page);
    await expect.poll(() => span(page)).not.toBe(before);
    expect(await places.evaluate((seen) => seen.size)).toBe(1);
    await page.locator('.tl-item[data-item="visit"]').press('Enter');
    await panel(page).waitFor();
    const running = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(running).toBe(0);
  });

  test('marks and lines are seen in forced colours', async ({ visit }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit('story', '', { ...wide, forcedColors: 'active', colorScheme });
      await drawn(page);
      const { canvas, glyphs, names, bands } = await page.evaluate(() => {
        const probe = document.createElement('i');
        probe.style.cssText = 'forced-color-adjust: none; color: Canvas';
        document.body.append(probe);
        const style = (selector: string, part?: string): CSSStyleDeclaration[] =>
          [...document.querySelectorAll(selector)].map((element) =>
            getComputedStyle(element, part),
          );
        return {
          canvas: getComputedStyle(probe).color,
          glyphs: style('.tl-item', '::before').map(({ borderTopColor }) => borderTopColor),
          names: style('.tl-title').map(({ color }) => color),
          bands: style('.vis-item .tl-band').map(({ color }) => color),
        };
      });
      for (const seen of [glyphs, names, bands]) {
        expect(seen.length).toBeGreaterThan(0);
        expect(seen).not.toContain(canvas);
      }
      const band = await page.locator('.vis-item .tl-within').first().boundingBox();
      expect(Math.min(band?.width ?? 0, band?.height ?? 0)).toBeGreaterThan(3);
    }
  });
});
