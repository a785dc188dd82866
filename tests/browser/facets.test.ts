import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test } from './visit.ts';

const wide = { viewport: { width: 1200, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

/** Ids of the events of the chronology that are to be seen. */
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('#chronology [data-event]:visible')
    .evaluateAll((all) => all.map((entry) => entry.getAttribute('data-event') ?? ''));

/** Read in the page: what the driver knows of the address comes later. */
const address = (page: Page): Promise<string> => page.evaluate(() => location.href);

const facet = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true, expanded: false });

/** Unfolds a facet, and gives its values. */
async function unfold(page: Page, name: string) {
  await facet(page, name).click();
  return page.getByRole('group', { name, exact: true });
}

const status = (page: Page) => page.locator('.facets-status');

/** The values of an unfolded facet that are to be seen, each with the number beside it. */
const counts = (page: Page, id: string): Promise<[string, number][]> =>
  page
    .locator(`#facet-${id} .facet-value:visible`)
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('input')?.value ?? '',
        Number(row.querySelector('.facet-count')?.textContent),
      ]),
    );

describe('narrowing the record', () => {
  test('one value leaves as many events as were promised, in order', async ({ visit }) => {
    const page = await visit('story', '', wide);
    const all = await shown(page);
    const values = await unfold(page, 'Lane');
    const promised = await counts(page, 'lane');
    expect(promised.reduce((sum, [, count]) => sum + count, 0)).toBe(all.length);

    await values.getByRole('checkbox', { name: 'The reports' }).check();
    const left = await shown(page);
    expect(left).toHaveLength(new Map(promised).get('reports') ?? 0);
    expect(left.length).toBeGreaterThan(0);
    expect(all.filter((id) => left.includes(id))).toEqual(left);
    for (const id of left) {
      expect(await page.getAttribute(`#chronology [data-event="${id}"]`, 'data-lane')).toBe(
        'reports',
      );
    }
    expect(await status(page).textContent()).toMatch(
      new RegExp(`^${left.length} of ${all.length} events shown · \\d+ claims · `),
    );
    // Headings under which nothing is left go with it.
    const empty = page.locator(
      ':is(.chronology-year, .chronology-month):visible:not(:has([data-event]:not([hidden])))',
    );
    expect(await empty.count()).toBe(0);
    expect(await page.locator('.chronology-year:visible').count()).toBeGreaterThan(0);
  });

  test('values of a facet widen, facets narrow, and each says what it would leave', async ({
    visit,
  }) => {
    const page = await visit('story', '', wide);
    const lanes = await unfold(page, 'Lane');
    await lanes.getByRole('checkbox', { name: 'The reports' }).check();
    const reports = await shown(page);
    await lanes.getByRole('checkbox', { name: 'The visit' }).check();
    const both = await shown(page);
    expect(both).toEqual(expect.arrayContaining(reports));
    expect(both.length).toBeGreaterThan(reports.length);

    await unfold(page, 'Place');
    // The others' values went with them: one facet is unfolded at a time.
    expect(await lanes.isVisible()).toBe(false);
    const places = await counts(page, 'place');
    expect(places.length).toBeGreaterThan(2);
    for (const [place, count] of places.slice(0, 4)) {
      const box = page.locator(`#facet-place input[value="${place}"]`);
      await box.check();
      const left = await shown(page);
      expect([place, left.length]).toEqual([place, count]);
      expect(both).toEqual(expect.arrayContaining(left));
      await box.uncheck();
    }
    expect(await shown(page)).toEqual(both);
  });

  test('a place holds what lies in it', async ({ visit }) => {
    const page = await visit('story', '?place=kashgar', wide);
    const inner = await shown(page);
    await page.goto(addressOf('story', '?place=xinjiang'));
    expect(await shown(page)).toEqual(expect.arrayContaining(inner));
    expect(inner.length).toBeGreaterThan(0);
  });

  test('words are found in titles, summaries and claims, whatever their accents', async ({
    visit,
  }) => {
    const page = await visit('story', '', wide);
    const all = (await shown(page)).length;
    const field = page.getByRole('searchbox', { name: 'Words' });
    await field.fill('3,000 YUAN');
    await field.press('Enter');
    // The sum stands in a claim alone.
    await page.waitForFunction(
      () => document.querySelector('[data-event="hotan-factory"]')?.checkVisibility() === true,
    );
    await page.waitForFunction(() =>
      /^[1-9]/.test(document.querySelector('.facets-status')?.textContent ?? ''),
    );
    const left = await shown(page);
    expect(left).toContain('hotan-factory');
    expect(left.length).toBeLessThan(all);
    expect(new URL(await address(page)).searchParams.get('text')).toBe('3,000 YUAN');

    await field.fill('káshgar');
    await field.press('Enter');
    await page.waitForFunction(() => location.search.includes('shgar'));
    expect((await shown(page)).length).toBeGreaterThan(0);
  });

  test('where the claims’ words do not come, it says what is searched', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await page.route('**/event-words.json', (route) => route.fulfill({ status: 200, body: 'no' }));
    await page.getByRole('searchbox', { name: 'Words' }).fill('visit');
    await page.getByText('titles and summaries alone are searched').waitFor();
    await page.waitForFunction(() => location.search.includes('text=visit'));
    expect((await shown(page)).length).toBeGreaterThan(0);
  });

  test('where nothing is left it says so, and how to go on', async ({ visit }) => {
    const page = await visit('story', '?text=zzzz', wide);
    expect(await shown(page)).toEqual([]);
    expect(await status(page).textContent()).toContain('No event has all of this.');
    await page.getByRole('button', { name: 'Show all' }).click();
    expect((await shown(page)).length).toBeGreaterThan(0);
    expect(await page.getByRole('searchbox', { name: 'Words' }).inputValue()).toBe('');
  });

  test('the timeline is told, and told again when all is shown', async ({ visit }) => {
    const page = await visit('story', '?lane=visit', wide);
    const ids = await shown(page);
    const told = () => page.getAttribute('timeline-view', 'data-shown');
    expect((await told())?.split(' ')).toEqual(ids);
    await page.evaluate(() => {
      document.addEventListener('dateline:shown', (event) => {
        document.documentElement.dataset['told'] = JSON.stringify((event as CustomEvent).detail);
      });
    });
    await page.getByRole('button', { name: 'remove Lane: The visit' }).click();
    expect(await told()).toBe(null);
    expect(await page.getAttribute('html', 'data-told')).toBe('{"ids":null}');
  });
});

