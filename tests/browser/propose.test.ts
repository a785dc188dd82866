import { describe, expect } from 'vitest';
import { addressOf, test } from './visit.ts';

/** What an address that opens a new file fills in. */
function filledIn(address: string | null): Record<string, string> {
  return Object.fromEntries(new URL(address ?? '').searchParams);
}

describe('without scripts', () => {
  const bare = { javaScriptEnabled: false };

  test('every page leads to the page that explains an entry by example', async ({ visit }) => {
    const page = await visit('harbour', 'places/selvane/', bare);
    await page.getByRole('link', { name: 'Add to the record' }).click();
    expect(page.url()).toBe(addressOf('harbour', 'propose/'));
    const event = page.locator('.example-files pre').first();
    await event.waitFor({ state: 'visible' });

    const open = page.getByRole('link', { name: 'Open a new file' });
    const address = await open.getAttribute('href');
    expect(address).toMatch(/^https:\/\/github\.com\/example\/selvane\/new\/main\?/);
    expect(filledIn(address)).toEqual({
      filename: 'content/events/ferry-stops.mdx',
      value: await event.textContent(),
    });
  });

  test('GitLab is spoken to in its own words', async ({ visit }) => {
    const page = await visit('below', 'propose/', bare);
    const address = await page.getByRole('link', { name: 'Open a new file' }).getAttribute('href');
    expect(address).toMatch(/^https:\/\/gitlab\.com\/example\/selvane\/-\/new\/main\?/);
    expect(Object.keys(filledIn(address))).toEqual(['file_name', 'content']);
  });

  test('it says so where nobody knows where the files are kept', async ({ visit }) => {
    const page = await visit('rtl', 'propose/', bare);
    await page.getByText('This site does not say where its files are kept.').waitFor();
    expect(await page.getByRole('link', { name: 'Open a new file' }).count()).toBe(0);
  });

  test('an event leads there too', async ({ visit }) => {
    const page = await visit('harbour', 'events/fire/', bare);
    await page.getByRole('link', { name: 'Suggest a change' }).click();
    expect(page.url()).toBe(addressOf('harbour', 'propose/?event=fire'));
  });
});
