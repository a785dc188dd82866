import { describe, expect } from 'vitest';
import { storyPages } from './page-kinds.ts';
import { violations } from './violations.ts';
import { test } from './visit.ts';

describe('a page on a phone breaks no rule of WCAG 2.2 AA', () => {
  // Opened there, not narrowed: what is drawn is drawn for the width.
  test.for(storyPages)('story/%s', async (path, { visit }) => {
    const page = await visit('story', path, { viewport: { width: 360, height: 740 } });
    expect(await violations(page)).toEqual([]);
  });
});
