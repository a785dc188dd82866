import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawn, wide } from './drawn-timeline.ts';
import { addressOf, test } from './visit.ts';

const zones = ['Etc/GMT+12', 'America/Los_Angeles', 'Asia/Urumqi', 'Pacific/Kiritimati'] as const;
const days = '28–30 December 2018';

const left = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.x ?? NaN;

describe('a reader in any zone', () => {
  const seen = new Map<string, readonly number[]>();

  test.for(zones)(
    'sees the visit on 28 to 30 December 2018 in %s',
    async (timezoneId, { visit }) => {
      const page = await visit('story', '?event=visit&from=2018-12-26&to=2019-01-02', {
        ...wide,
        timezoneId,
      });
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
        timezoneId,
      );
      const timeline = await drawn(page);
      expect(await timeline.locator('.tl-span').textContent()).toBe(
        '26 December 2018 to 2 January 2019',
      );
      const button = page.locator('.tl-item[data-item="visit"]');
      expect(await button.getAttribute('aria-label')).toContain(days);
      expect(await page.locator('.tl-panel .tl-date').textContent()).toBe(days);
      expect(
        await page.locator('#chronology [data-event="visit"] .chronicle-date').textContent(),
      ).toContain(days);

      // Its line runs from where the axis says 28 to where it says 31, the day after its last one.
      const band = await timeline
        .locator('.vis-item', { has: button })
        .locator('.tl-band')
        .boundingBox();
      const edges = [band?.x ?? NaN, (band?.x ?? NaN) + (band?.width ?? NaN)];
      const tick = (day: number): Locator =>
        timeline.locator('.vis-text.vis-minor', { hasText: new RegExp(`\\b${day}$`) });
      const ticks = [await left(tick(28)), await left(tick(31))];
      expect(Math.abs((edges[0] ?? NaN) - (ticks[0] ?? NaN))).toBeLessThan(1);
      expect(Math.abs((edges[1] ?? NaN) - (ticks[1] ?? NaN))).toBeLessThan(1);
      seen.set(timezoneId, [...edges, ...ticks]);

      await page.goto(addressOf('story', 'events/visit/'));
      expect(await page.locator('.record-date').textContent()).toContain(days);
    },
  );

  test('sees it at the very same place', () => {
    expect([...seen.keys()]).toEqual(zones);
    for (const places of seen.values()) expect(places).toEqual(seen.get(zones[0]));
  });
});
