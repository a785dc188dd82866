import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { drawn, drawnIds, wide } from './drawn-timeline.ts';
import { addressOf, test } from './visit.ts';

const textOf = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
const withoutScript = { javaScriptEnabled: false } as const;

describe('the two clocks', () => {
  test('hold every source that was read once, the undated ones last', async ({ visit }) => {
    const page = await visit('story', 'reported/', withoutScript);
    const links = await page
      .locator('.reported-list .chronicle-title a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(20);
    expect(new Set(links).size).toBe(links.length);
    const last = page.locator('.reported-list').last();
    expect(await last.textContent()).toContain('URUMQI, Jan. 8');
    expect(await last.locator('.lag-words').count()).toBe(0);
  });

  test('say how long a report took, no more precisely than is known', async ({ visit }) => {
    const page = await visit('story', 'reported/', withoutScript);
    const lagOf = (report: string, event: string) =>
      page
        .locator('.reported-list > li', { hasText: report })
        .locator('.reported-events li', { hasText: event })
        .locator('.lag-words')
        .first()
        .textContent();
    expect(await lagOf("China's invitations", 'Diplomats of twelve')).toBe('8 days after its end');
    expect(await lagOf('Kabar', 'ambassador-designate')).toBe('on the same day');
    expect(await lagOf('The Times of Central Asia', 'clothing factory')).toBe(
      'at least 10 days after',
    );
  });

  test('draw each event once, with the same said as text', async ({ visit }) => {
    const page = await visit('story', 'reported/');
    const rows = await page.locator('.lag-row').count();
    expect(rows).toBeGreaterThan(20);
    expect(await page.locator('.lag-text > section > ul > li').count()).toBe(rows);
    await page.getByText('The chart as text').click();
    expect(await page.locator('.lag-text .lag-words').first().isVisible()).toBe(true);
  });

  test.for([320, 360, 1280])('fit a window %i wide', async (width, { visit }) => {
    const page = await visit('story', 'reported/', { viewport: { width, height: 800 } });
    const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
    // A day's label is cut by no edge and stands on no other.
    const boxes = await page
      .locator('.lag-ticks')
      .filter({ visible: true })
      .first()
      .locator('text')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().toJSON()));
    for (const [index, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(width);
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || Math.abs(a.top - b.top) > 10;
        expect(apart).toBe(true);
      }
    }
  });
});

