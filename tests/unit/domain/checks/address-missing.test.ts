import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressMissing } from '../../../../src/domain/checks/address-missing.ts';
import type { CheckInput, EntryFile } from '../../../../src/domain/checks/check.ts';
import { runChecks } from '../../../../src/domain/checks/index.ts';
import { sitePages } from '../../../../src/domain/site-pages.ts';
import { storyOf } from '../../../../src/files/content.ts';

const at = { line: 1, column: 1 };

function fileOf(
  collection: EntryFile['collection'],
  id: string,
  data: unknown,
  more: Partial<EntryFile> = {},
): EntryFile {
  const file = `${collection}/${id}`;
  return { collection, id, file, data, locate: () => at, isPlain: () => false, ...more };
}

const linking = (url: string): Pick<EntryFile, 'body'> => ({
  body: { type: 'root', children: [{ type: 'link', url, position: { start: at } }] },
});

const site = fileOf('site', 'site', { languages: ['ru', 'zh-Hans'], lanes: [{ id: 'light' }] });

const entries = [
  fileOf('events', 'storm', { claims: [{ id: 'wind' }] }),
  fileOf('events', 'lamp', { claims: [{ id: 'dark' }, { id: 'seen' }], formerly: ['lamp-out'] }),
  fileOf('events', 'fog', { draft: { gaps: ['all'] }, claims: [] }),
  fileOf('events', 'broken', undefined),
  fileOf('sources', 'gazette-1', {}),
  fileOf('actors', 'keeper', { formerly: 'warden' }),
  fileOf('places', 'gull-rock', {}),
  fileOf('questions', 'why-dark', {}),
  fileOf('paths', 'light', {}),
];

function inputOf(files: readonly EntryFile[], translations: readonly EntryFile[] = []): CheckInput {
  const none = { events: [], sources: [], actors: [], places: [], questions: [], paths: [] };
  return {
    files,
    translations,
    translated: new Map(),
    story: storyOf({
      folder: '/story',
      files: [],
      translationFiles: [],
      site: undefined,
      ...none,
      translations: [],
      media: [],
      problems: [],
      left: [],
      counts: { events: 0, sources: 0, actors: 0, places: 0, questions: 0, paths: 0 },
    }),
    today: '2026-01-01',
    fileOf: () => files[0] ?? site,
  };
}

/** What is said of a link in the text of the storm. */
function saidOf(url: string, files: readonly EntryFile[] = [site, ...entries]): string[] {
  const [storm, ...others] = files.filter(({ id }) => id === 'storm');
  const rest = files.filter(({ id }) => id !== 'storm');
  const linked = { ...(storm ?? fileOf('events', 'storm', {})), ...linking(url) };
  return addressMissing(inputOf([...rest, ...others, linked])).map(
    ({ message, remedy }) => `${message} ${remedy}`,
  );
}

