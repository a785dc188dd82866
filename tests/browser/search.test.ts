import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test } from './visit.ts';

/** The titles of the hits, once the search has said how many there are. */
async function titles(page: Page): Promise<string[]> {
  await page.locator('[data-part="status"]', { hasText: /entr/ }).waitFor();
  return page.locator('.hit-title').allTextContents();
}

const status = (page: Page): Promise<string | null> =>
  page.locator('[data-part="status"]').textContent();

/** The story's own names, which must be found as they are written there. */
const inStory = [
  { query: 'salary', path: 'events/hotan-factory/' },
  { query: 'Id Kah', path: 'events/id-kah-mosque/' },
  { query: '"Id Kah"', path: 'places/id-kah-mosque/' },
  { query: 'Kabaziyev', path: 'events/hotan-training-centre/' },
  { query: 'Казахстан', path: 'actors/kazakhstan/' },
  { query: '新疆', path: 'places/xinjiang/' },
];

/** The views of the record, each by words of its own. */
const views = [
  { query: 'two clocks', path: 'reported/' },
  { query: 'as of a day', path: 'as-of/' },
  { query: 'how many people are held', path: 'questions/how-many-held/' },
  { query: 'where the statements start', path: 'origins/' },
  { query: 'what is missing', path: 'gaps/' },
  { query: 'corrections', path: 'corrections/' },
  { query: 'places on a map', path: 'map/' },
  { query: 'one figure many mouths', path: 'paths/one-figure-many-mouths/' },
];

