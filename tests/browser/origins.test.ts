import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './visit.ts';

const plain = { javaScriptEnabled: false } as const;
const phone = { viewport: { width: 360, height: 740 } } as const;

/** The hops of a part of the page, sorted: `from to basis`. */
const hopsIn = (part: Locator): Promise<string[]> =>
  part
    .locator('[data-from]')
    .evaluateAll((hops) =>
      hops
        .map((hop) =>
          ['data-from', 'data-to', 'data-basis'].map((name) => hop.getAttribute(name)).join(' '),
        )
        .sort(),
    );

const nodesIn = (part: Locator): Promise<(string | null)[]> =>
  part
    .locator('[data-node]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-node')));

/** The claim of the pay: an owner who is not named, an agency by inference, an article. */
const pay = (page: Page): Locator => page.locator('#claim-factory-pay details.origins');

describe('the way of a claim', () => {
  test.for([
    ['story', 'events/visit/'],
    ['story', 'events/tca-article/'],
    ['story', 'origins/'],
    ['rtl', 'events/dug/'],
    ['harbour', 'events/dredging/'],
  ] as const)('is the same in drawing and list: %s/%s', async ([site, path], { visit }) => {
    const page = await visit(site, path, plain);
    const all = await page.locator('.origin-ways').all();
    expect(all.length).toBeGreaterThan(0);
    for (const ways of all) {
      const [drawing, list] = [ways.locator('svg'), ways.locator('.origin-list')];
      const hops = await hopsIn(drawing);
      expect(hops.length).toBeGreaterThan(1);
      expect(hops).toEqual(await hopsIn(list));
      expect(await nodesIn(drawing)).toEqual(await nodesIn(list));
    }
  });

  test('is closed until it is asked for, and opens by keyboard', async ({ visit }) => {
    const page = await visit('story', 'events/hotan-factory/');
    const drawing = pay(page).locator('svg');
    expect(await drawing.isVisible()).toBe(false);
    await pay(page).locator('summary').focus();
    await page.keyboard.press('Enter');
    await drawing.waitFor({ state: 'visible' });
    expect(await pay(page).locator('.origin-list').isVisible()).toBe(true);
    await page.keyboard.press('Space');
    await drawing.waitFor({ state: 'hidden' });
  });

  test('opens without JavaScript', async ({ visit }) => {
    const page = await visit('story', 'events/hotan-factory/', plain);
    await pay(page).locator('summary').click();
    await pay(page).locator('svg').waitFor({ state: 'visible' });
    const list = pay(page).locator('.origin-list');
    expect(await list.getByRole('link').count()).toBe(3);
  });

  test('says in words which hops are inferred, and draws them dashed', async ({ visit }) => {
    const page = await visit('story', 'events/hotan-factory/');
    await pay(page).locator('summary').click();
    const dashes = (basis: string): Promise<string> =>
      pay(page)
        .locator(`svg [data-basis="${basis}"]`)
        .evaluate((line) => getComputedStyle(line).strokeDasharray);
    expect(await dashes('inferred')).not.toBe('none');
    expect(await dashes('stated')).toBe('none');
    expect(await pay(page).locator('svg').textContent()).toContain('inferred');
    expect(await pay(page).locator('li[data-basis="inferred"]').textContent()).toContain(
      'inferred',
    );
  });

  test('is counted on every claim, and drawn only where there is more than one hop', async ({
    visit,
  }) => {
    const page = await visit('story', 'events/hotan-factory/', plain);
    const counts = await page.locator('.claim .origins-counts').allTextContents();
    expect(counts).toEqual(['1 origin, 1 outlet', '1 origin, 1 outlet']);
    expect(await page.locator('#claim-assembly-lines details').count()).toBe(0);
  });

  test('is on paper without being opened', async ({ visit }) => {
    const page = await visit('story', 'events/hotan-factory/');
    await page.emulateMedia({ media: 'print' });
    expect(await pay(page).locator('svg').isVisible()).toBe(true);
    expect((await pay(page).locator('.origin-list').boundingBox())?.height).toBeGreaterThan(0);
  });

  test('runs from right to left where the story does', async ({ visit }) => {
    const page = await visit('rtl', 'events/dug/', phone);
    const ways = page.locator('#claim-retold details.origins');
    await ways.locator('summary').click();
    const mark = await ways.locator('svg circle').first().boundingBox();
    const words = await ways.locator('svg text').first().boundingBox();
    expect(words?.x).toBeLessThan(mark?.x ?? 0);
    expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(mark?.x ?? 0);
  });

  test('fits a phone when every claim is open', async ({ visit }) => {
    const page = await visit('story', 'events/visit/', phone);
    for (const summary of await page.locator('.origins > summary').all()) await summary.click();
    const names = page.locator('.origin-drawing text');
    const over = await names.evaluateAll((texts) =>
      texts.flatMap((text) => {
        const drawing = text.closest('svg')?.getBoundingClientRect();
        const { left, right } = text.getBoundingClientRect();
        const isOut = drawing === undefined || left < drawing.left || right > drawing.right;
        return isOut ? [text.textContent] : [];
      }),
    );
    expect(over).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

describe('the way of a claim, open', () => {
  test.for(['light', 'dark'] as const)('breaks no rule in the %s', async (scheme, { visit }) => {
    const page = await visit('story', 'events/visit/', { colorScheme: scheme });
    for (const summary of await page.locator('.origins > summary').all()) await summary.click();
    const axe = new AxeBuilder({ page }).include('.record-claims');
    const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});

describe('a party to the matter', () => {
  test('is marked where an origin is named', async ({ visit }) => {
    const page = await visit('story', 'events/visit/', plain);
    const claim = page.locator('#claim-dates-kg');
    expect(await claim.locator('.origins-counts').textContent()).toContain('1 of them a party');
    expect(await claim.locator('.origins-names').textContent()).toMatch(
      /Kyrgyz Foreign Ministry \(party: guest, through Kyrgyzstan\)/,
    );
    const drawn = await claim.locator('.origin-list > li', { hasText: 'origin' }).all();
    expect(drawn.length).toBe(2);
  });

  test('is explained about the record and on the page of origins', async ({ visit }) => {
    const page = await visit('story', 'origins/', plain);
    expect(await page.locator('.record-head').textContent()).toContain(
      'Independent is not disinterested',
    );
    await page.locator('.record-head a').click();
    await page.waitForURL('**/about/#party');
    expect(await page.locator('#party').textContent()).toContain(
      'Independent is not disinterested',
    );
  });
});

describe('the page of origins', () => {
  test('is reached from the home page, and tells the most carried first', async ({ visit }) => {
    const page = await visit('story', '', plain);
    await page.locator('.front-readings').getByRole('link', { name: 'Origins' }).click();
    await page.waitForURL('**/origins/');
    const outlets = (await page.locator('.circular-count').allTextContents()).map((text) =>
      Number.parseInt(text.trim(), 10),
    );
    expect(outlets.length).toBeGreaterThan(1);
    expect(outlets).toEqual(outlets.toSorted((a, b) => b - a));
    expect(Math.min(...outlets)).toBeGreaterThan(1);
    await page.locator('.circular .chronicle-title a').first().click();
    await page.waitForURL(/\/events\/.+\/#claim-/);
  });

  test('counts as many origins as the record has', async ({ visit }) => {
    const page = await visit('story', '', plain);
    const numbers = await page.locator('.record-number').allTextContents();
    const origins = numbers.find((text) => text.includes('origin'));
    await page.goto(new URL('origins/', page.url()).href);
    const rows = await page.locator('.origin-weights tbody tr').count();
    expect(origins).toMatch(new RegExp(`^${rows} `));
  });
});
