import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { copyOf, dateline, fixture, scratch } from '../build/dateline.ts';
import { addressOf, test } from './visit.ts';

/** What an address that opens a new file fills in. */
function filledIn(address: string | null): Record<string, string> {
  return Object.fromEntries(new URL(address ?? '').searchParams);
}

describe('without scripts', () => {
  const bare = { javaScriptEnabled: false };

  test('every page leads to the page that explains an entry by example', async ({ visit }) => {
    const page = await visit('harbour', 'places/selvane/', bare);
    await page.getByRole('link', { name: 'Add to the record' }).click();
    expect(page.url()).toBe(addressOf('harbour', 'propose/'));
    const event = page.locator('.example-files pre').first();
    await event.waitFor({ state: 'visible' });

    const open = page.getByRole('link', { name: 'Open a new file' });
    const address = await open.getAttribute('href');
    expect(address).toMatch(/^https:\/\/github\.com\/example\/selvane\/new\/main\?/);
    expect(filledIn(address)).toEqual({
      filename: 'content/events/ferry-stops.mdx',
      value: await event.textContent(),
    });
  });

  test('GitLab is spoken to in its own words', async ({ visit }) => {
    const page = await visit('below', 'propose/', bare);
    const address = await page.getByRole('link', { name: 'Open a new file' }).getAttribute('href');
    expect(address).toMatch(/^https:\/\/gitlab\.com\/example\/selvane\/-\/new\/main\?/);
    expect(Object.keys(filledIn(address))).toEqual(['file_name', 'content']);
  });

  test('it says so where nobody knows where the files are kept', async ({ visit }) => {
    const page = await visit('rtl', 'propose/', bare);
    await page.getByText('This site does not say where its files are kept.').waitFor();
    expect(await page.getByRole('link', { name: 'Open a new file' }).count()).toBe(0);
  });

  test('an event leads there too', async ({ visit }) => {
    const page = await visit('harbour', 'events/fire/', bare);
    await page.getByRole('link', { name: 'Suggest a change' }).click();
    expect(page.url()).toBe(addressOf('harbour', 'propose/?event=fire'));
  });
});

/** The field of a label within a part of the form. */
const within = (page: Page, part: string) =>
  page.locator('.propose-form').getByRole('group', { name: part, exact: true });

/** Writes a whole event, with a new speaker and a new source, as somebody who has never seen the form. */
async function writeEvent(page: Page): Promise<void> {
  const form = page.locator('.propose-form');
  await form.getByLabel('Title', { exact: true }).fill('The lamp is moved: “for good”');
  await form.getByLabel('Summary').fill('According to the new keeper the lamp was moved.');
  await form.getByLabel('Date', { exact: true }).fill('May 2012');
  await form.getByRole('button', { name: '2012-05' }).click();
  await form.getByText('Read as: May 2012').waitFor();
  await form.getByLabel('Lane').selectOption('The papers');

  const claim = within(page, 'Claim 1');
  await claim.getByLabel('The statement').fill('The lamp was moved to the customs house.');
  await claim.getByLabel('Whose words').selectOption('in paraphrase');

  await within(page, 'Step 1')
    .getByRole('combobox', { name: 'an actor', exact: true })
    .fill('The new keeper');
  await within(page, 'Step 1').getByRole('button', { name: 'New actor' }).click();
  const actor = within(page, 'New actor');
  await expect
    .poll(() => actor.getByLabel('Name', { exact: true }).inputValue())
    .toBe('The new keeper');
  await actor.getByLabel('What it is').selectOption('Person');

  await within(page, 'Step 2').getByRole('button', { name: 'New source' }).click();
  const source = within(page, 'New source');
  await source.getByLabel('Title as printed').fill('The lamp has gone');
  await source.getByLabel('Its language').fill('en');
  await source.getByLabel('What it is').selectOption('Article');
  // A name in the place of an id is that of the entry.
  await source.getByRole('combobox', { name: 'Publisher' }).fill('The Evening Tide');
  await source.getByRole('combobox', { name: 'Publisher' }).blur();
  await source.getByLabel('Published', { exact: true }).fill('2012-05-20');

  await form.getByLabel('Text', { exact: true }).fill('Nobody says *why*.');
}

