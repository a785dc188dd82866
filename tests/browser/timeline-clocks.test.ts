import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawn, focused, listed, span, wide } from './drawn-timeline.ts';
import { addressOf, test } from './visit.ts';

const zones = ['Etc/GMT+12', 'America/Los_Angeles', 'Asia/Urumqi', 'Pacific/Kiritimati'] as const;

const choice = (page: Page, name: string): Locator => page.getByRole('radio', { name });
const happened = 'When they happened';
const reported = 'When they were reported';
const between = 'The time between';

const parameter = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

/** The reports that the chronology lists and that have a day, as the ids of their items. */
const listedReports = (page: Page): Promise<{ readonly id: string; readonly date: string }[]> =>
  page.locator('#chronology [data-report]').evaluateAll((items) =>
    (items as HTMLElement[])
      .filter(({ dataset }) => dataset['earliest'] ?? dataset['latest'])
      .map((item) => ({
        id: `${item.closest<HTMLElement>('[data-event]')?.dataset['event']}@${item.dataset['report']}`,
        date: item.querySelector('.report-date')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      })),
  );

/** What is drawn, by item, with its name to those who hear it. */
const drawnNames = async (page: Page): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await page
      .locator('.tl-item:not(.tl-bucket)')
      .evaluateAll((items) =>
        items.map((item): [string, string] => [
          (item as HTMLElement).dataset['item'] ?? '',
          item.getAttribute('aria-label') ?? '',
        ]),
      ),
  );

/** Left and right edge of an element, to a tenth of a pixel. */
async function edges(locator: Locator): Promise<readonly [number, number]> {
  const box = await locator.boundingBox();
  const round = (value: number): number => Math.round(value * 10) / 10;
  return [round(box?.x ?? NaN), round((box?.x ?? NaN) + (box?.width ?? NaN))];
}

/** Where the axis says that a day of the month begins. */
const tick = async (page: Page, day: number): Promise<number> =>
  (await edges(page.locator('.vis-text.vis-minor', { hasText: new RegExp(`\\b${day}$`) })))[0];

const band = (page: Page, id: string): Locator =>
  page
    .locator('.vis-item', { has: page.locator(`.tl-item[data-item="${id}"]`) })
    .locator('.tl-band');

describe('the clock', () => {
  test('is a group of three, chosen by the keyboard, kept in the address', async ({ visit }) => {
    const page = await visit('story', '', wide);
    await drawn(page);
    const group = page.getByRole('group', { name: 'Place events by' });
    expect(await group.getByRole('radio').count()).toBe(3);
    expect(await choice(page, happened).isChecked()).toBe(true);

    await choice(page, happened).focus();
    await page.keyboard.press('ArrowRight');
    expect(await choice(page, reported).isChecked()).toBe(true);
    await expect.poll(() => parameter(page, 'clock')).toBe('reported');
    await expect.poll(() => page.locator('.tl-item[data-item*="@"]').count()).toBeGreaterThan(5);
    const count = (await listedReports(page)).length;
    expect(await page.locator('.tl-status').textContent()).toBe(`${count} reports`);
    // The focus stays where the reader has it.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');

    await page.keyboard.press('ArrowRight');
    await expect.poll(() => parameter(page, 'clock')).toBe('lag');
    await page.locator('.tl-lag').first().waitFor();

    await page.goBack();
    await expect.poll(() => choice(page, reported).isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => choice(page, happened).isChecked()).toBe(true);
    expect(parameter(page, 'clock')).toBeNull();
    await expect.poll(() => page.locator('.tl-item[data-item="visit"]').count()).toBe(1);
    expect(await page.locator('.tl-item[data-item*="@"], .tl-lag').count()).toBe(0);
  });

  test('is not offered where the page lists no report', async ({ visit }) => {
    const page = await visit('story', 'paths/', wide);
    await page.locator('main a[href*="paths/"]').first().click();
    await drawn(page);
    expect(await page.getByRole('radio').count()).toBe(0);
  });

  test('leads to the same as text, which needs no script', async ({ visit }) => {
    const page = await visit('story', '?clock=reported', wide);
    await drawn(page);
    await page.getByRole('button', { name: 'Show everything' }).click();
    const reports = await listedReports(page);
    const titles = new Map((await listed(page)).map(({ id, title }) => [id, title]));
    await page.getByRole('link', { name: 'The two clocks as text' }).click();
    expect(page.url()).toBe(addressOf('story', 'reported/'));

    const plain = await visit('story', 'reported/', { javaScriptEnabled: false });
    const said = await plain.locator('.reported-list .chronicle-entry').evaluateAll((items) =>
      items.flatMap((item) => {
        const text = (element: Element | null): string =>
          element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        const source = item.querySelector<HTMLAnchorElement>('.chronicle-title a');
        return [...item.querySelectorAll('.event-title')].map((event) =>
          [
            text(item.querySelector('.chronicle-date')),
            source?.pathname.split('/').at(-2),
            text(event),
          ].join(' | '),
        );
      }),
    );
    expect(reports.length).toBeGreaterThan(20);
    for (const { id, date } of reports) {
      const [event = '', source] = id.split('@');
      expect(said).toContain([date, source, titles.get(event)].join(' | '));
    }
  });
});

