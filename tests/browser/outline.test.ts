import { expect } from 'vitest';
import { test } from './visit.ts';

/** The landmarks and headings of a page as a screen reader lists them, and what stands in them. */
test('the home page reads well to those who hear it', async ({ visit }) => {
  const page = await visit('story', '', { javaScriptEnabled: false });
  const outline = await page.locator('body').evaluate((body) => {
    const roles: Readonly<Record<string, string>> = {
      HEADER: 'banner',
      NAV: 'navigation',
      MAIN: 'main',
      FOOTER: 'contentinfo',
      SECTION: 'region',
      SEARCH: 'search',
    };
    const nameOf = (element: Element): string | undefined => {
      const label = element.getAttribute('aria-label');
      const by = element.getAttribute('aria-labelledby');
      return label ?? (by === null ? undefined : document.getElementById(by)?.textContent?.trim());
    };
    const lines: string[] = [];
    const walk = (element: Element, depth: number): void => {
      const heading = /^H([1-6])$/.exec(element.tagName);
      const name = nameOf(element);
      const role = element.getAttribute('role') ?? roles[element.tagName];
      // A section without a name is no landmark; nor is what heads or ends a part of the page.
      const isPart = ['SECTION', 'HEADER', 'FOOTER'].includes(element.tagName);
      const isLandmark = role !== undefined && (name !== undefined || !isPart || depth === 0);
      const indent = '  '.repeat(depth);
      if (heading) {
        lines.push(`${indent}h${heading[1]} ${element.textContent?.replace(/\s+/g, ' ').trim()}`);
        return;
      }
      if (isLandmark) lines.push(`${indent}${role}${name === undefined ? '' : ` "${name}"`}`);
      for (const child of element.children) walk(child, depth + (isLandmark ? 1 : 0));
    };
    for (const child of body.children) walk(child, 0);
    return lines.join('\n');
  });
  expect(outline).toMatchSnapshot();
});
