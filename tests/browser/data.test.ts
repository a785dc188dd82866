import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { filesOf } from '../build/site-pages.ts';
import type { SiteName } from '../build/built-sites.ts';
import { test } from './visit.ts';

/** The data files of a built site, from `data/`. */
async function dataOf(site: SiteName): Promise<readonly string[]> {
  const files = await filesOf(join(inject('folders')[site], 'data'));
  return files.filter((file) => file !== 'index.html');
}

describe('the page of the data', () => {
  test.for<SiteName>(['story', 'harbour', 'rtl', 'below'])(
    'of %s lists every file, each with its size, and each leads to it',
    async (site, { visit }) => {
      const page = await visit(site, 'data/');
      const links = page.locator('.data-file a');
      const listed = await links.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).href),
      );
      const here = page.url();
      expect(listed.map((href) => href.slice(here.length)).sort()).toEqual(await dataOf(site));
      for (const href of listed) {
        const answer = await page.request.get(href);
        expect([href, answer.status()]).toEqual([href, 200]);
        expect((await answer.body()).length).toBeGreaterThan(0);
      }
      for (const size of await page.locator('.data-file span').allTextContents()) {
        expect(size).toMatch(/\d/);
      }
    },
  );

  test('says why there are no feeds where the address of the site is not known', async ({
    visit,
  }) => {
    const page = await visit('harbour', 'data/');
    const feeds = page.getByRole('region', { name: 'To follow it' });
    expect(await feeds.textContent()).toContain('DATELINE_SITE');
    expect(await feeds.getByRole('link').count()).toBe(0);
    expect(await page.locator('link[rel="alternate"][type]').count()).toBe(0);
  });

  test('is offered at the foot of every page', async ({ visit }) => {
    const page = await visit('below', 'about/');
    await page.locator('.colophon').getByRole('link', { name: 'Data' }).click();
    expect(new URL(page.url()).pathname).toBe('/papers/harbour/data/');
    expect(await page.locator('.colophon [aria-current]').textContent()).toBe('Data');
  });
});

describe('a file of the data', () => {
  test('holds nothing of a draft', async () => {
    const folder = join(inject('folders').harbour, 'data');
    const draft = await readFile(
      new URL('../fixtures/harbour/events/unfinished.mdx', import.meta.url),
      'utf8',
    );
    const title = /^title: (.+)$/m.exec(draft)?.[1] ?? '';
    expect(title).not.toBe('');
    for (const file of await dataOf('harbour')) {
      const text = await readFile(join(folder, file), 'utf8');
      expect([file, text.includes('unfinished'), text.includes(title)]).toEqual([
        file,
        false,
        false,
      ]);
    }
  });
});
