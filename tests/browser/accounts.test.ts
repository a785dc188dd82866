import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { wide } from './drawn-timeline.ts';
import { addressOf, test } from './visit.ts';

const plain = { javaScriptEnabled: false } as const;

const columns = (page: Page): Locator => page.locator('.account');
const column = (page: Page, name: string): Locator =>
  page.locator('.account', { has: page.getByRole('heading', { name, exact: true }) });
const spaced = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const boxes = (all: Locator) =>
  all.evaluateAll((elements) =>
    elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect),
  );

describe('accounts side by side', () => {
  test('are found from the home page, and answer each other', async ({ visit }) => {
    const page = await visit('story', '', plain);
    await page.getByRole('link', { name: 'Questions', exact: true }).first().click();
    await page.waitForURL('**/questions/');
    await page.getByRole('link', { name: 'How many people are held?' }).click();
    await page.waitForURL('**/questions/how-many-held/');
    const governor = column(page, 'Shohrat Zakir');
    expect(spaced(await governor.textContent())).toContain('In its own words');
    await governor.getByRole('link', { name: 'AP', exact: true }).click();
    await page.waitForURL('**/events/ap-report/#claim-million');
    expect(await page.locator('#claim-million').isVisible()).toBe(true);
  });

  test.for([
    ['when', ['Kyrgyz Foreign Ministry', 'Xinhua']],
    ['who-went', ['Kyrgyz Foreign Ministry', 'Xinhua', 'Mumtaz Zahra Baloch']],
    ['training-centres', ['Kyrgyz Foreign Ministry', 'Manarbek Kabaziyev', 'Mumtaz Zahra Baloch']],
    ['how-many-held', ['Gay McDougall', 'AP', 'Shohrat Zakir']],
  ] as const)('answer “%s” from at least three origins', async ([id, names], { visit }) => {
    const page = await visit('story', `questions/${id}/`, plain);
    expect(await columns(page).count()).toBeGreaterThan(2);
    for (const name of names) expect(await column(page, name).count()).toBe(1);
    const said = spaced(await page.locator('.record-standing').textContent());
    expect(said).toContain(`${await columns(page).count()} origins answer`);
  });

  test('keep the words as they were said, with a translation', async ({ visit }) => {
    const page = await visit('story', 'questions/when/', plain);
    const ministry = column(page, 'Kyrgyz Foreign Ministry');
    expect(
      await ministry.locator('.quote [lang="ru"], .quote[lang="ru"]').first().textContent(),
    ).toContain('С 28 по 30 декабря 2018 года');
    expect(spaced(await ministry.textContent())).toContain('Translation From 28 to 30 December');
    expect(spaced(await ministry.textContent())).toContain('In our words');
  });

  test('say in a word and a shape where they agree, differ and are silent', async ({ visit }) => {
    const page = await visit('story', 'questions/how-many-held/', plain);
    const words = {
      contradiction: ['contradict', 'Contradicts'],
      qualification: ['qualifies', 'ualifi'],
      silence: ['neither answers'],
    } as const;
    const lines = page.locator(':is(.account-relations, .account-answers) li[data-answer]');
    expect(await lines.count()).toBeGreaterThan(6);
    const shapes = new Map<string, string>();
    for (const line of await lines.all()) {
      const answer = (await line.getAttribute('data-answer')) ?? '';
      const text = spaced(await line.textContent());
      expect(words[answer as keyof typeof words].some((word) => text.includes(word))).toBe(true);
      const mark = line.locator('svg.account-mark');
      expect(await mark.getAttribute('aria-hidden')).toBe('true');
      shapes.set(answer, (await mark.locator('path').getAttribute('d')) ?? '');
    }
    expect(new Set(shapes.values()).size).toBe(3);
    const silence = page.locator('.account-silence');
    expect(spaced(await silence.locator('dt').first().textContent())).toContain('Former detainees');
    // Who is silent has no column.
    expect(await column(page, 'Former detainees (unnamed)').count()).toBe(0);
  });

  test('say the same of two from either side', async ({ visit }) => {
    const page = await visit('story', 'questions/how-many-held/', plain);
    const contradicted = async (name: string): Promise<string[]> =>
      column(page, name).locator('li[data-answer="contradiction"] a').allTextContents();
    expect(await contradicted('Shohrat Zakir')).toEqual(['Gay McDougall', 'AP']);
    expect(await contradicted('AP')).toEqual(['Shohrat Zakir']);
    expect(await contradicted('Gay McDougall')).toEqual(['Shohrat Zakir']);
  });

  test('stand beside each other on a wide screen', async ({ visit }) => {
    const page = await visit('story', 'questions/when/', wide);
    const places = await boxes(columns(page));
    for (const [index, box] of places.entries()) {
      const before = places[index - 1];
      if (before === undefined) continue;
      expect(Math.abs(box.top - before.top)).toBeLessThan(1);
      expect(box.left).toBeGreaterThanOrEqual(before.right - 1);
    }
  });

  test('stand below each other on a phone, in the same order', async ({ visit }) => {
    const names = async (page: Page) => columns(page).locator('h3').allTextContents();
    const page = await visit('story', 'questions/who-went/', wide);
    const onWide = await names(page);
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await names(page)).toEqual(onWide);
    const places = await boxes(columns(page));
    for (const [index, box] of places.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(360);
      const before = places[index - 1];
      if (before !== undefined) expect(box.top).toBeGreaterThanOrEqual(before.bottom - 1);
    }
  });

  test('that do not fit are reached by the keyboard', async ({ visit }) => {
    const page = await visit('story', 'questions/who-went/', wide);
    const last = columns(page).last();
    const right = async () => (await boxes(last))[0]?.right ?? NaN;
    expect(await right()).toBeGreaterThan(1280);
    const region = page.getByRole('region', { name: /^Accounts side by side: Who went/ });
    await region.focus();
    for (let press = 0; press < 60 && (await right()) > 1280; press += 1) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(50);
    }
    expect(await right()).toBeLessThanOrEqual(1280);
  });

  test.for([320, 360, 1280])('fit a window %i wide', async (width, { visit }) => {
    const page = await visit('story', 'questions/', { viewport: { width, height: 800 } });
    const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    for (const path of ['questions/', 'questions/who-went/', 'events/visit/accounts/']) {
      await page.goto(addressOf('story', path));
      expect([path, await page.evaluate(over)]).toEqual([path, 0]);
    }
  });

  test('tell a contradiction by more than colour, in both themes', async ({ visit }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit('story', 'questions/how-many-held/', { colorScheme });
      const weightOf = (answer: string) =>
        page
          .locator(`.account-relations [data-answer="${answer}"]`)
          .first()
          .evaluate((line) => Number(getComputedStyle(line).fontWeight));
      expect(await weightOf('contradiction')).toBeGreaterThan(await weightOf('qualification'));
    }
  });

  test('are printed one below the other, whole', async ({ visit }) => {
    const page = await visit('story', 'questions/who-went/', wide);
    await page.emulateMedia({ media: 'print' });
    const places = await boxes(columns(page));
    expect(places.every(({ right }) => right <= 1280)).toBe(true);
  });
});