const passed = (page: Page) => page.getByText('Nothing is missing: every check passes.');

const eventText = `---
title: "The lamp is moved: “for good”"
summary: According to the new keeper the lamp was moved.
date: "2012-05"
lane: papers
claims:
  - id: the-lamp-was-moved
    text: The lamp was moved to the customs house.
    speech: indirect
    chain: [the-new-keeper, {source: the-lamp-has-gone}]
---

Nobody says *why*.
`;

describe('a newcomer', () => {
  test('comes to the new file on the forge, filled in', async ({ visit }) => {
    for (const [site, host, name, value] of [
      ['harbour', 'https://github.com/example/selvane/new/main', 'filename', 'value'],
      ['below', 'https://gitlab.com/example/selvane/-/new/main', 'file_name', 'content'],
    ] as const) {
      const page = await visit(site, 'propose/');
      await writeEvent(page);
      await passed(page).waitFor();
      const links = await page.getByRole('link', { name: 'Open as a new file' }).all();
      const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
      expect(addresses.map((address) => address?.split('?')[0])).toEqual([host, host, host]);
      expect(addresses.map(filledIn)).toEqual([
        {
          [name]: 'content/actors/the-new-keeper.yaml',
          [value]: 'name: The new keeper\nkind: person\n',
        },
        {
          [name]: 'content/sources/the-lamp-has-gone.yaml',
          [value]:
            'title: The lamp has gone\nlang: en\nkind: article\npublisher: evening-tide\npublished: "2012-05-20"\n',
        },
        { [name]: 'content/events/the-lamp-is-moved-for-good.mdx', [value]: eventText },
      ]);
    }
  });

  test('downloads files that pass every check', async ({ visit }) => {
    const page = await visit('harbour', 'propose/');
    await writeEvent(page);
    await passed(page).waitFor();
    const folder = await scratch();
    try {
      const content = await copyOf('harbour', folder.path);
      for (const button of await page.getByRole('button', { name: 'Download' }).all()) {
        const file = (await button.innerText()).replace('Download ', '');
        const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
        expect(download.suggestedFilename()).toBe(file.split('/').at(-1));
        await download.saveAs(join(content, file));
      }
      const { code, stdout } = await dateline(['check'], { DATELINE_CONTENT: content });
      expect(stdout).toContain('No problems. 12 events, 13 sources, 12 actors');
      expect(code).toBe(0);
    } finally {
      await folder.remove();
    }
  });

  test('copies the text', async ({ visit }) => {
    const page = await visit('harbour', 'propose/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await writeEvent(page);
    await passed(page).waitFor();
    await page.getByRole('button', { name: 'Copy events/' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(eventText.trim());
  });

  test('is told when a text is too long for an address', async ({ visit }) => {
    const page = await visit('harbour', 'propose/');
    await writeEvent(page);
    await page.getByLabel('Text', { exact: true }).fill('Nobody says why. '.repeat(400));
    await page.getByText('events/the-lamp-is-moved-for-good.mdx is too long').waitFor();
    const open = page.getByRole('link', { name: 'Open as a new file: events/' });
    expect(filledIn(await open.getAttribute('href'))).toEqual({
      filename: 'content/events/the-lamp-is-moved-for-good.mdx',
    });
  });

  test('is told nothing at a field before having been there, and everything at the end', async ({
    visit,
  }) => {
    const page = await visit('harbour', 'propose/');
    await page.getByText(/\d+ things are left to do/).waitFor();
    expect(await page.locator('.propose-problems li').count()).toBe(0);
    expect(await page.locator('.propose-left li').count()).toBeGreaterThan(5);

    const summary = page.getByLabel('Summary');
    await summary.focus();
    await summary.blur();
    await page.locator('[data-field="summary"] .propose-problems li').waitFor();
    expect(await summary.getAttribute('aria-invalid')).toBe('true');
    const described = (await summary.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const texts = await Promise.all(described.map((id) => page.locator(`#${id}`).innerText()));
    expect(texts.join(' ')).toContain('summary is missing');

    // The list leads to the field.
    await page.locator('.propose-left a', { hasText: 'Whose words' }).click();
    const speech = within(page, 'Claim 1').getByLabel('Whose words');
    await expect
      .poll(() => speech.evaluate((field) => field === document.activeElement))
      .toBe(true);
  });
});

describe('by keyboard alone', () => {
  test('steps of a chain are added, put in order and taken away', async ({ visit }) => {
    const page = await visit('harbour', 'propose/');
    const chain = within(page, 'Chain');
    const steps = async () =>
      chain
        .locator('input[data-refers]')
        .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
    await chain.getByRole('combobox', { name: 'an actor', exact: true }).fill('old-pilot');
    await chain.getByRole('button', { name: 'Add a step' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(steps).toEqual(['old-pilot', '', '']);
    await page.keyboard.press('Tab');
    await page.keyboard.type('strait-wire');
    await expect.poll(steps).toEqual(['old-pilot', 'strait-wire', '']);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const second = within(page, 'Step 2');
    expect(await second.getByLabel('the source states it').isChecked()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await second.getByLabel('I conclude it').isChecked()).toBe(true);

    await page.getByRole('button', { name: 'Move up: Step 2' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(steps).toEqual(['strait-wire', 'old-pilot', '']);
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.textContent)).toContain(
      'Step 1',
    );
    await page.getByRole('button', { name: 'Remove: Step 2' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(steps).toEqual(['strait-wire', '']);
  });
});

describe('what is being written', () => {
  const title = (page: Page) => page.getByLabel('Title', { exact: true });
  const isKept = (page: Page) =>
    page.evaluate(() => Object.values({ ...localStorage }).some((kept) => kept.includes('A bell')));

  test('is kept in the browser: warned of on leaving, restored on return, cleared by a button', async ({
    visit,
  }) => {
    const page = await visit('harbour', 'propose/');
    await title(page).click();
    await page.keyboard.type('A bell rings');
    await expect.poll(() => isKept(page)).toBe(true);
    const [dialog] = await Promise.all([
      page.waitForEvent('dialog').then(async (dialog) => {
        await dialog.accept();
        return dialog;
      }),
      page.reload(),
    ]);
    expect(dialog.type()).toBe('beforeunload');

    await page.getByText('This is what you wrote here before.').waitFor();
    expect(await title(page).inputValue()).toBe('A bell rings');
    expect(await page.locator('.propose-file pre').innerText()).toContain('title: A bell rings');

    await page.getByRole('button', { name: 'Clear everything' }).click();
    await expect.poll(() => title(page).inputValue()).toBe('');
    expect(await title(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await expect.poll(() => isKept(page)).toBe(false);
    // Nothing is lost now, so nobody is asked.
    page.on('dialog', () => expect.unreachable());
    await page.reload();
    await page.getByText('What you write is kept in this browser').waitFor();
    expect(await title(page).inputValue()).toBe('');
  });

  test('is restored with the entries that were begun beside it', async ({ visit }) => {
    const page = await visit('harbour', 'propose/');
    await writeEvent(page);
    await passed(page).waitFor();
    page.on('dialog', (dialog) => dialog.accept());
    await page.reload();
    await passed(page).waitFor();
    expect(await page.locator('.propose-file pre').last().textContent()).toBe(eventText);
    expect(await within(page, 'New source').getByLabel('Title as printed').inputValue()).toBe(
      'The lamp has gone',
    );
  });

  test('is not lost in silence where the browser keeps nothing', async ({ visit }) => {
    const page = await visit('harbour', '404.html');
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(addressOf('harbour', 'propose/'));
    await title(page).fill('A bell rings');
    await page.getByText('This browser keeps nothing for this site').waitFor();
    await page.getByText('title: A bell rings').waitFor();
  });

  test('is said not to be kept while there is no room, and what was kept before stays', async ({
    visit,
  }) => {
    const page = await visit('harbour', 'propose/');
    await title(page).fill('A bell rings');
    await expect.poll(() => isKept(page)).toBe(true);
    await page.evaluate(() => {
      // As a browser does it: whatever room there is is taken.
      for (let length = 2 ** 23; length >= 1; length /= 2) {
        try {
          localStorage.setItem(`filler ${length}`, 'x'.repeat(length));
        } catch {
          // Half of it may fit.
        }
      }
    });
    await title(page).fill(`A bell rings ${'again '.repeat(40)}`);
    await page.getByText('This browser has no room for what you wrote last').waitFor();
    expect(await isKept(page)).toBe(true);
    await page.evaluate(() => {
      for (const name of Object.keys(localStorage)) {
        if (name.startsWith('filler')) localStorage.removeItem(name);
      }
    });
    await title(page).fill('A bell rings twice');
    await page.getByText('What you write is kept in this browser').waitFor();
  });

  test('is shown as its page will look, and never as anything but text', async ({ visit }) => {
    const page = await visit('harbour', 'propose/');
    await writeEvent(page);
    await title(page).fill('<img src=x onerror=alert(1)> rings');
    const shown = page.getByRole('region', { name: 'As the page will look' });
    await shown.getByRole('heading', { name: '<img src=x onerror=alert(1)> rings' }).waitFor();
    expect(await shown.locator('.record-date').innerText()).toBe('May 2012');
    expect(await shown.locator('.prose em').innerText()).toBe('why');
    expect(await shown.locator('.chain-step').allInnerTexts()).toEqual([
      'The new keeper',
      'The lamp has gone',
    ]);
    expect(await shown.locator('img').count()).toBe(0);
  });
});

describe.for([
  ['in the light', { colorScheme: 'light' }],
  ['in the dark, on a phone', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
] as const)('the form %s', ([, options]) => {
  test('bars nobody and needs no scrolling sideways', async ({ visit }) => {
    for (const site of ['harbour', 'rtl'] as const) {
      const page = await visit(site, 'propose/', options);
      await page.getByLabel('Date', { exact: true }).fill('late May 2012');
      await page.getByLabel('Summary').focus();
      await page.getByRole('button', { name: 'Add a step' }).click();
      await page.getByRole('button', { name: 'New source: a source' }).click();
      for (const fold of await page.locator('.propose-more > summary').all()) await fold.click();
      await page.locator('.propose-problems li').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).include('.propose-form').analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
    }
  });
});

describe('a change of an event', () => {
  const fire = readFileSync(fixture('harbour/events/fire.mdx'), 'utf8');
  const title = 'The customs house burns';
  const file = (page: Page) => page.locator('.propose-file pre');

  test('opens with the event as it is, and touches no line but those that were changed', async ({
    visit,
  }) => {
    const page = await visit('harbour', 'events/fire/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('link', { name: 'Suggest a change' }).click();
    await page.getByRole('heading', { name: `A change of “${title}”` }).waitFor();
    await passed(page).waitFor();
    expect(await file(page).textContent()).toBe(fire);

    await page.getByLabel('Title', { exact: true }).fill('The customs house is on fire');
    const changed = fire.replace(title, 'The customs house is on fire');
    await expect.poll(() => file(page).textContent()).toBe(changed);
    // A forge's page for what is there cannot be filled in: the text is copied over.
    const open = page.getByRole('link', { name: 'Open the file there to change it' });
    expect(await open.getAttribute('href')).toBe(
      'https://github.com/example/selvane/edit/main/content/events/fire.mdx',
    );
    await page.getByText('select all that stands in it').waitFor();
    await page.getByRole('button', { name: 'Copy events/fire.mdx' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(changed.trim());
  });

  test('of one claim, of media and of another reading of the date leaves all else as it is', async ({
    visit,
  }) => {
    const page = await visit('harbour', 'propose/?event=fire');
    await passed(page).waitFor();
    await within(page, 'Claim 2').getByLabel('The statement').fill('It burned before midnight.');
    await within(page, 'Other date 1')
      .getByLabel('Why the entry does not follow it')
      .fill('It was printed after midnight.');
    await within(page, 'Item 1').getByLabel('Caption').fill('Filmed from the mole.');
    await within(page, 'Item 3').getByLabel('Its title').fill('A post');
    await page.getByRole('button', { name: 'Add: Item' }).click();
    const item = within(page, 'Item 4');
    await item.getByLabel('What it is').selectOption('Image');
    await item.getByLabel('Name of its file').fill('customs-house.png');
    await item.getByLabel('Who made or said it').fill('The Evening Tide');
    await item.getByLabel('Name of the licence').fill('CC0');
    // What an image cannot do without is told where it is to be filled in.
    const left = page.locator('.propose-left');
    await left.getByRole('link', { name: /Item 4/u }).click();
    await item.getByLabel('What can be seen').fill('A square of ochre');
    await passed(page).waitFor();
    await page
      .getByText('Add these files too, on the same branch: events/customs-house.png')
      .waitFor();
    let expected = fire;
    for (const [from, to] of [
      ['The customs house burned before midnight.', 'It burned before midnight.'],
      ['The paper went to press after midnight.', 'It was printed after midnight.'],
      ['lists are in there."\n', 'lists are in there."\n    caption: Filmed from the mole.\n'],
      ['A post of the same night, "<i>look</i>"', 'A post'],
      [
        '    licence: Not stated\n',
        '    licence: Not stated\n  - kind: image\n    file: customs-house.png\n    alt: A square of ochre\n    credit: The Evening Tide\n    licence: CC0\n',
      ],
    ] as const) {
      expect(expected).toContain(from);
      expected = expected.replace(from, to);
    }
    expect(await file(page).textContent()).toBe(expected);
    await page.locator('.propose-preview').getByText('Filmed from the mole.').waitFor();
  });

  test('says what it makes wrong in other entries', async ({ visit }) => {
    const page = await visit('harbour', 'propose/?event=fire');
    await page.getByRole('button', { name: 'Remove: Claim 1' }).last().click();
    const left = page.locator('.propose-left');
    await left.getByText('In other entries: questions/who-saw-the-fire.yaml').waitFor();
    await left.getByRole('link', { name: 'When it happened, Claim 1' }).waitFor();
  });

  test('of what is not there begins a new event, and says so', async ({ visit }) => {
    const page = await visit('harbour', 'propose/?event=no-such');
    await page.getByText('There is no event “no-such” in this record.').waitFor();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('');
  });

  test('keeps a draft of its own', async ({ visit }) => {
    const page = await visit('harbour', 'propose/?event=fire');
    page.on('dialog', (dialog) => dialog.accept());
    await page.getByLabel('Summary').fill('It burned.');
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
    await page.goto(addressOf('harbour', 'propose/?event=wall-falls'));
    await passed(page).waitFor();
    expect(await file(page).textContent()).toBe(
      readFileSync(fixture('harbour/events/wall-falls.md'), 'utf8'),
    );
    await page.goto(addressOf('harbour', 'propose/?event=fire'));
    await page.getByText('This is what you wrote here before.').waitFor();
    expect(await page.getByLabel('Summary').inputValue()).toBe('It burned.');
  });
});