describe('a link in a text', () => {
  test.each([
    ...['', '#', '#claim-wind', '#claim-wind-text', '#claims', '#text', '#user-content-fn-1'],
    ...['/', '../../', '/index.html', '/events/', '..', '.', './', '?a=b#claim-wind'],
    ...['../lamp/', '../lamp', '/events/lamp/', '../lamp/#claim-seen', '../lamp/index.html'],
    ...['../../events/lamp/accounts/', '../lamp/citation.bib', './citation.ris', '/feed.xml'],
    ...['../lamp-out/', '/actors/warden/', '../broken/#anything', '/lanes/light/', '/lanes/'],
    ...['/sources/gazette-1/#derives', '/actors/keeper/2/', '/places/gull-rock/'],
    ...['/questions/why-dark/', '/paths/light/#step-1', '/about/#method', '/404.html'],
    ...['/years/1901/02/', '/as-of/2026-01-01/', '/gaps/no-date/', '/data/events.csv'],
    ...['/ru/', '/ru/events/lamp/', '/zh-hans/events/lamp/#claim-dark', '../la%6Dp/'],
    ...['https://example.org/events/none/', 'mailto:a@example.org', 'HTTPS://x.example'],
    // Told as unsafe.
    ...['//x.example', 'javascript:ring()', '/\\x.example'],
  ])('may lead to %j', (url) => expect(saidOf(url)).toEqual([]));

  test.each([
    ['#none', 'The page of the event `storm` has no part `#none`.'],
    ['#claim-dark', 'The page of the event `storm` has no part `#claim-dark`.'],
    ['../lamp/#dark', 'Did you mean `#claim-dark`?'],
    ['../lamp/#claim-dakr', 'Did you mean `#claim-dark`?'],
    ['#correction', 'Did you mean `#corrections`?'],
    ['/events/nowhere/', 'The address `/events/nowhere/` leads to no page of this site.'],
    ['/events/nowhere.html', 'The address `/events/nowhere.html` leads to no page of this site.'],
    ['../sources/none/', 'The address `../sources/none/` leads to no page of this site.'],
    ['lamp/', 'Did you mean `../lamp/`?'],
    ['../../events/lamp.mdx', 'Did you mean `../lamp/`?'],
    ['/sources/gazzette-1/', 'Did you mean `../../sources/gazette-1/`?'],
    ['/events/keeper/', 'Did you mean `../../actors/keeper/`?'],
    ['/ru/events/lmap/', 'Did you mean `../lamp/`?'],
    ['/de/events/lamp/', 'Did you mean `../lamp/`?'],
    ['/lanes/lihgt/', 'Did you mean `../../lanes/light/`?'],
    ['/about/us/', 'leads to no page'],
    ['/serach/', 'Did you mean `../../search/`?'],
    ['./hall.jpg', 'leads to no page'],
    ['../lamp/claims/', 'leads to no page'],
    ['../lamp-out/accounts/', 'leads to no page'],
    ['/%00/%ff/', 'leads to no page'],
    ['..\\lamp\\', 'leads to no page'],
    ['/constructor/', 'leads to no page'],
    ['../../../elsewhere/', 'leads above the first page of this site.'],
    ['../fog/', 'leads to the draft `fog`, which readers do not see.'],
    [`/${'a'.repeat(9999)}/`, `\`/${'a'.repeat(79)}…\``],
  ])('may not lead to %j', (url, words) => {
    const [said = '', ...more] = saidOf(url);
    expect(more).toEqual([]);
    expect(said).toContain(words);
  });

  test('stands in a translation too, and by a definition, but in no picture', () => {
    const nodes = [
      { type: 'definition', identifier: 'a', url: '../none/' },
      { type: 'imageReference', identifier: 'b' },
      { type: 'definition', identifier: 'b', url: './hall.jpg' },
      { type: 'image', url: './hall.jpg' },
    ];
    const translation = fileOf(
      'events',
      'storm',
      {},
      { lang: 'ru', file: 'events/storm.ru.mdx', body: { type: 'root', children: nodes } },
    );
    const problems = addressMissing(inputOf([site, ...entries], [translation]));
    expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'events/storm.ru.mdx The address `../none/` leads to no page of this site.',
    ]);
  });

  test('of a draft may lead to a draft', () => {
    const mist = fileOf('events', 'mist', { draft: true }, linking('../fog/'));
    expect(addressMissing(inputOf([site, ...entries, mist]))).toEqual([]);
  });

  test('is judged by what is known where the file of the site could not be read', () => {
    const unread = [fileOf('site', 'site', undefined), ...entries];
    expect(saidOf('/ru/events/lamp/', unread)).toEqual([]);
    expect(saidOf('/lanes/dark/', unread)).toEqual([]);
    expect(saidOf('/events/none/', unread)).toHaveLength(1);
  });

  test('of any letters is judged, and told no more than once', () => {
    const step = fc.oneof(
      fc.constantFrom('..', '.', '', 'events', 'lamp', 'ru', '#', '%', '?', '\\', '__proto__'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        expect(saidOf(steps.join('/')).length).toBeLessThan(2);
      }),
    );
  });

  test('is one of all checks', () => {
    const storm = { ...fileOf('events', 'storm', {}), ...linking('../none/') };
    expect(runChecks(inputOf([site, storm])).map(({ code }) => code)).toContain('address-missing');
  });
});

test('the pages of a site are those that are made', () => {
  const made = readdirSync(new URL('../../../../src/pages/', import.meta.url), {
    withFileTypes: true,
  })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.astro'))
    .map(({ name }) => name.replace(/\.astro$/u, ''))
    .filter((name) => !name.startsWith('['));
  const others = ['404', 'index'];
  const ofEntries = ['events', 'sources', 'actors', 'places', 'questions', 'paths', 'lanes'];
  expect([...Object.keys(sitePages), ...others, ...ofEntries].sort()).toEqual(made.sort());
});