describe('the accounts of an event', () => {
  test('lead there and back, and to the questions asked of it', async ({ visit }) => {
    const page = await visit('story', 'events/visit/', plain);
    await page.getByRole('link', { name: 'Compare the accounts side by side' }).click();
    await page.waitForURL('**/events/visit/accounts/');
    expect(await columns(page).count()).toBeGreaterThan(2);
    // Nobody is silent on an event among those who speak of it.
    expect(await page.locator('.account-silence').count()).toBe(0);
    await page.locator('h1 a').click();
    await page.waitForURL('**/events/visit/');
    await page.getByRole('link', { name: 'Who went on the visit?' }).click();
    await page.waitForURL('**/questions/who-went/');
  });

  test('of one origin are not compared', async ({ visit }) => {
    const page = await visit('story', 'events/kashgar-zone/', plain);
    expect(await page.getByRole('link', { name: 'Compare the accounts' }).count()).toBe(0);
  });
});

describe('a question of another story', () => {
  test('sets a written account beside a spoken one, with its translation', async ({ visit }) => {
    const page = await visit('harbour', 'questions/did-the-quay-sink/', plain);
    expect(await columns(page).count()).toBe(2);
    const text = spaced(await page.locator('.accounts').textContent());
    expect(text).toContain('旧港的历史很长');
    expect(text).toContain('history is long');
    expect(await page.locator('.account-relations li[data-answer="contradiction"]').count()).toBe(
      1,
    );
  });

  test('with one account says that there is nothing to compare', async ({ visit }) => {
    const page = await visit('harbour', 'questions/who-saw-the-fire/', plain);
    expect(await columns(page).count()).toBe(1);
    expect(spaced(await page.locator('.account-relations').textContent())).toContain(
      'one account only',
    );
    expect(await page.locator('.account-silence dt').count()).toBe(1);
  });

  test('is not asked where the story has none', async ({ visit }) => {
    const page = await visit('rtl', 'questions/', plain);
    expect(await page.locator('.question-line').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('no question');
  });
});
