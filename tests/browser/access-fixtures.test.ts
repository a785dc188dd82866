import { describe, expect } from 'vitest';
import { fixturePages } from './page-kinds.ts';
import { violationsInBothThemes } from './violations.ts';
import { test } from './visit.ts';

describe('a page breaks no rule of WCAG 2.2 AA', () => {
  test.for(fixturePages)('%s/%s', async ([site, path], { visit }) => {
    const page = await visit(site, path, { colorScheme: 'light' });
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
});
