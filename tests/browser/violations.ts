import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What the dark changes: colours, and nothing else. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds, as lines that name the element. */
async function found(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await choose(new AxeBuilder({ page })).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

/** Where a page breaks a rule of WCAG 2.2 AA. */
export async function violations(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  return found(page, (axe) => axe.withTags(rules));
}

/** The same for a page that was opened in the light, and then for its colours in the dark. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await found(page, (axe) => axe.withRules(rulesOfColour));
  return [...light, ...dark.map((line) => `in the dark: ${line}`)];
}