describe('by when they were reported', () => {
  test('every report that has a day stands there, with its source and its day', async ({
    visit,
  }) => {
    const page = await visit('story', '?clock=reported', wide);
    await drawn(page);
    await page.getByRole('button', { name: 'Show everything' }).click();
    const reports = await listedReports(page);
    await expect
      .poll(async () => [...(await drawnNames(page)).keys()].sort())
      .toEqual(reports.map(({ id }) => id).sort());
    const names = await drawnNames(page);
    for (const { id, date } of reports) expect(names.get(id)).toContain(`, ${date}, `);
    // "on or after 9 January" is drawn as that, by the same marks as everywhere.
    const uncertain = band(page, 'visit@tca-envoys');
    expect(await uncertain.getAttribute('class')).toContain('tl-within tl-open-end');
    // What has no day is said.
    expect(await page.locator('.tl-notes').textContent()).toMatch(/\d+ reports? ha/);
  });

  test('one opens its event, with the source named; the link leads back to it', async ({
    visit,
  }) => {
    const page = await visit('story', '?clock=reported', wide);
    await drawn(page);
    await page.locator('.tl-item[data-item="visit@tca-envoys"]').click();
    const panel = page.locator('.tl-panel');
    await panel.waitFor();
    const title = (await listed(page)).find(({ id }) => id === 'visit')?.title;
    expect(await panel.getByRole('heading').textContent()).toBe(title);
    expect(await panel.locator('.tl-report').textContent()).toContain(
      'Reported by The Times of Central Asia: on or after 9 January 2019',
    );
    expect(await panel.locator('.tl-report a').getAttribute('href')).toContain(
      'sources/tca-envoys/',
    );
    expect([parameter(page, 'event'), parameter(page, 'report')]).toEqual(['visit', 'tca-envoys']);

    const other = await visit('story', page.url().slice(addressOf('story').length), wide);
    await drawn(other);
    expect(await other.locator('.tl-panel .tl-report').textContent()).toContain('Central Asia');
    await expect
      .poll(() => other.locator('.tl-item[aria-current="true"]').getAttribute('data-item'))
      .toBe('visit@tca-envoys');

    // It stays open by the other clock, and its line is marked there.
    await choice(page, happened).check();
    await expect
      .poll(() => page.locator('.tl-item[aria-current="true"]').getAttribute('data-item'))
      .toBe('visit');
    expect(await panel.locator('.tl-report').count()).toBe(0);
    expect(parameter(page, 'report')).toBeNull();
  });

  test('the arrows lead from report to report', async ({ visit }) => {
    const page = await visit('story', '?clock=reported', wide);
    await drawn(page);
    await page.locator('.tl-item[data-item="visit@tca-envoys"]').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).not.toBe('visit@tca-envoys');
    await expect.poll(() => focused(page)).toContain('@');
  });

  test('narrowing holds', async ({ visit }) => {
    const page = await visit('story', '?clock=reported', wide);
    await drawn(page);
    const reports = (await listedReports(page)).filter(({ id }) => id.startsWith('visit@'));
    await page.evaluate(() =>
      document.dispatchEvent(new CustomEvent('dateline:shown', { detail: { ids: ['visit'] } })),
    );
    await expect
      .poll(async () => [...(await drawnNames(page)).keys()].sort())
      .toEqual(reports.map(({ id }) => id).sort());
    expect(await page.locator('.tl-shown').textContent()).toMatch(/^1 of \d+ events is shown\.$/);
    await choice(page, between).check();
    await expect.poll(async () => [...(await drawnNames(page)).keys()]).toEqual(['visit']);
  });

  const seen = new Map<string, readonly number[]>();

  test.for(zones)('stands on the same day in %s', async (timezoneId, { visit }) => {
    const page = await visit('story', '?clock=reported&from=2019-01-05&to=2019-01-14', {
      ...wide,
      timezoneId,
    });
    await drawn(page);
    expect(await span(page)).toBe('5 January 2019 to 14 January 2019');
    const item = (await listedReports(page)).find(({ date }) => date === '10 January 2019');
    const places = await edges(band(page, item?.id ?? ''));
    const ticks = [await tick(page, 10), await tick(page, 11)];
    expect(Math.abs((places[0] ?? NaN) - (ticks[0] ?? NaN))).toBeLessThan(1);
    expect(Math.abs((places[1] ?? NaN) - (ticks[1] ?? NaN))).toBeLessThan(1);
    seen.set(timezoneId, [...places, ...ticks]);
  });

  test('stands at the very same place', () => {
    expect([...seen.keys()]).toEqual(zones);
    for (const places of seen.values()) expect(places).toEqual(seen.get(zones[0]));
  });
});