describe('search', () => {
  test.for(views)('finds the view $path by "$query"', async ({ query, path }, { visit }) => {
    const page = await visit('story', `search/?q=${encodeURIComponent(query)}`);
    await titles(page);
    const found = await page
      .locator('.hit-link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(found).toContain(addressOf('story', path));
  });

  test.for(inStory)('finds $path by $query', async ({ query, path }, { visit }) => {
    const page = await visit('story', `search/?q=${encodeURIComponent(query)}`);
    await titles(page);
    const found = await page
      .locator('.hit-link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(found).toContain(addressOf('story', path));
  });

  test('leads from the box in the head, by the keyboard alone, to the very claim', async ({
    visit,
  }) => {
    const page = await visit('story');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.keyboard.press('/');
    await page.keyboard.type('salary');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=salary');
    expect(asked.filter((address) => address.includes('salary'))).toEqual([]);
    await titles(page);
    await page.locator('.hit-part-title[href$="#claim-factory-pay"]').press('Enter');
    await page.waitForURL('**/events/hotan-factory/#claim-factory-pay');
    const claim = page.locator('#claim-factory-pay');
    expect(await claim.isVisible()).toBe(true);
    expect(await claim.textContent()).toContain('salary');
  });

  test('lets "/" be written where something is being written', async ({ visit }) => {
    const page = await visit('harbour', 'search/');
    await page.keyboard.press('/');
    await page.keyboard.type('1/2');
    expect(await page.locator('#search-field').inputValue()).toBe('1/2');
  });

  test('finds a phrase as one, in the quotation marks of any language', async ({ visit }) => {
    const page = await visit('harbour', 'search/?q=keeper+lantern');
    expect((await titles(page)).length).toBeGreaterThan(1);
    for (const phrase of ['"year of the two comets"', '„year of the two comets“']) {
      await page.locator('#search-field').fill(phrase);
      await page.locator('#search-field').press('Enter');
      await page.locator('[data-part="status"]', { hasText: 'comets' }).waitFor();
      expect(await titles(page)).toEqual(['The first mole is laid']);
    }
    await page.locator('#search-field').fill('"comets two the"');
    await page.locator('[data-part="status"]', { hasText: 'No entry holds' }).waitFor();
    expect(await page.locator('[data-part="advice"]').textContent()).toContain(
      'Without quotation marks',
    );
  });

  test('finds words of other scripts, also those that are written without blanks', async ({
    visit,
  }) => {
    for (const [word, title] of [
      ['فنار', 'The lantern is chartered'],
      ['历史', 'The great catch'],
    ] as const) {
      const page = await visit('harbour', `search/?q=${encodeURIComponent(word)}`);
      expect(await titles(page)).toContain(title);
    }
  });

  test('filters with counts, in the address, and back', async ({ visit }) => {
    const page = await visit('harbour', 'search/?q=lantern');
    const all = await titles(page);
    const box = page.locator('input[name="lane"][value="pilots"]');
    const count = Number(
      await page.locator('.facet-value', { has: box }).locator('.facet-count').textContent(),
    );
    expect(count).toBeGreaterThan(0);
    await box.check();
    await page.waitForURL('**/search/?q=lantern&lane=pilots');
    await expect.poll(async () => (await titles(page)).length).toBe(count);
    expect(count).toBeLessThan(all.length);

    await page.goBack();
    await page.waitForURL('**/search/?q=lantern');
    await expect.poll(() => titles(page)).toEqual(all);
    expect(await box.isChecked()).toBe(false);
  });

  test('opens the same list from a shared address, in order of date', async ({ visit }) => {
    const page = await visit('harbour', 'search/?lane=stones&sort=date');
    expect(await titles(page)).toEqual([
      'The first mole is laid',
      'The sea wall falls',
      'The lantern is chartered',
      'The dredging begins',
      'The customs house burns',
      'The lantern is lit again',
      // The lane's own page, which has no date.
      'The stones',
    ]);
    await page.locator('#search-sort').selectOption('latest');
    await page.waitForURL('**/search/?lane=stones&sort=latest');
    // The dredging has no known end.
    await expect.poll(async () => (await titles(page))[0]).toBe('The dredging begins');
    expect(await page.locator('.hit-date').first().textContent()).toContain('June 2005');
  });

  test('lists the values of a facet that the page has not room for as they are asked for', async ({
    browser,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    // As the page is made where there are very many sources.
    await context.route(/\/search\/(?:\?|$)/, async (route) => {
      const response = await route.fetch();
      const groups = (await response.text()).split('<details class="facet"');
      const without = groups.map((group) =>
        group.includes('name="source"')
          ? ` data-listed="source"${group.replace(/<ul>[\s\S]*?<\/ul>/, '<ul></ul>')}`
          : group,
      );
      await route.fulfill({ response, body: without.join('<details class="facet"') });
    });
    await page.goto(addressOf('harbour', 'search/?kind=event'));
    const events = (await titles(page)).length;
    const group = page.locator('[data-listed="source"]');
    expect(await group.locator('input').count()).toBe(0);
    await group.locator('summary').click();
    const first = group.locator('.facet-value').first();
    const count = Number(await first.locator('.facet-count').textContent());
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(events);
    const name = (await first.locator('.facet-name').textContent()) ?? '';
    const box = group.locator('input').first();
    await box.check();
    await expect.poll(async () => (await titles(page)).length).toBe(count);
    expect(await box.evaluate((found) => found === document.activeElement)).toBe(true);

    await page.reload();
    await expect.poll(async () => (await titles(page)).length).toBe(count);
    expect(await group.locator('.facet-name').first().textContent()).toBe(name);
    expect(await box.isChecked()).toBe(true);
    await context.close();
  });

  test('chooses more than one value of a facet, and clears them', async ({ visit }) => {
    const page = await visit('harbour', 'search/?kind=event&year=2011&year=2012');
    expect((await titles(page)).sort()).toEqual([
      'The customs house burns',
      'The lantern is lit again',
    ]);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.waitForURL(/\/search\/$/);
    await page.locator('[data-part="status"]', { hasText: 'Type a word' }).waitFor();
  });

  test('says so when nothing is found, and what to try', async ({ visit }) => {
    const page = await visit('harbour', 'search/?q=zeppelin&lane=stones');
    await page.locator('[data-part="status"]', { hasText: 'No entry holds' }).waitFor();
    expect(await status(page)).toBe('No entry holds “zeppelin”.');
    expect(await page.locator('[data-part="advice"]').textContent()).toContain(
      'Clearing the filters',
    );
  });

  test('treats what is asked as text', async ({ visit }) => {
    const page = await visit('harbour', 'search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
    await page.locator('[data-part="status"]', { hasText: '<img' }).waitFor();
    expect(await page.locator('.search img').count()).toBe(0);
  });

  test('works below a sub-path', async ({ visit }) => {
    const page = await visit('below', 'search/?q=comets');
    expect((await titles(page))[0]).toBe('The first mole is laid');
    await page.locator('.hit-link').first().click();
    await page.waitForURL('**/papers/harbour/events/first-mole/');
    expect(await page.locator('h1').textContent()).toBe('The first mole is laid');
  });

  test('answers from titles at once, and completes them where somebody stands', async ({
    browser,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await context.route('**/search-index/**/terms/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(addressOf('harbour', 'search/'));
    await page.locator('#search-field').pressSequentially('lant');
    await page.locator('[data-part="status"]', { hasText: 'Titles with “lant”' }).waitFor();
    const early = await page.locator('.hit-title').allTextContents();
    expect(early).toContain('The lantern is lit again');
    expect(early.every((title) => /lant/i.test(title))).toBe(true);
    const link = page.locator('.hit-link', { hasText: 'The lantern is lit again' });
    await link.focus();
    release();
    await page.locator('[data-part="status"]', { hasText: /\d entries for “lant”/ }).waitFor();
    const whole = await page.locator('.hit-title').allTextContents();
    expect(whole.length).toBeGreaterThan(early.length);
    expect(whole).toEqual(expect.arrayContaining(early));
    expect(await link.evaluate((found) => found === document.activeElement)).toBe(true);
    await context.close();
  });

  test('searches behind a worker, and on the page itself where none starts', async ({
    browser,
    visit,
  }) => {
    const page = await visit('harbour', 'search/?q=comets');
    expect(await titles(page)).toContain('The first mole is laid');
    expect(page.workers()).toHaveLength(1);
    const context = await browser.newContext();
    const refused = await context.newPage();
    await context.route('**/search-worker*', (route) => route.abort());
    await refused.goto(addressOf('harbour', 'search/?q=comets'));
    expect(await titles(refused)).toEqual(await titles(page));
    expect(refused.workers()).toEqual([]);
    await context.close();
  });

  test('says in which lists to look when the index does not load', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await context.route('**/search-index/**', (route) => route.abort());
    await page.goto(addressOf('harbour', 'search/?q=comets'));
    await page
      .locator('[data-part="status"]', { hasText: 'The search index could not be loaded.' })
      .waitFor();
    expect(await page.locator('[data-part="lists"] a').count()).toBe(4);
    await context.unroute('**/search-index/**');
    await context.close();
  });

  test('offers the lists without JavaScript', async ({ visit }) => {
    const page = await visit('harbour', 'search/?q=comets', { javaScriptEnabled: false });
    expect(await page.locator('.search').textContent()).toContain('Searching needs JavaScript');
    expect(await page.locator('[data-part="lists"] a').allTextContents()).toEqual([
      'Events',
      'Sources',
      'Actors',
      'Places',
    ]);
    expect(await page.locator('.search-options').isVisible()).toBe(false);
  });

  test('holds exactly the entries that went in', async ({ visit }) => {
    const page = await visit('harbour', 'search/?kind=event');
    const found = (await titles(page)).sort();
    await page.goto(addressOf('harbour'));
    const listed = (await page.locator('#chronology .event-title').allTextContents()).map((title) =>
      title.trim(),
    );
    expect(found).toEqual(listed.sort());
    expect(found).toHaveLength(10);
  });
});
