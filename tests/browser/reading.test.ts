import { readdir } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { dateline, firstStory } from '../build/dateline.ts';
import { addressOf, test } from './visit.ts';

const plain = { javaScriptEnabled: false } as const;

/** What went in, as the check counts it; drafts of the first story there are none. */
async function entries(): Promise<Record<'events' | 'sources' | 'actors' | 'places', number>> {
  const { stdout } = await dateline(['check', '--format', 'json'], {
    DATELINE_CONTENT: firstStory,
  });
  return JSON.parse(stdout).entries;
}

describe('entries in equal entries out', () => {
  test('on the home page, in the lists and in the search index', async ({ visit }) => {
    const counts = await entries();
    // A translation lies beside its entry, with its language before the ending.
    const written = (await readdir(`${firstStory}/events`)).filter((name) =>
      /^[^.]+\.mdx?$/.test(name),
    );
    expect(counts.events).toBe(written.length);

    const page = await visit('story', '');
    const listed = await page
      .locator('#chronology [data-event]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-event')));
    expect(new Set(listed).size).toBe(counts.events);
    expect(listed).toHaveLength(counts.events);

    for (const [collection, count] of Object.entries(counts)) {
      await page.goto(addressOf('story', `${collection}/`));
      const links = await page
        .locator(`main a[href*="/${collection}/"]`)
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const own = new Set(
        links.filter((href) => new RegExp(`^/${collection}/[^/]+/$`).test(href ?? '')),
      );
      expect([collection, own.size]).toEqual([collection, count]);

      await page.goto(addressOf('story', `search/?kind=${collection.slice(0, -1)}`));
      const status = page.locator('[data-part="status"]', { hasText: /\d/ });
      expect([collection, await status.textContent()]).toEqual([collection, `${count} entries`]);
    }
  });
});

describe('without JavaScript', () => {
  test('the home page holds the whole chronology', async ({ visit }) => {
    const page = await visit('story', '', plain);
    const { events } = await entries();
    expect(await page.locator('#chronology .event-title').count()).toBe(events);
    expect(await page.locator('h1').textContent()).toBeTruthy();
  });

  test('an event is read from its date to its sources', async ({ visit }) => {
    const page = await visit('story', '', plain);
    await page.locator('#chronology [data-event="hotan-factory"] .event-title').click();
    await page.waitForURL('**/events/hotan-factory/');
    const claim = page.locator('#claim-factory-pay');
    expect(await claim.textContent()).toContain('3,000 yuan');
    expect(await claim.textContent()).toContain('inferred');
    await claim
      .getByRole('link', { name: /Times of Central Asia|Foreign diplomats/ })
      .first()
      .click();
    await page.waitForURL('**/sources/tca-envoys/');
    expect(await page.locator('h1').textContent()).toContain('Foreign diplomats visit');
  });

  test('a claim has an address of its own', async ({ visit }) => {
    const page = await visit('story', 'events/hotan-factory/#claim-factory-pay', plain);
    const top = await page.locator('#claim-factory-pay').boundingBox();
    expect(top?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  });
});

describe('with JavaScript', () => {
  test('an event is opened from the chronology, and leads to the next', async ({ visit }) => {
    const page = await visit('story', '');
    await page.locator('#chronology [data-event="visit"] a.event-title').click();
    await page.waitForURL('**/events/visit/');
    expect(await page.locator('.claim').count()).toBeGreaterThan(1);
    await page.locator('.neighbours a').last().click();
    await page.waitForURL(/\/events\/(?!visit)[^/]+\/$/);
  });

  test('text in another language says which', async ({ visit }) => {
    const page = await visit('harbour', 'events/lantern-charter/');
    expect(await page.locator('.claim [lang="ar"]').first().textContent()).toContain('ميناء');
    expect(await page.locator('.record-body [lang="ar"]').textContent()).toBe('خط عربي');
  });
});

describe('an address that leads to nothing', () => {
  test('is answered by a page of this site, as not found', async () => {
    const answer = await fetch(addressOf('below', 'events/nobody/'));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no such page');
  });
});