describe('by the time between', () => {
  test('a line leads from the end of the visit to the day of each report', async ({ visit }) => {
    const page = await visit('story', '?clock=lag&from=2018-12-27&to=2019-01-15', wide);
    await drawn(page);
    const item = page.locator('.vis-item', {
      has: page.locator('.tl-item[data-item="visit"]'),
    });
    const [start, end] = await edges(item.locator('.tl-lag-happened'));
    // Weekly or daily, the axis names the 28th and the 31st where days are this wide.
    expect(Math.abs(start - (await tick(page, 28)))).toBeLessThan(1);
    expect(Math.abs(end - (await tick(page, 31)))).toBeLessThan(1);

    const reports = (await listedReports(page)).filter(({ id }) => id.startsWith('visit@'));
    const lines = item.locator('.tl-lag-lines line');
    expect(await lines.count()).toBe(reports.length);
    const marks = item.locator('.tl-lag-report');
    expect(await marks.count()).toBe(reports.length);
    for (const [place, line] of (await lines.all()).entries()) {
      const [from, to] = await edges(line);
      const [left, right] = await edges(marks.nth(place));
      expect(Math.abs(from - end)).toBeLessThan(1);
      expect(to).toBeGreaterThan(left - 1);
      expect(to).toBeLessThan(right + 1);
    }
    const tenth = reports.findIndex(({ date }) => date === '10 January 2019');
    expect(tenth).toBeGreaterThanOrEqual(0);
    expect(Math.abs((await edges(marks.nth(tenth)))[0] - (await tick(page, 10)))).toBeLessThan(1);
    // A line to a day that is not known is dashed.
    const open = reports.findIndex(({ date }) => date.startsWith('on or after'));
    expect(await lines.nth(open).getAttribute('class')).toBe('tl-lag-unsure');
  });

  test('its lines are said to those who hear it, and written beside it', async ({ visit }) => {
    const page = await visit('story', '?clock=lag&event=visit', wide);
    await drawn(page);
    const reports = (await listedReports(page)).filter(({ id }) => id.startsWith('visit@'));
    const name = await page.locator('.tl-item[data-item="visit"]').getAttribute('aria-label');
    const lines = await page.locator('.tl-panel .tl-reports li').allTextContents();
    for (const { date } of reports) {
      expect(name).toContain(`: ${date}, `);
      expect(lines.some((line) => line.includes(`: ${date}, `))).toBe(true);
    }
  });

  test('the lines stay on their days when the chart is zoomed far in', async ({ visit }) => {
    const page = await visit('story', '?clock=lag&from=2019-01-05&to=2019-01-12', wide);
    await drawn(page);
    const item = page.locator('.vis-item', {
      has: page.locator('.tl-item[data-item="visit"]'),
    });
    const reports = (await listedReports(page)).filter(({ id }) => id.startsWith('visit@'));
    const tenth = reports.findIndex(({ date }) => date === '10 January 2019');
    const mark = await edges(item.locator('.tl-lag-report').nth(tenth));
    expect(Math.abs(mark[0] - (await tick(page, 10)))).toBeLessThan(1);
    expect(Math.abs(mark[1] - (await tick(page, 11)))).toBeLessThan(1);
  });
});

test('on a phone the choice has room for a thumb, and nothing runs out of the page', async ({
  visit,
}) => {
  const page = await visit('story', '?clock=lag', {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  await page.getByRole('button', { name: 'Show the timeline' }).tap();
  await page.locator('.tl-lag').first().waitFor();
  expect(await choice(page, between).isChecked()).toBe(true);
  for (const label of await page.locator('.tl-clocks label').all()) {
    const box = await label.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(360);
  }
  await page.locator('.tl-clocks label', { hasText: reported }).tap();
  await expect.poll(() => page.locator('.tl-item[data-item*="@"]').count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
