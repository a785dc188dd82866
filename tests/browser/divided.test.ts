import { describe, expect } from 'vitest';
import { atTheFair, crowdEvents } from '../build/crowd-story.ts';
import { countDrawn, drawn, drawnIds, focused, span, wide } from './drawn-timeline.ts';
import { addressOf, test } from './visit.ts';

const dated = crowdEvents.length;

describe('the timeline of a divided story', () => {
  test('draws every event, as itself or counted', async ({ visit }) => {
    const page = await visit('crowd', '', wide);
    await drawn(page);
    await expect.poll(() => countDrawn(page)).toBe(dated);
    expect(await page.locator('.tl-bucket').count()).toBeGreaterThan(0);
    expect(await page.locator('timeline-view *').count()).toBeLessThan(300);
  });

  test('lists a crowd that no zoom takes apart, and opens one of it', async ({ visit }) => {
    const page = await visit('crowd', '?from=1901-04-30&to=1901-05-08', wide);
    await drawn(page);
    const crowd = page.locator('.tl-bucket', { hasText: `${atTheFair} events` });
    await crowd.click();
    await expect.poll(() => page.locator('.tl-panel li').count()).toBe(atTheFair);
    expect(await page.locator('.tl-panel a').first().getAttribute('href')).toBe('/events/stall-0/');
  });

  test('opens an event far from the window by its address', async ({ visit }) => {
    const page = await visit('crowd', '?event=spring', wide);
    await drawn(page);
    await expect
      .poll(() => page.locator('.tl-panel .tl-heading').textContent())
      .toBe('What the clerk wrote of spring');
    await expect.poll(() => drawnIds(page)).toContain('spring');
  });

  test('goes by keys through what is counted and over empty centuries', async ({ visit }) => {
    const page = await visit('crowd', '?from=1899-01-01&to=1899-12-31', wide);
    const timeline = await drawn(page);
    await timeline.locator('.tl-item[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => span(page)).toContain('BCE');
    // Open at its start, it is drawn from before all others.
    await expect.poll(() => focused(page)).toBe('never');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('spring');
    await page.keyboard.press('ArrowRight');
    // The next one, 1,866 years later.
    await expect.poll(() => focused(page)).toBe('bridge');
    await expect.poll(() => span(page)).not.toContain('BCE');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toBe('spring');
    await page.keyboard.press('End');
    await expect.poll(() => span(page)).toContain('1902');
    await expect.poll(() => focused(page)).toMatch(/^river/);
  });

  test('draws the reports by their own clock, and says what has no day', async ({ visit }) => {
    const page = await visit('crowd', '?clock=reported', wide);
    await drawn(page);
    const loose = crowdEvents.filter((_, n) => n % 3 === 2).length;
    await expect.poll(() => countDrawn(page)).toBe(dated - loose);
    expect(await page.locator('.tl-notes').textContent()).toContain(String(loose));
  });

  test('shows the record of a day that is chosen, by each clock', async ({ visit }) => {
    const page = await visit('crowd', 'as-of/', wide);
    await drawn(page);
    await expect.poll(() => countDrawn(page)).toBe(dated);
    // A third of the events each rest on the sources of 1902, of 1905 and of no known day.
    const known = (part: number) => crowdEvents.filter((_, n) => n % 3 === part).length;
    const field = page.locator('.as-of-field');
    await field.fill('1903-01-01');
    await field.dispatchEvent('change');
    await expect.poll(() => countDrawn(page)).toBe(known(0));
    expect(await page.locator('.tl-shown').textContent()).toBe(
      `${known(0)} of ${dated} events are shown.`,
    );
    await expect
      .poll(() => page.locator('.as-of-shown .as-of-sentence').textContent())
      .toContain(`${known(0)} events`);
    expect(new URL(page.url()).searchParams.get('day')).toBe('1903-01-01');

    await page.getByLabel('When they were reported').check();
    await expect.poll(() => countDrawn(page)).toBe(known(0));
    await field.fill('1905-12-31');
    await field.dispatchEvent('change');
    await expect.poll(() => countDrawn(page)).toBe(known(0) + known(1));
    await page.getByLabel('The time between').check();
    // What began before the window is counted there.
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => countDrawn(page)).toBe(known(0) + known(1));

    // The clock, and then the day.
    await page.goBack();
    await page.goBack();
    await expect.poll(() => countDrawn(page)).toBe(known(0));
    expect(await field.inputValue()).toBe('1903-01-01');
  });

  test('narrows to a lane with right counts, and lists what is left', async ({ visit }) => {
    const page = await visit('crowd', '', wide);
    await drawn(page);
    await page.getByRole('button', { name: 'Narrow the record' }).click();
    await page.getByRole('button', { name: 'Lane' }).click();
    await page.getByRole('checkbox', { name: /The river/ }).check();
    const left = dated - atTheFair;
    await expect.poll(() => page.locator('.facets-matches li').count()).toBe(left);
    await expect
      .poll(() => page.locator('.tl-shown').textContent())
      .toContain(`${left} of ${dated}`);
    await expect.poll(() => countDrawn(page)).toBe(left);
    await page.locator('.facet-all').click();
    await expect.poll(() => countDrawn(page)).toBe(dated);
    expect(await page.locator('.facets-matches li').count()).toBe(0);
  });

  test('is narrowed from the start by an address that asks for it', async ({ visit }) => {
    const page = await visit('crowd', '?lane=fair', wide);
    await drawn(page);
    await expect.poll(() => countDrawn(page)).toBe(atTheFair);
  });

  test('names the days that could not be fetched, and tries again', async ({ browser }) => {
    const page = await browser.newPage(wide);
    let isBroken = true;
    await page.route('**/tiles/**', (route) => (isBroken ? route.abort() : route.continue()));
    await page.goto(addressOf('crowd'));
    const notice = page.locator('.tl-fetching');
    // After a second try.
    await expect
      .poll(() => notice.textContent(), { timeout: 10_000 })
      .toContain('Could not be fetched: ');
    isBroken = false;
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => countDrawn(page)).toBe(dated);
    expect(await notice.textContent()).toBe('');
    await page.close();
  });

  test('leads to the years without JavaScript', async ({ visit }) => {
    const page = await visit('crowd', '', { ...wide, javaScriptEnabled: false });
    await page.getByRole('link', { name: '1901', exact: true }).click();
    await page.getByRole('link', { name: 'May 1901' }).click();
    expect(await page.locator('.chronicle-entry').count()).toBe(atTheFair);
  });
});
