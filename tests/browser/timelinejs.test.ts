import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject } from 'vitest';
import { test } from './visit.ts';

/** Where the library lies that the file is written for. */
const library = join(
  dirname(fileURLToPath(import.meta.resolve('@knight-lab/timelinejs/dist/js/timeline.js'))),
  '..',
);

const page = `<!doctype html><meta charset="utf-8"><title>T</title>
<link rel="stylesheet" href="/css/timeline.css"><div id="t" style="height:600px"></div>
<script src="/js/timeline.js"></script>`;

interface Slide {
  readonly display_date: string;
  readonly text: { readonly headline: string };
}

describe('TimelineJS itself', () => {
  test.for(['story', 'harbour', 'rtl'] as const)(
    'shows every event of %s, with its date in our words',
    async (site, { browser }) => {
      const written = await readFile(join(inject('folders')[site], 'data/timelinejs.json'), 'utf8');
      const {
        events,
        title,
        eras = [],
      } = JSON.parse(written) as {
        events: Slide[];
        eras?: Pick<Slide, 'text'>[];
        title: Pick<Slide, 'text'>;
      };
      const context = await browser.newContext();
      const tab = await context.newPage();
      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(error.message));
      // A host of its own, that has the library and the file and nothing else.
      await tab.route('**/*', async (route) => {
        const { pathname, hostname } = new URL(route.request().url());
        if (hostname !== 'timeline.invalid') return route.abort();
        if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: page });
        if (pathname === '/story.json') {
          return route.fulfill({ contentType: 'application/json', body: written });
        }
        return route.fulfill({ path: join(library, pathname) });
      });
      await tab.goto('http://timeline.invalid/');
      await tab.evaluate(() => {
        const { TL } = globalThis as unknown as {
          TL: { Timeline: new (id: string, data: string, options: object) => unknown };
        };
        new TL.Timeline('t', '/story.json', { font: null, script_path: '/js/' });
      });
      await tab.locator('.tl-slide').nth(events.length).waitFor({ state: 'attached' });

      const plain = (html: string): Promise<string> =>
        tab.evaluate(
          (markup) => new DOMParser().parseFromString(markup, 'text/html').body.innerText,
          html,
        );
      const headlines = await tab.locator('.tl-slide .tl-headline').allTextContents();
      expect(headlines.map((text) => text.trim()).sort()).toEqual(
        (await Promise.all([title, ...events].map(({ text }) => plain(text.headline)))).sort(),
      );
      const dates = await tab.locator('.tl-slide .tl-headline-date').allTextContents();
      expect(dates.map((text) => text.trim()).sort()).toEqual(
        // The title has no date.
        ['', ...events.map(({ display_date }) => display_date)].sort(),
      );
      const drawnEras = await tab.locator('.tl-timeera h2').allTextContents();
      expect(drawnEras.map((text) => text.trim()).sort()).toEqual(
        eras.map(({ text }) => text.headline).sort(),
      );
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});
