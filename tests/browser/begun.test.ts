import { describe, expect } from 'vitest';
import { addressOf, test } from './visit.ts';

describe('a story that was just begun', () => {
  test('shows its title and its examples', async ({ visit }) => {
    const page = await visit('begun');
    expect(await page.title()).toContain('The bell of Selvane');
    expect(await page.locator('main').textContent()).toContain('Example: a bell is rung');
  });

  test('finds an entry by a word of its claim', async ({ visit }) => {
    const page = await visit('begun', 'search/?q=evening');
    await page.locator('[data-part="status"]', { hasText: /entr/ }).waitFor();
    const found = await page
      .locator('.hit-link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(found.some((link) => link.startsWith(addressOf('begun', 'events/example-event/')))).toBe(
      true,
    );
  });
});