describe('the record as of a day', () => {
  test('is a page for each day on which it grew, without a script', async ({ visit }) => {
    const page = await visit('story', 'as-of/', withoutScript);
    expect(await page.locator('as-of-view').innerText()).toContain(
      'Choosing any day needs JavaScript',
    );
    expect(await textOf(page, '.as-of-never')).toMatch(/\d+ sources of \d+/);
    await page.getByRole('link', { name: '7 January 2019' }).first().click();
    await page.waitForURL('**/as-of/2019-01-07/');
    expect(await textOf(page, '.as-of-sentence')).toMatch(
      /^The record as it was known on 7 January 2019: \d+ events, \d+ claims, \d+ independent origins; \d+ events were not yet reported\.$/,
    );
    expect(await textOf(page, '.as-of-cite')).toContain('https://example.org/as-of/2019-01-07/');
    await page.locator('.neighbours [rel="next"]').click();
    await page.waitForURL('**/as-of/2019-01-09/');
  });

  test('counts what it shows', async ({ visit }) => {
    const page = await visit('story', 'as-of/2019-01-10/');
    const [, events, claims, hidden] =
      /: (\d+) events, (\d+) claims, \d+ .*; (\d+) events/.exec(
        await textOf(page, '.as-of-sentence'),
      ) ?? [];
    const known = page.locator('.as-of-chronology');
    expect(await known.locator('.chronicle-entry').count()).toBe(Number(events));
    expect(await known.locator('.as-of-claims > li').count()).toBe(Number(claims));
    await page.goto(addressOf('story', 'events/'));
    expect(await page.locator('.chronicle-entry').count()).toBe(Number(events) + Number(hidden));
  });

  test('opens at the day of the address, and goes Back', async ({ visit }) => {
    const page = await visit('story', 'as-of/?day=2019-01-08');
    const sentence = page.locator('.as-of-sentence');
    await sentence.waitFor();
    expect(await textOf(page, '.as-of-sentence')).toContain('known on 8 January 2019:');
    expect(await textOf(page, '.as-of-status')).toBe(
      'On 8 January 2019 the record stood as on 7 January 2019, when it last grew.',
    );
    expect(await textOf(page, '.as-of-cite')).toContain('8 January 2019');
    expect(await page.locator('.as-of-cite a').getAttribute('href')).toContain('?day=2019-01-08');

    await page.getByRole('button', { name: 'Later change' }).click();
    await page.waitForURL('**/as-of/?day=2019-01-09');
    await expect.poll(() => sentence.textContent()).toContain('9 January 2019');
    await page.goBack();
    await expect.poll(() => sentence.textContent()).toContain('8 January 2019');
    expect(await page.getByLabel('Date').inputValue()).toBe('2019-01-08');
  });

  test('follows the keys of its slider, which says the day', async ({ visit }) => {
    const page = await visit('story', 'as-of/?day=2019-01-08');
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toBe('9 January 2019');
    await page.waitForURL('**/as-of/?day=2019-01-09');
    await page.keyboard.press('PageUp');
    await page.waitForURL('**/as-of/?day=2019-01-10');
    await page.keyboard.press('PageDown');
    await page.waitForURL('**/as-of/?day=2019-01-09');
    await page.keyboard.press('Home');
    await page.waitForURL('**/as-of/?day=2018-08-01');
    await expect
      .poll(() => textOf(page, '.as-of-status'))
      .toBe('On 1 August 2018 the record grew.');
  });

  test('takes a day from its field, and says where nothing was out', async ({ visit }) => {
    const page = await visit('story', 'as-of/');
    const field = page.getByLabel('Date');
    await field.fill('2019-01-12');
    await field.dispatchEvent('change');
    await page.waitForURL('**/as-of/?day=2019-01-12');
    await page.locator('.as-of-sentence').waitFor();
    await page.goto(addressOf('story', 'as-of/?day=2001-02-03'));
    expect(await textOf(page, '.as-of-status')).toContain('3 February 2001 nothing');
    expect(await page.locator('.as-of-changes').isVisible()).toBe(true);
  });

  test('leaves the list where the record cannot be fetched', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/as-of/2019-01-07/', (route) => route.abort());
    await page.goto(addressOf('story', 'as-of/?day=2019-01-08'));
    await expect.poll(() => textOf(page, '.as-of-status')).toContain('could not be fetched');
    expect(await page.locator('.as-of-changes .chronicle-entry').count()).toBeGreaterThan(5);
    await context.close();
  });

  test('works below a path', async ({ visit }) => {
    const page = await visit('below', 'as-of/');
    await page.getByRole('button', { name: 'Earlier change' }).click();
    await page.locator('.as-of-sentence').waitFor();
    expect(new URL(page.url()).pathname).toBe('/papers/harbour/as-of/');
  });

  test('ships at most 4 KB of script', async () => {
    const folder = join(inject('folders').story, '_astro');
    const names = (await readdir(folder)).filter((name) => /^AsOfView.*\.js$/.test(name));
    expect(names).toHaveLength(1);
    const script = await readFile(join(folder, names[0] ?? ''));
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(4096);
  });
});

test('the page of a day draws the timeline as of that day', async ({ visit }) => {
  const page = await visit('story', 'as-of/2019-01-07/', wide);
  await drawn(page);
  const known = await page
    .locator('#as-of-chronology [data-event]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['event']).sort());
  expect(known.length).toBeGreaterThan(0);
  await expect.poll(() => drawnIds(page)).toEqual(known);
  await page.getByRole('radio', { name: 'When they were reported' }).check();
  const reports = await page
    .locator('#as-of-chronology [data-report]:is([data-earliest], [data-latest])')
    .evaluateAll((items) =>
      (items as HTMLElement[])
        .map((item) => {
          const event = item.closest<HTMLElement>('[data-event]')?.dataset['event'];
          return `${event}@${item.dataset['report']}`;
        })
        .sort(),
    );
  expect(reports.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => drawnIds(page)).toEqual(reports);
  // Where a slider leads from day to day, the record stands alone.
  await page.goto(addressOf('story', 'as-of/?day=2019-01-07'));
  await page.locator('.as-of-chronology').waitFor();
  expect(await page.locator('timeline-view').count()).toBe(0);
});