describe('undoing', () => {
  test('each choice is taken out by itself, and the keyboard stays in place', async ({ visit }) => {
    const page = await visit('story', '?lane=visit&lane=reports&place=kashgar&text=a', wide);
    const chosen = page.getByRole('list', { name: 'Chosen' }).getByRole('listitem');
    expect(await chosen.allTextContents()).toEqual([
      'Lane: The visit remove',
      'Lane: The reports remove',
      'Place: Kashgar remove',
      'Words: a remove',
    ]);
    await page.getByRole('button', { name: 'remove Lane: The reports' }).press('Enter');
    expect(await chosen.count()).toBe(3);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('remove Place: Kashgar');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await chosen.count()).toBe(0);
    // The window of the timeline stands there too, and is its own.
    const left = [...new URL(await address(page)).searchParams.keys()];
    expect(left.filter((name) => !['from', 'to'].includes(name))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('facets-status');
    expect(await status(page).textContent()).toMatch(/^All \d+ events are shown$/);
  });

  test('Back and Forward go through the choices, a run of typing being one', async ({ visit }) => {
    const page = await visit('story', '', wide);
    const all = await shown(page);
    const lanes = await unfold(page, 'Lane');
    await lanes.getByRole('checkbox', { name: 'The visit' }).check();
    const visitOnly = await shown(page);
    const field = page.getByRole('searchbox', { name: 'Words' });
    await field.pressSequentially('ka');
    await page.waitForFunction(() => location.search.endsWith('text=ka'));
    await field.pressSequentially('shgar');
    await page.waitForFunction(() => location.search.endsWith('text=kashgar'));
    await page.goBack();
    expect(await shown(page)).toEqual(visitOnly);
    expect(await field.inputValue()).toBe('');
    await page.goBack();
    expect(await shown(page)).toEqual(all);
    expect(await lanes.getByRole('checkbox', { name: 'The visit' }).isChecked()).toBe(false);
    await page.goForward();
    expect(await shown(page)).toEqual(visitOnly);
    expect(await lanes.getByRole('checkbox', { name: 'The visit' }).isChecked()).toBe(true);
  });
});

describe('a shared link', () => {
  test('shows the same, and keeps what others wrote into it', async ({ visit }) => {
    const page = await visit('story', '?event=visit&lane=visit&actor=nobody', wide);
    await page.locator('.tl-stage .tl-item').first().waitFor();
    const ids = await shown(page);
    const lanes = await unfold(page, 'Lane');
    await lanes.getByRole('checkbox', { name: 'The context' }).check();
    const { searchParams } = new URL(await address(page));
    expect(searchParams.get('event')).toBe('visit');
    expect(searchParams.getAll('lane')).toEqual(['visit', 'context']);
    // A value that the record does not have narrows nothing and is forgotten.
    expect(searchParams.has('actor')).toBe(false);
    const other = await visit('story', new URL(await address(page)).search, wide);
    expect(await shown(other)).toEqual(await shown(page));
    expect(ids.length).toBeLessThan((await shown(page)).length);
  });

  test('names the same as search does', async ({ visit }) => {
    const page = await visit('story', '?actor=tca&place=xinjiang', wide);
    const here = await shown(page);
    await page.goto(addressOf('story', 'search/?kind=event&actor=tca&place=xinjiang'));
    expect(here.length).toBeGreaterThan(0);
    const hits = page.locator('.hit');
    await hits.first().waitFor();
    expect(await hits.count()).toBe(here.length);
  });
});

