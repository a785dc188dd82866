import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test } from './visit.ts';

const path = 'paths/one-figure-many-mouths/';

/** The events of the steps that are seen, in order. */
const seen = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.path-step:visible')
    .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-event')));

const all = [
  'cerd-hearing',
  'cerd-conclusions',
  'governor-on-the-million',
  'ap-report',
  'rferl-item',
  'tca-article',
];

describe('a guided walk', () => {
  test('goes from step to step by button, and Back goes back', async ({ visit }) => {
    const page = await visit('story', path);
    expect(await seen(page)).toEqual(all);
    await page.getByRole('button', { name: 'Go step by step' }).click();
    expect(await seen(page)).toEqual(['cerd-hearing']);
    expect(page.url()).toBe(addressOf('story', `${path}#step-1`));
    // At the start there is no step before.
    await page.getByRole('button', { name: 'Previous step' }).click({ force: true });
    expect(await seen(page)).toEqual(['cerd-hearing']);
    await page.getByRole('button', { name: 'Next step' }).click();
    await page.getByRole('button', { name: 'Next step' }).click();
    expect(await seen(page)).toEqual(['governor-on-the-million']);
    expect(await page.locator('.walk-position').textContent()).toBe('Step 3 of 6');
    await page.goBack();
    expect(await seen(page)).toEqual(['cerd-conclusions']);
    await page.getByRole('button', { name: 'Show the whole walk' }).click();
    expect(await seen(page)).toEqual(all);
  });

  test('is followed by the timeline', async ({ visit }) => {
    const page = await visit('story', `${path}#step-2`);
    const marked = page.locator('timeline-view .tl-item[aria-current="true"]');
    await marked.waitFor();
    expect(await marked.textContent()).toContain('conclusions');
    await page.getByRole('button', { name: 'Next step' }).click();
    await page.locator('.tl-item[aria-current="true"]', { hasText: 'governor' }).waitFor();
    expect(await seen(page)).toEqual(['governor-on-the-million']);
    await page.getByRole('button', { name: 'Show the whole walk' }).click();
    expect(await marked.count()).toBe(0);
  });

  test('goes by the arrow keys, and stops at its ends', async ({ visit }) => {
    const page = await visit('story', `${path}#step-5`);
    expect(await seen(page)).toEqual(['rferl-item']);
    await page.getByRole('button', { name: 'Next step' }).focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    expect(await seen(page)).toEqual(['tca-article']);
    await page.keyboard.press('ArrowLeft');
    expect(await seen(page)).toEqual(['rferl-item']);
  });

  test('is turned by a swipe', async ({ visit }) => {
    const page = await visit('story', `${path}#step-2`, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('.path-step:visible').evaluate((step) => {
      const touch = (x: number): Touch =>
        new Touch({ identifier: 1, target: step, clientX: x, clientY: 300 });
      const bubbles = true;
      step.dispatchEvent(new TouchEvent('touchstart', { bubbles, touches: [touch(300)] }));
      step.dispatchEvent(new TouchEvent('touchend', { bubbles, changedTouches: [touch(80)] }));
    });
    expect(await seen(page)).toEqual(['governor-on-the-million']);
  });

  test('goes the other way where the script does', async ({ visit }) => {
    const page = await visit('rtl', 'paths/well/#step-1');
    await page.getByRole('button', { name: 'Next step' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await seen(page)).toEqual(['dry']);
  });

  test('is one plain page without JavaScript, and a link leads to its step', async ({ visit }) => {
    const page = await visit('story', `${path}#step-6`, { javaScriptEnabled: false });
    expect(await seen(page)).toEqual(all);
    expect(await page.locator('#step-6').textContent()).toContain('western media');
    expect(await page.getByRole('button', { name: 'Go step by step' }).count()).toBe(0);
  });

  test('shows what strangers wrote as they wrote it', async ({ visit }) => {
    const page = await visit('harbour', 'paths/stone-by-stone/');
    expect(await page.locator('#step-4').textContent()).toContain('<b>as it was</b>');
    // It leads to one event twice, which the timeline shows once.
    await page.locator('timeline-view').scrollIntoViewIfNeeded();
    await page.locator('timeline-view[data-drawn="yes"] .tl-item').first().waitFor();
    expect(await page.locator('timeline-view .tl-item').count()).toBe(3);
  });

  test('is printed whole', async ({ visit }) => {
    const page = await visit('story', `${path}#step-2`);
    await page.emulateMedia({ media: 'print' });
    expect(await seen(page)).toEqual(all);
  });
});
