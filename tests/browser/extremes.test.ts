import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { edgeEvents } from '../build/edge-story.ts';
import { countDrawn, drawn, drawnIds, listed, multiply, span, wide } from './drawn-timeline.ts';
import { test } from './visit.ts';

const phone = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' } as const;

/** How far a page is wider than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const all = edgeEvents.map(({ id }) => id).sort();

/** Every kind of page that holds a title or a date. */
const pages = [
  '',
  'events/',
  'events/one-word/',
  'events/no-blanks/',
  'events/many-words/',
  'lanes/all/',
  'sources/book/',
  'actors/clerk/',
  'reported/',
  'as-of/',
  'gaps/',
  'origins/',
  'search/?q=ladder',
  'data/',
  'propose/?event=one-word',
  'embed/',
  'embed/events/one-word/',
] as const;

describe('titles that are longer than a line', () => {
  test.for(pages)('widen no page: /%s', async (path, { visit }) => {
    const page = await visit('edges', path, phone);
    await page.waitForLoadState('networkidle');
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await overflow(page)).toBe(0);
  });
});

describe('the timeline of 14,000 years in one lane', () => {
  test('draws every event, and says the years before the first one as such', async ({ visit }) => {
    const page = await visit('edges', '', wide);
    await drawn(page);
    await expect.poll(() => drawnIds(page)).toEqual(all);
    expect(await span(page)).toMatch(/BCE to .*\d{4}$/);
    const dates = Object.fromEntries((await listed(page)).map(({ id, date }) => [id, date]));
    expect(dates).toMatchObject({
      stone: 'the year 12,001 BCE',
      ice: '3001 BCE – 1000',
      'year-zero': '1 BCE',
      'year-one': '1 CE',
    });
  });

  test('takes the room of its one lane and no more, before it moves and after', async ({
    visit,
  }) => {
    const page = await visit('edges', '', wide);
    const heights = (): Promise<readonly [number, number]> =>
      page.locator('timeline-view').evaluate((view) => {
        const shown = view.querySelector(':scope > .tl-stage') ?? view.firstElementChild;
        return [view, shown].map((each) =>
          Math.round(each?.getBoundingClientRect().height ?? 0),
        ) as unknown as readonly [number, number];
      });
    const [before, drawing] = await heights();
    expect(before).toBe(drawing);
    await drawn(page);
    expect(await heights()).toEqual([before, before]);
    expect(before).toBeLessThan(448);
  });

  test('puts no year into a month that nobody named', async ({ visit }) => {
    const page = await visit('edges', '');
    expect(await page.locator('.chronology-month :is(h3, h4)').allTextContents()).toEqual(['May']);
  });

  test('writes no label of the axis into the next one', async ({ visit }) => {
    const page = await visit('edges', '', wide);
    await drawn(page);
    await page.getByRole('button', { name: 'Show everything' }).click();
    const ends = (): Promise<readonly (readonly [number, number])[]> =>
      page.locator('.vis-text.vis-minor:not(.vis-measure)').evaluateAll((labels) =>
        labels
          .map((label) => label.getBoundingClientRect())
          .map(({ left, right }) => [left, right] as const)
          .sort(([a], [b]) => a - b),
      );
    for (const width of [1280, 700]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(300);
      const labels = await ends();
      expect(labels.length).toBeGreaterThan(2);
      for (const [at, [left]] of labels.entries()) {
        expect(labels[at - 1]?.[1] ?? -Infinity).toBeLessThanOrEqual(left + 1);
      }
    }
  });

  test('opens, on a phone too, what has the longest title', async ({ visit }) => {
    const page = await visit('edges', '?event=one-word', phone);
    await page.getByRole('button', { name: 'Show the timeline' }).click();
    const heading = page.locator('.tl-panel .tl-heading');
    await expect.poll(() => heading.textContent()).toContain('Harbourmastersassistants');
    expect(await overflow(page)).toBe(0);
  });

  test('draws them where no date is certain', async ({ visit }) => {
    const page = await visit('edges', '', wide);
    await drawn(page);
    const uncertain = ['no-blanks', 'one-word', 'some-year'];
    await page.evaluate((ids) => {
      const timeline = document.querySelector('timeline-view');
      const [place, next] = [timeline?.parentElement, timeline?.nextSibling ?? null];
      timeline?.remove();
      for (const item of document.querySelectorAll<HTMLElement>('#chronology [data-event]')) {
        if (!ids.includes(item.dataset['event'] ?? '')) item.remove();
      }
      if (timeline) place?.insertBefore(timeline, next);
    }, uncertain);
    await expect.poll(() => drawnIds(page)).toEqual(uncertain);
  });

  test('counts 500 on one day, and lists them', async ({ visit }) => {
    const page = await visit('edges', '', wide);
    await drawn(page);
    await multiply(page, 'year-one', 500, 0);
    const crowd = page.locator('.tl-bucket').first();
    await crowd.waitFor();
    await expect.poll(() => countDrawn(page)).toBe(all.length + 500);
    expect(await page.locator('timeline-view *').count()).toBeLessThan(400);
    expect(await overflow(page)).toBe(0);
  });
});

describe('a record without an event', () => {
  test('says so, and nothing that has nothing to do stands there', async ({ visit }) => {
    const page = await visit('empty', '', wide);
    expect(await page.locator('#chronology').textContent()).toContain(
      'This record holds no event yet.',
    );
    expect(await page.locator('timeline-view, facet-view').count()).toBe(0);
    for (const path of [
      'events/',
      'as-of/',
      'reported/',
      'map/',
      'gaps/',
      'search/?q=a',
      'embed/',
    ]) {
      const other = await visit('empty', path, phone);
      await other.waitForLoadState('networkidle');
      expect(await overflow(other), path).toBe(0);
    }
  });
});