describe('a long list', () => {
  test('stands by number, and a name is found in it', async ({ visit }) => {
    const page = await visit('story', '', wide);
    const actors = await unfold(page, 'Actor');
    const numbers = (await counts(page, 'actor')).map(([, count]) => count);
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    await actors.getByRole('searchbox', { name: 'Find in this list' }).fill('XINH');
    expect((await counts(page, 'actor')).map(([actor]) => actor)).toEqual(['xinhua']);
  });

  test('languages and origins are named in words', async ({ visit }) => {
    const page = await visit('story', '', wide);
    const langs = await unfold(page, 'Source language');
    expect(await langs.textContent()).toContain('English');
    const origins = await unfold(page, 'Origins');
    expect(await origins.locator('.facet-name').first().textContent()).toBe('1 origin');
  });
});

describe('by keyboard', () => {
  test('a facet is unfolded, chosen from and folded again', async ({ visit }) => {
    const page = await visit('story', '', wide);
    const lane = facet(page, 'Lane');
    await lane.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(new URL(await address(page)).searchParams.getAll('lane')).toHaveLength(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('#facet-lane').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lane');
  });
});

describe('without JavaScript', () => {
  const plain = { javaScriptEnabled: false };

  test('nothing dead stands there, and each lane has a page', async ({ visit }) => {
    const page = await visit('story', '', plain);
    expect((await page.locator('facet-view').innerText()).trim()).toMatch(
      /^Narrowing the record needs JavaScript, .* lead to the same events\.$/,
    );
    expect(await page.locator('facet-view :is(button, input)').count()).toBe(0);
    await page.locator('.lane-key').getByRole('link', { name: 'The coverage' }).click();
    await page.waitForURL('**/lanes/coverage/');
    expect(await page.locator('h1').textContent()).toBe('The coverage');
    const lanes = await page
      .locator('[data-event]')
      .evaluateAll((all) => all.map((entry) => entry.getAttribute('data-lane')));
    expect(lanes.length).toBeGreaterThan(0);
    expect(new Set(lanes)).toEqual(new Set(['coverage']));
  });

  test('the lanes’ pages hold every event once', async ({ visit }) => {
    const page = await visit('story', '', plain);
    const all = await shown(page);
    const found: string[] = [];
    await page.goto(addressOf('story', 'lanes/'));
    const links = page.locator('.lane-list a');
    const paths = await links.evaluateAll((list) =>
      list.map((link) => (link as HTMLAnchorElement).href),
    );
    for (const path of paths) {
      await page.goto(path);
      found.push(
        ...(await page
          .locator('[data-event]')
          .evaluateAll((list) => list.map((entry) => entry.getAttribute('data-event') ?? ''))),
      );
    }
    expect([...found].sort()).toEqual([...all].sort());
  });
});

describe('on a phone', () => {
  test('it is folded until asked for, and the strip follows', async ({ visit }) => {
    const page = await visit('story', '', phone);
    expect(await facet(page, 'Lane').isVisible()).toBe(false);
    const bars = page.locator('.density-strip rect:visible');
    const before = await bars.count();
    await page.getByRole('button', { name: 'Narrow the record' }).click();
    const lanes = await unfold(page, 'Lane');
    await lanes.getByRole('checkbox', { name: 'The visit' }).check();
    expect(await bars.count()).toBeLessThan(before);
    expect(await bars.count()).toBeGreaterThan(0);
    for (const box of await page.locator('.facet-open:visible, .facet-remove, .facet-all').all()) {
      const size = await box.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await bars.count()).toBe(before);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  });
});

test('it runs from right to left where the story does', async ({ visit }) => {
  const page = await visit('rtl', '', wide);
  const buttons = page.locator('.facet-open');
  expect(await buttons.count()).toBeGreaterThan(1);
  const first = await buttons.first().boundingBox();
  const last = await buttons.last().boundingBox();
  expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY);
  const all = (await shown(page)).length;
  await buttons.first().click();
  await page.locator('.facet-value input:visible').first().check();
  expect((await shown(page)).length).toBeLessThanOrEqual(all);
  expect(await page.locator('.facet-remove').count()).toBe(1);
});

test('below a sub-path the claims’ words are found too', async ({ visit }) => {
  const page = await visit('below', '', wide);
  const answer = page.waitForResponse('**/papers/harbour/event-words.json');
  await page.getByRole('searchbox', { name: 'Words' }).focus();
  expect((await answer).status()).toBe(200);
});

describe.for(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test('with a facet unfolded it breaks no rule of WCAG 2.2 AA', async ({ visit }) => {
    const page = await visit('story', '?lane=visit&text=envoy', { ...wide, colorScheme });
    await unfold(page, 'Actor');
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});
