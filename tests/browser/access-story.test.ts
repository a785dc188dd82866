import { describe, expect } from 'vitest';
import { storyPages } from './page-kinds.ts';
import { violationsInBothThemes } from './violations.ts';
import { test } from './visit.ts';

describe('a page breaks no rule of WCAG 2.2 AA', () => {
  test.for(storyPages)('story/%s', async (path, { visit }) => {
    const page = await visit('story', path, { colorScheme: 'light' });
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
});
