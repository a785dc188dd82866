import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test } from './visit.ts';

const plain = { javaScriptEnabled: false } as const;

/** The number that a kind's heading gives, and how many gaps are listed under it. */
const kindsOf = (page: Page): Promise<[string, number, number][]> =>
  page
    .locator('.gap-kind')
    .evaluateAll((sections) =>
      sections.map((section): [string, number, number] => [
        section.querySelector('h2')?.id ?? '',
        Number.parseInt(section.querySelector('h2 .gap-count')?.textContent ?? '', 10),
        section.querySelectorAll('.gap-list > li, .gap-sources > li').length,
      ]),
    );

describe.for([
  ['with JavaScript', {}],
  ['without JavaScript', plain],
] as const)('the gaps, %s', ([, options]) => {
  test('are reached from the foot of any page, counted, and lead to the very claim', async ({
    visit,
  }) => {
    const page = await visit('story', 'about/', options);
    await page.locator('nav.readings').getByRole('link', { name: 'Gaps' }).click();
    await page.waitForURL('**/gaps/');
    const kinds = await kindsOf(page);
    expect(kinds).toHaveLength(8);
    for (const [kind, said, listed] of kinds) expect([kind, listed]).toEqual([kind, said]);

    await page.locator('.gap-kinds').getByRole('link', { name: 'Inferred steps' }).click();
    await page.waitForURL('**/gaps/#gap-hops');
    const steps = page.locator('.gap-kind', { has: page.locator('#gap-hops') });
    expect(await steps.textContent()).toContain('How to help');
    await steps.locator('a[href$="#claim-factory-pay"]').click();
    await page.waitForURL('**/events/hotan-factory/#claim-factory-pay');
    expect(await page.locator('#claim-factory-pay').isVisible()).toBe(true);
  });

  test('of one origin are folded under their events, and open by a key', async ({ visit }) => {
    const page = await visit('story', 'gaps/', options);
    const fold = page.locator('.gap-fold', { hasText: 'clothing factory' });
    const claim = fold.locator('a[href$="#claim-factory-pay"]');
    expect(await claim.isVisible()).toBe(false);
    await fold.locator('summary').press('Enter');
    await claim.waitFor({ state: 'visible' });
    await claim.click();
    await page.waitForURL('**/events/hotan-factory/#claim-factory-pay');
  });
});

describe('the gaps', () => {
  test('lead to the source that has no archived copy', async ({ visit }) => {
    const page = await visit('story', 'gaps/');
    const sources = page.locator('.gap-kind', { has: page.locator('#gap-archive') });
    expect(
      await sources.locator('li', { hasText: 'Foreign diplomats visit' }).first().textContent(),
    ).toContain('the editors keep a copy');
    await sources.locator('a[href$="/sources/asia-plus-tour/"]').click();
    await page.waitForURL('**/sources/asia-plus-tour/');
  });

  test('ask nobody to name those whom no public source names', async ({ visit }) => {
    const page = await visit('story', 'gaps/');
    const speakers = page.locator('.gap-kind', { has: page.locator('#gap-speakers') });
    expect(await speakers.textContent()).toContain('Never send a name that is not public');
  });

  test.for([
    ['what is missing', 'gaps/'],
    ['"inferred steps"', 'gaps/'],
    ['"the factory is not named"', 'gaps/'],
    ['corrections', 'corrections/'],
  ] as const)('%s is found by search', async ([query, path], { visit }) => {
    const page = await visit('story', `search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-part="status"]', { hasText: /entr/ }).waitFor();
    const found = await page
      .locator('.hit-link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(found).toContain(addressOf('story', path));
  });
});

describe('corrections', () => {
  test.for([
    ['with JavaScript', {}],
    ['without JavaScript', plain],
  ] as const)('stand in one list and on their event, %s', async ([, options], { visit }) => {
    const page = await visit('harbour', '', options);
    await page.locator('nav.readings').getByRole('link', { name: 'Corrections' }).click();
    await page.waitForURL('**/corrections/');
    const entry = page.locator('.chronicle-entry');
    expect(await entry.count()).toBe(1);
    expect(await entry.locator('.chronicle-date').textContent()).toContain('2 March 2012');
    expect((await entry.locator('del').textContent())?.trim()).toBe('February 2012');
    expect((await entry.locator('ins').textContent())?.trim()).toBe('29 February 2012');
    expect(await entry.textContent()).toContain('The paper named the day in its next issue.');
    await entry.getByRole('link', { name: 'The lantern was lit at dusk.' }).click();
    await page.waitForURL('**/events/lantern-lit/#claim-lit');

    const own = page.locator('section.corrections');
    expect((await own.locator('ins').textContent())?.trim()).toBe('29 February 2012');
    await own.getByRole('link', { name: 'All corrections of this record' }).click();
    await page.waitForURL('**/corrections/');
  });

  test('say that there are none yet, and what will stand there', async ({ visit }) => {
    const page = await visit('story', 'corrections/');
    const text = await page.locator('main').textContent();
    expect(text).toContain('Nothing has been corrected yet.');
    expect(text).toContain('Nothing is taken back in silence.');
    expect(await page.locator('main .chronicle-entry').count()).toBe(0);
  });
});
