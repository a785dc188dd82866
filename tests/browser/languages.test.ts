import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { SiteName } from '../build/built-sites.ts';
import { addressOf, test } from './visit.ts';

const plain = { javaScriptEnabled: false } as const;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The language in which a reader's voice would say an element, and what it says of its language. */
const saidIn = (page: Page, text: string) =>
  page
    .getByText(text, { exact: true })
    .first()
    .evaluate((element) => ({
      lang: element.closest('[lang]')?.getAttribute('lang'),
      mark: element.closest('[data-original]')?.getAttribute('data-original'),
    }));

describe('a page in a further language', () => {
  test('says what is translated, and marks what is not', async ({ visit }) => {
    const page = await visit('harbour', 'ru/events/fire/', plain);
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.locator('h1').textContent()).toBe('Таможня сгорела');
    expect(await page.locator('.record-date').textContent()).toContain('марта 2011');
    expect(await page.locator('.record-body').textContent()).toContain('восточнее');
    expect(await page.locator('.footnotes h2').textContent()).toBe('Примечания');
    expect(await page.locator('.data-footnote-backref').getAttribute('aria-label')).toBe(
      'Назад к знаку 1',
    );
    expect(await saidIn(page, 'Таможня сгорела за полчаса до полуночи.')).toEqual({ lang: 'ru' });
    expect(await saidIn(page, 'The customs house burned before midnight.')).toEqual({
      lang: 'en',
      mark: 'английский',
    });
    expect(await saidIn(page, 'half an hour before midnight')).toMatchObject({ lang: 'en' });
  });

  test('shows an entry without a translation in the original, in lists too', async ({ visit }) => {
    const page = await visit('harbour', 'ru/events/dredging/', plain);
    expect(await page.locator('h1').getAttribute('lang')).toBe('en');
    expect(await page.locator('.record-body').getAttribute('lang')).toBe('en');
    expect(await page.locator('h2').first().textContent()).toMatch(/[а-я]/);
    await page.goto(addressOf('harbour', 'ru/events/'));
    const lines = page.locator('[data-event="dredging"], [data-event="fire"]');
    const langs = await lines
      .locator('.event-title')
      .evaluateAll((titles) =>
        titles.map((title) => title.closest('[lang]')?.getAttribute('lang')),
      );
    expect(langs.sort()).toEqual(['en', 'ru']);
  });

  test('leads on in its language, and to files that are the same in all', async ({ visit }) => {
    const page = await visit('harbour', 'ru/', plain);
    const hrefs = await page
      .locator('main a[href^="/"], header nav:not(.languages) a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(20);
    expect(hrefs.filter((href) => !/^\/(?:ru\/|data\/.|media\/|citation\.)/.test(href))).toEqual(
      [],
    );
  });
});

/** What a page says of its other languages: in its head, and in its switch. */
async function alternates(page: Page): Promise<{ head: string[]; shown: string[] }> {
  const pairs = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((links) =>
        links.map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
      );
  return {
    head: await pairs('head link[rel="alternate"][hreflang]'),
    shown: await pairs('.languages a'),
  };
}

describe('the switch', () => {
  test('keeps the page, and so does its way back', async ({ visit }) => {
    const page = await visit('harbour', 'sources/pilot-book/', plain);
    expect(await page.locator('.languages a').allInnerTexts()).toEqual(['English', 'русский']);
    await page.locator('.languages a[lang="ru"]').click();
    await page.waitForURL('**/ru/sources/pilot-book/');
    expect(await page.getByText('Ведётся от руки').count()).toBe(1);
    await page.locator('.languages a[lang="en"]').click();
    await page.waitForURL(addressOf('harbour', 'sources/pilot-book/'));
  });

  const both = (path: string) => [`en /${path}`, `ru /ru/${path}`];

  test.for(['', 'events/fire/', 'about/', 'as-of/', 'search/', 'paths/stone-by-stone/'])(
    'on /%s and its translation name each other',
    async (path, { visit }) => {
      const page = await visit('harbour', path, plain);
      const own = await alternates(page);
      expect(own.shown).toEqual(both(path));
      expect(own.head.filter((pair) => !pair.startsWith('x-default'))).toEqual(both(path));
      expect(own.head).toContain(`x-default /${path}`);
      await page.goto(addressOf('harbour', `ru/${path}`));
      expect(await alternates(page)).toEqual(own);
    },
  );

  test('works below a sub-path', async ({ visit }) => {
    const page = await visit('below', 'events/fire/', plain);
    await page.locator('.languages a[lang="ru"]').click();
    await page.waitForURL('**/papers/harbour/ru/events/fire/');
    expect(await page.locator('h1').textContent()).toBe('Таможня сгорела');
  });

  test('is not there where the site has one language', async ({ visit }) => {
    const page = await visit('story', '404.html', plain);
    expect(await page.locator('.languages').count()).toBe(0);
  });
});

