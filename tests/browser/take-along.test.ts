import { AxeBuilder } from '@axe-core/playwright';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test } from './visit.ts';

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const fold = (page: Page, name: string) =>
  page.locator('.take-along summary').filter({ hasText: name });

describe('the citation of a page', () => {
  test('is copied in a style, as it reads', async ({ visit }) => {
    const page = await visit('story', 'sources/tca-envoys/', clipboard);
    await fold(page, 'Cite this source').click();
    await page.getByRole('button', { name: 'Copy MLA' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const text = await copied(page);
    expect(text).toBe((await page.locator('[data-style="mla"]').innerText()).trim());
    // Its day of publication is not known, and no day is put in its place.
    expect(text).toContain('The Times of Central Asia, on or after 9 January 2019, https://');
    expect(text).toContain('Accessed 25 Nov. 2026.');
  });

  test('is handed to a reference manager, as text and as a file', async ({ visit }) => {
    const page = await visit('story', 'events/hotan-factory/', clipboard);
    const title = await page.locator('h1').innerText();
    await fold(page, 'Cite this event').click();
    await fold(page, 'For reference managers').click();
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
      await page.getByRole('button', { name: `Copy ${name}` }).click();
      await expect.poll(async () => new Cite(await copied(page)).data[0]?.['title']).toBe(title);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `Download ${name}` }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^events-hotan-factory\.(bib|ris|json)$/);
      const file = await readFile(await download.path(), 'utf8');
      expect(file.trim().replaceAll('\r', '')).toBe((await copied(page)).replaceAll('\r', ''));
      expect(new Cite(file).data[0]).toMatchObject({
        title,
        URL: 'https://example.org/events/hotan-factory/',
      });
    }
  });

  test('stands on every view, and says what its site does not know of itself', async ({
    visit,
  }) => {
    for (const path of ['', 'reported/', 'as-of/2019-01-10/', 'questions/when/', 'map/']) {
      const page = await visit('story', path);
      await fold(page, 'Cite this page').click();
      const text = await page.locator('[data-style="chicago"]').innerText();
      expect(text).toContain(await page.locator('h1').innerText());
      expect(text).toContain(`https://example.org/${path}`);
      await page.close();
    }
    const page = await visit('harbour', 'events/first-mole/');
    await fold(page, 'Cite this event').click();
    expect(await page.locator('[data-style="apa"]').innerText()).not.toContain('http');
    await page.getByText('The address of this site was not known when it was built').waitFor();
  });

  test('is there without scripts, whole', async ({ visit }) => {
    const page = await visit('rtl', 'sources/letter/', { javaScriptEnabled: false });
    await fold(page, 'Cite this source').click();
    await page.locator('[data-style="apa"]').waitFor({ state: 'visible' });
    expect(await page.locator('.take-along button').count()).toBe(0);
  });
});

describe('the address of a page', () => {
  test('is copied whole, also where the site was built without it', async ({ visit }) => {
    const page = await visit('harbour', 'events/first-mole/', clipboard);
    await fold(page, 'Share').click();
    await page.getByRole('button', { name: 'Copy Permanent address' }).click();
    await expect.poll(() => copied(page)).toBe(addressOf('harbour', 'events/first-mole/'));
  });

  test('is selected where the clipboard is closed to the page', async ({ visit }) => {
    const page = await visit('story', 'events/visit/');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'));
    });
    await fold(page, 'Share').click();
    await page.getByRole('button', { name: 'Copy Permanent address' }).click();
    await page.getByText('Selected: copy it with your keyboard').waitFor();
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(
      'https://example.org/events/visit/',
    );
  });

  test('is shared the browser’s own way where it has one', async ({ visit }) => {
    const page = await visit('story', 'about/');
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.documentElement.dataset['shared'] = data?.url ?? '';
        return Promise.resolve();
      };
    });
    await page.goto(addressOf('story', 'events/visit/'));
    await fold(page, 'Share').click();
    await page.getByRole('button', { name: 'Share…' }).click();
    expect(await page.locator('html').getAttribute('data-shared')).toBe(
      'https://example.org/events/visit/',
    );
  });
});

describe.for(['light', 'dark'] as const)('unfolded, in the %s', (colorScheme) => {
  test('nothing bars a reader, and nothing is wider than a phone', async ({ visit }) => {
    const options = { colorScheme, viewport: { width: 320, height: 740 } };
    const page = await visit('story', 'sources/tca-envoys/', options);
    for (const name of ['Cite', 'For reference', 'Share']) await fold(page, name).click();
    const { violations } = await new AxeBuilder({ page }).include('.take-along').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
