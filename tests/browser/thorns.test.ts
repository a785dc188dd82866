import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawn, wide } from './drawn-timeline.ts';
import { test } from './visit.ts';

/** What follows the first word of every text of the story, and would run if it were more than text. */
const thorn =
  '"><img src=x onerror=pricked()></script><script>pricked()</script>]]>-->\'`${pricked()}{pricked()}&lt;\\';

interface Pricked {
  pricks?: string[];
}

/** Notes what runs and what the content policy stops from the next page on, and opens it again. */
async function watched(page: Page): Promise<Page> {
  await page.addInitScript(() => {
    const pricks: string[] = [];
    Object.assign(globalThis, { pricks, pricked: () => pricks.push('a text ran') });
    document.addEventListener('securitypolicyviolation', (event) => {
      pricks.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.reload();
  return page;
}

/** What ran, what was stopped, and elements and handlers that only a text could have made. */
const grown = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const born = [...document.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('img[src="x"]') ? ['an image'] : []),
      ...element
        .getAttributeNames()
        .filter((name) => name.startsWith('on'))
        .map((name) => `${element.localName} has ${name}`),
      ...(element.matches('script:not([src])') && element.textContent.startsWith('pricked')
        ? ['a script']
        : []),
    ]);
    return [...((globalThis as Pricked).pricks ?? ['is not watched']), ...born];
  });

const textIn = async (locator: Locator): Promise<string> =>
  ((await locator.textContent()) ?? '').replace(/\s+/g, ' ');

interface Use {
  readonly what: string;
  readonly path: string;
  /** Uses the page, and gives a place and a text that stands there. */
  readonly use: (page: Page) => Promise<readonly [Locator, string]>;
}

const item = (page: Page): Locator => page.locator('.tl-item[data-item="gate"]');

const uses: readonly Use[] = [
  {
    what: 'the timeline, its lanes and its eras',
    path: '',
    use: async (page) => {
      await drawn(page);
      return [page.locator('.tl-lane-name', { hasText: 'gate-title' }), '=cmd()|gate-title'];
    },
  },
  {
    what: 'what it tells of an event at a hand’s touch',
    path: '',
    use: async (page) => {
      await drawn(page);
      await item(page).hover();
      return [item(page), 'event-title'];
    },
  },
  {
    what: 'its panel',
    path: '',
    use: async (page) => {
      await drawn(page);
      await item(page).focus();
      await page.keyboard.press('Enter');
      const panel = page.locator('.tl-panel');
      await panel.waitFor();
      return [panel, 'event-summary'];
    },
  },
  {
    what: 'an address that names a choice of its own',
    path: '?lane=%22%3E%3Cimg%20src=x%20onerror=pricked()%3E&q=%3Cimg%20src=x%20onerror=pricked()%3E',
    use: async (page) => {
      await drawn(page);
      return [page.locator('main h1, h1').first(), ''];
    },
  },
  {
    what: 'the search: a title, a passage and the values to choose from',
    path: 'search/?q=claim-text',
    use: async (page) => {
      await page.locator('.hit-passage mark').first().waitFor();
      await page.locator('.facet-value').first().waitFor({ state: 'attached' });
      return [page.locator('.hit').first(), '=cmd()|claim-text'];
    },
  },
  {
    what: 'the search for something that would run',
    path: `search/?q=${encodeURIComponent('<img src=x onerror=pricked()>')}`,
    use: async (page) => {
      await page.locator('[data-part="status"]', { hasText: 'img src=x' }).waitFor();
      return [page.locator('[data-part="status"]'), '<img src=x onerror=pricked()>'];
    },
  },
  {
    what: 'an event',
    path: 'events/gate/',
    use: async (page) => [page.locator('#claim-shut'), '=cmd()|claim-text'],
  },
  {
    what: 'the map',
    path: 'map/',
    use: async (page) => [page.locator('.map-places > li').first(), 'place-name'],
  },
  {
    what: 'a walk',
    path: 'paths/way/',
    use: async (page) => {
      await page.getByRole('button', { name: 'Go step by step' }).click();
      return [page.locator('.path-step:visible'), 'step-text'];
    },
  },
  {
    what: 'an embed of the timeline',
    path: 'embed/',
    use: async (page) => {
      await drawn(page);
      return [page.locator('.tl-lane-name', { hasText: 'gate-title' }), '=cmd()|gate-title'];
    },
  },
  {
    what: 'an embed of an event',
    path: 'embed/events/gate/',
    use: async (page) => [page.locator('body'), 'event-summary'],
  },
  {
    what: 'another day',
    path: 'as-of/',
    use: async (page) => {
      await page.locator('as-of-view input[type="range"]').press('Home');
      await page.locator('as-of-view #as-of-record').first().waitFor();
      return [page.locator('as-of-view'), 'event-title'];
    },
  },
  {
    what: 'the form, filled with an event, and its preview',
    path: 'propose/?event=gate',
    use: async (page) => {
      await page.locator('.propose-form').waitFor();
      await page.locator('.propose-form').getByLabel('Summary').fill(`new-summary ${thorn}`);
      const preview = page.locator('.propose-preview');
      await preview.getByText('new-summary').waitFor();
      return [preview, 'new-summary'];
    },
  },
];

describe('a text that would run as anything but text is shown as it is, in', () => {
  test.for(uses)('$what', async ({ path, use }, { visit }) => {
    const page = await watched(await visit('thorns', path, wide));
    const [place, word] = await use(page);
    expect(await textIn(place)).toContain(
      word === '' || word.startsWith('<') ? word : `${word} ${thorn}`,
    );
    expect(await grown(page)).toEqual([]);
  });
});