describe('from right to left and back', () => {
  test('a page turns with its language, and its axis does not', async ({ visit }) => {
    const page = await visit('rtl', 'en/', plain);
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(await page.locator('.languages a').allInnerTexts()).toEqual(['العربية', 'English']);
    const title = page.locator('#chronology .event-title').first();
    const original = await title.evaluate((element) =>
      element.closest('[lang]')?.getAttribute('lang'),
    );
    expect(original).toBe('ar');
    await page.locator('.languages a[lang="ar"]').click();
    await page.waitForURL(addressOf('rtl'));
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  });
});

const islands: readonly [SiteName, string][] = [
  ['story', 'ru/'],
  ['story', 'ru/propose/'],
  ['story', 'zh-hans/'],
  ['story', 'zh-hans/events/visit/'],
  ['story', 'zh-hans/gaps/'],
  ['story', 'zh-hans/search/?lane=visit'],
  ['harbour', 'ru/'],
  ['harbour', 'ru/events/fire/'],
  ['harbour', 'ru/events/lantern-lit/'],
  ['harbour', 'ru/as-of/'],
  ['harbour', 'ru/search/?lane=stones'],
  ['harbour', 'ru/map/'],
  ['rtl', 'en/'],
  ['rtl', 'en/events/dug/'],
];

describe('with its scripts', () => {
  test.for(islands)('%s/%s breaks no rule of WCAG 2.2 AA', async ([site, path], { visit }) => {
    const page = await visit(site, path);
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });

  test('the timeline is narrowed by translated words, and speaks Russian', async ({ visit }) => {
    const page = await visit('harbour', 'ru/?text=полчаса');
    const shown = page.locator('#chronology [data-event]:not([hidden])');
    await expect.poll(() => shown.count()).toBe(1);
    expect(await shown.getAttribute('data-event')).toBe('fire');
  });

  test('search finds the Russian text in the Russian index', async ({ visit }) => {
    const page = await visit('harbour', `ru/search/?q=${encodeURIComponent('полчаса')}`);
    const link = page.locator('.hit-link').first();
    expect(await link.textContent()).toBe('Таможня сгорела');
    expect(await link.evaluate((a) => (a as HTMLAnchorElement).pathname)).toBe('/ru/events/fire/');
  });

  test('search in all languages finds each entry once in every language that has its own words', async ({
    visit,
  }) => {
    const page = await visit('harbour', 'search/?kind=event');
    await page.locator('input[name="languages"]').check();
    await page.waitForURL('**languages=all');
    const hits = page.locator('.hit');
    const found = () =>
      hits.evaluateAll((items) =>
        items.map((item) => [
          item.querySelector('a')?.pathname,
          item.closest('[lang]')?.getAttribute('lang'),
        ]),
      );
    await expect.poll(found).toContainEqual(['/ru/events/fire/', 'ru']);
    const all = await found();
    expect(all).toContainEqual(['/events/fire/', 'en']);
    expect(all).toContainEqual(['/events/dredging/', 'en']);
    expect(all.map(([path]) => path)).not.toContain('/ru/events/dredging/');

    await page.goto(
      addressOf('harbour', `search/?q=${encodeURIComponent('полчаса')}&languages=all`),
    );
    await expect.poll(found).toContainEqual(['/ru/events/fire/', 'ru']);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
