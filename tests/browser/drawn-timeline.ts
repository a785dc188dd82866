import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A reader's wide window, in which nothing moves by itself. */
export const wide = {
  viewport: { width: 1280, height: 900 },
  reducedMotion: 'reduce',
} as const;

/** The timeline, once it is drawn. */
export async function drawn(page: Page): Promise<Locator> {
  const timeline = page.locator('timeline-view');
  await timeline.scrollIntoViewIfNeeded();
  await timeline.locator('.tl-stage .tl-item').first().waitFor();
  return timeline;
}

/** First and last visible day in words. */
export const span = (page: Page): Promise<string | null> => page.locator('.tl-span').textContent();

/** The id of the focused event; undefined where the focus is elsewhere. */
export const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['item']);

/** Presses a key on the chart, until another event has the focus. */
export async function step(page: Page, key: string): Promise<string> {
  const before = await focused(page);
  await page.keyboard.press(key);
  await expect.poll(() => focused(page)).not.toBe(before);
  await expect.poll(() => focused(page)).toBeDefined();
  return (await focused(page)) ?? '';
}

/** Ids of the events that are drawn as themselves. */
export const drawnIds = (page: Page): Promise<string[]> =>
  page
    .locator('.tl-item:not(.tl-bucket)')
    .evaluateAll((items) =>
      items.map((item) => (item as HTMLElement).dataset['item'] ?? '').sort(),
    );

/** An event as the chronology gives it. */
export interface ListedEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly state: string;
  readonly disputed: boolean;
  readonly lane: string;
  readonly earliest: number;
}

/** The events of the chronology below the timeline. */
export const listed = (page: Page): Promise<ListedEvent[]> =>
  page.locator('#chronology [data-event]').evaluateAll((items) =>
    (items as HTMLElement[]).map((item) => {
      const text = (selector: string): string =>
        item.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      return {
        id: item.dataset['event'] ?? '',
        title: text('.event-title'),
        date: text('.date, time'),
        state: text('.event-state'),
        disputed: item.dataset['state'] === 'disputed',
        lane: item.dataset['lane'] ?? '',
        earliest: Number(item.dataset['earliest']),
      };
    }),
  );

/** Every event that is drawn, those in a bucket counted with it. */
export const countDrawn = (page: Page): Promise<number> =>
  page.locator('.tl-item').evaluateAll((items) =>
    items.reduce((sum, item) => {
      const inBucket = /^[\d,]+/.exec(item.querySelector('.tl-title')?.textContent ?? '');
      const isBucket = item.classList.contains('tl-bucket');
      return sum + (isBucket ? Number(inBucket?.[0].replace(/,/g, '')) : 1);
    }, 0),
  );

/** The lanes from top to bottom, id and title. */
export const lanes = (page: Page): Promise<{ readonly id: string; readonly title: string }[]> =>
  page
    .locator('timeline-view')
    .evaluate((element: HTMLElement) => JSON.parse(element.dataset['lanes'] ?? '[]'));

/**
 * Takes the timeline out of the page, writes so many copies of an event into the chronology, each
 * `apart` days after the one before, and puts the timeline back.
 */
export const multiply = (page: Page, id: string, count: number, apart: number): Promise<void> =>
  page.evaluate(
    ([event, copies, days]) => {
      const timeline = document.querySelector('timeline-view');
      const place = timeline?.parentElement;
      const before = timeline?.nextSibling ?? null;
      timeline?.remove();
      const original = document.querySelector<HTMLElement>(`#chronology [data-event="${event}"]`);
      for (let copy = 1; copy <= copies; copy += 1) {
        const item = original?.cloneNode(true) as HTMLElement;
        item.dataset['event'] = `${event}-${copy}`;
        for (const bound of ['earliest', 'latest']) {
          item.dataset[bound] = String(Number(item.dataset[bound]) + copy * days);
        }
        original?.parentElement?.append(item);
      }
      if (timeline) place?.insertBefore(timeline, before);
    },
    [id, count, apart] as const,
  );
