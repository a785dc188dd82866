import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { allPages as pages, storyPages } from './page-kinds.ts';
import { test } from './visit.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, as lines that name the element. */
async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations: found } = await choose(new AxeBuilder({ page })).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

/** What the dark changes: colours, and nothing else. */
const inTheDark = ['color-contrast', 'link-in-text-block'];

describe('a page breaks no rule of WCAG 2.2 AA', () => {
  test.for(pages)('%s/%s', async ([site, path], { visit }) => {
    const page = await visit(site, path, { colorScheme: 'light' });
    await page.waitForLoadState('networkidle');
    const light = await violations(page, (axe) => axe.withTags(rules));
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await violations(page, (axe) => axe.withRules(inTheDark));
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });

  // On the widest choice of kinds; opened on a phone, as what is drawn is drawn for the width.
  test.for(storyPages)('on a phone: %s', async (path, { visit }) => {
    const page = await visit('story', path, { viewport: { width: 360, height: 740 } });
    await page.waitForLoadState('networkidle');
    expect(await violations(page, (axe) => axe.withTags(rules))).toEqual([]);
  });
});
