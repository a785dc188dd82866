import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './visit.ts';

/** What stands on paper behind elements: what a sheet adds is in no text of the page. */
const addresses = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (found) =>
      [...document.querySelectorAll(found)]
        .filter((element) => element.checkVisibility())
        .map((element) => getComputedStyle(element, '::after').content.replaceAll('"', '')),
    selector,
  );

/** Controls that are to be seen. */
const controls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea, nav')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.outerHTML.slice(0, 80)),
  );

const written = (page: Page): Promise<string> => page.locator('body').innerText();

/** Pages of a PDF as Chromium writes it. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  return pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

describe('on paper', () => {
  test('an event says where each source lies, in words how each claim came, and has no controls', async ({
    visit,
  }) => {
    const page = await visit('story', 'events/visit/');
    await page.emulateMedia({ media: 'print' });
    expect(await controls(page)).toEqual([]);

    const sources = page.locator('section[aria-labelledby="sources"] .source-line');
    const spelled = await addresses(page, 'section[aria-labelledby="sources"] [data-address]');
    expect(spelled.length).toBeGreaterThan(3);
    expect(spelled.length).toBeLessThanOrEqual(await sources.count());
    for (const address of spelled) expect(address).toMatch(/^ ‹https?:\/\/\S+›$/);

    const claims = await page.locator('.claim').count();
    expect(await page.locator('.claim .chain-sentence:visible').count()).toBe(claims);

    const text = await written(page);
    expect(text).toContain('Permanent address https://example.org/events/visit/');
    expect(text).toContain('Printed from https://example.org/events/visit/');
    expect(text).toMatch(/The record was last revised on \d+ \p{L}+ \d{4}\./u);
    expect(await pagesOf(page)).toBeGreaterThan(2);
  });

  test('a comparison gives the address of each claim and of the page it was read on', async ({
    visit,
  }) => {
    const page = await visit('story', 'questions/how-many-held/');
    await page.emulateMedia({ media: 'print' });
    expect(await controls(page)).toEqual([]);
    const claims = await page.locator('.account-claim').count();
    const spelled = await addresses(page, '.account-link');
    expect(spelled).toHaveLength(claims);
    for (const address of spelled) {
      expect(address).toMatch(/^ ‹https:\/\/example\.org\/events\/[\w-]+\/#claim-[\w-]+›$/);
    }
    expect((await addresses(page, '.account-fact[data-address]')).length).toBeGreaterThan(3);
    expect(await pagesOf(page)).toBeGreaterThan(0);
  });

  test('the chronology is whole, with the address of each event', async ({ visit }) => {
    const page = await visit('story', '');
    const events = await page.locator('.chronicle-entry').count();
    expect(events).toBeGreaterThan(20);
    await page.emulateMedia({ media: 'print' });
    expect(await controls(page)).toEqual([]);
    expect(await page.locator('.chronicle-entry:visible').count()).toBe(events);
    const spelled = await addresses(page, '.chronicle-entry .event-title');
    expect(new Set(spelled).size).toBe(events);
    expect(await written(page)).toContain('Printed from https://example.org/');
    expect(await pagesOf(page)).toBeGreaterThan(2);
  });

  test('the numbers of a chart are unfolded', async ({ visit }) => {
    const page = await visit('story', 'reported/');
    const inside = page.locator('details.lag-text > :not(summary)').first();
    expect(await inside.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect((await inside.boundingBox())?.height).toBeGreaterThan(20);
  });

  test('on the screen none of it shows', async ({ visit }) => {
    const page = await visit('story', 'events/visit/');
    expect(await page.locator('.print-edition:visible').count()).toBe(0);
    expect(await addresses(page, '.source-line [data-address]')).not.toContain(
      expect.stringContaining('http'),
    );
  });
});
