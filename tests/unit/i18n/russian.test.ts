import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { inRussian } from '../../../src/i18n/plural.ru.ts';
import { ru } from '../../../src/i18n/ru.ts';
import { said, samples } from './said.ts';

type Phrase = (...values: readonly unknown[]) => string;

/** Every string and function of the words, by its path. */
function leavesOf(words: unknown, path: readonly string[] = []): [string, string | Phrase][] {
  if (typeof words === 'string') return [[path.join('.'), words]];
  if (typeof words === 'function') return [[path.join('.'), words as Phrase]];
  return Object.entries(words as object).flatMap(([name, part]) => leavesOf(part, [...path, name]));
}

/** «не число»: what a count says of a name. */
const notANumber = new Intl.NumberFormat('ru').format(Number.NaN);

const leaves = leavesOf(ru);
const english = new Map(said(en).map(({ path, text }) => [path, text]));

/** Plural forms that English has no need of. */
const isFurther = (path: string): boolean => /(?:Few|Many|\.few|\.many)$/.test(path);

/** What Russian writes in Latin letters: names of things, files, formats and keys. */
const names =
  /Dateline|DATELINE_SITE|JavaScript|JSON(?: Schema|-LD| Feed)?|EDTF|CSL-JSON|CSL|SHA-256|Apache Parquet|DuckDB|Spark|Trino|Atom|RSS|BibTeX|LaTeX|UTF-8|RIS|EndNote|Zotero|TimelineJS|schema\.org|Natural Earth|world-atlas|Unicode CLDR|APA|Chicago|MLA|Ctrl|Home|End|Enter|Page Up|Page Down|«unknown»|«inferred»|date\.edtf|claims\.its-day\.text|Markdown|WGS 84/g;

test('Russian says everything that English says, and nothing else', () => {
  const paths = leaves.map(([path]) => path).filter((path) => !isFurther(path));
  expect(paths.sort()).toEqual([...english.keys()].sort());
});

test.each(said(ru).map(({ path, text }) => [path, text] as const))('%s', (path, text) => {
  const values = samples.filter((sample) => english.get(path)?.includes(sample));
  expect(samples.filter((sample) => english.has(path) && text.includes(sample))).toEqual(values);
  if (/^method\.\d+\.id$/.test(path)) return;
  const own = text.replace(/\{\w+\}/g, '').replace(names, '');
  expect(own).not.toMatch(/[A-Za-z]/);
  expect(text).not.toMatch(/undefined|\[object|["“”'’`ё]| {2}|\s[,.;:!?»]|«\s| —|\.\.\.|#$/i);
  expect(text).not.toContain(notANumber);
  expect(text.trim()).not.toBe('');
});

test('sentences keep the places that English has', () => {
  const places = (text: unknown) => [...String(text).matchAll(/\{\w+\}|#/g)].flat().sort();
  for (const [path, words] of leaves) {
    if (typeof words !== 'string') continue;
    const model = path.replace(/(?:Few|Many)$/, 'Other').replace(/\.(?:few|many)$/, '.other');
    expect([path, places(words)]).toEqual([path, places(english.get(model))]);
  }
});

test.each([
  [0, '0 событий'],
  [1, '1 событие'],
  [2, '2 события'],
  [4, '4 события'],
  [5, '5 событий'],
  [11, '11 событий'],
  [12, '12 событий'],
  [21, '21 событие'],
  [104, '104 события'],
  [1.5, '1,5 события'],
  [12000, '12\u00a0000 событий'],
])('%d is counted as «%s»', (count, text) => {
  expect(inRussian('# событие', '# события', '# событий')(count)).toBe(text);
});

/** Said otherwise of one alone, whatever the plural rules make of 21. */
const ofOneAlone = ['origins.counted', 'origins.partiesAmong', 'map.region'];

test('every counted phrase has a form of its own for 1, for 2 and for 5', () => {
  const forms = leaves.flatMap(([path, words]) => {
    if (typeof words === 'string' || ofOneAlone.includes(path)) return [];
    const of = (count: number) => words(count, count, count).replaceAll(String(count), '#');
    try {
      // Names are said as they come.
      return words('Имя', 'Имя', 'Имя').includes(notANumber) ? [[path, of] as const] : [];
    } catch {
      return [];
    }
  });
  expect(forms.length).toBeGreaterThan(30);
  for (const [path, of] of forms) {
    expect([path, of(21)]).toEqual([path, of(1)]);
    expect([path, of(22)]).toEqual([path, of(2)]);
    expect([path, of(11), of(25), of(0)]).toEqual([path, of(5), of(5), of(5)]);
  }
});

test('phrases that the islands count have all forms of Russian', () => {
  const paths = new Set(leaves.map(([path]) => path));
  const singles = [...paths].filter((path) =>
    /^(?:timeline|search\.island|facetView)\..*(?:One|\.one)$/.test(path),
  );
  expect(singles.length).toBeGreaterThan(8);
  for (const path of singles.filter((each) => !each.endsWith('shownOne'))) {
    const [few, many] = path.endsWith('.one') ? ['few', 'many'] : ['Few', 'Many'];
    const stem = path.slice(0, -3);
    expect([path, paths.has(stem + few), paths.has(stem + many)]).toEqual([path, true, true]);
  }
});

test('the time from an event to its report is said with its number', () => {
  const { lag } = ru.reported;
  expect([
    lag.after(1),
    lag.after(11),
    lag['at-least'](2),
    lag['at-most'](21),
    lag.between(5, 22),
    lag.itsEnd(lag.after(8)),
    lag.itsEnd(lag.before(3)),
    lag['at-least-before'](5),
    lag.about(lag.itsEnd(lag.between(1, 5))),
  ]).toEqual([
    'через 1 день',
    'через 11 дней',
    'не раньше чем через 2 дня',
    'не позже чем через 21 день',
    'через 5–22 дня',
    'через 8 дней после его окончания',
    'за 3 дня до его окончания',
    'не менее чем за 5 дней до этого',
    'через 1–5 дней после его окончания (примерно)',
  ]);
});

test('a part is said of a whole, in the genitive', () => {
  expect([
    ru.gaps.oneOrigin(1, 1),
    ru.gaps.oneOrigin(3, 21),
    ru.gaps.oneOrigin(2, 4),
    ru.asOf.claimsOf('5', '11'),
  ]).toEqual([
    '1 из 1 утверждения',
    '3 из 21 утверждения',
    '2 из 4 утверждений',
    '5 из 11 утверждений сегодняшней хроники',
  ]);
});

test('origins and parties are counted as what they are', () => {
  expect([ru.origins.counted(1), ru.origins.counted(2), ru.origins.counted(21)]).toEqual([
    '1 первоисточник',
    '2 независимых первоисточника',
    '21 независимый первоисточник',
  ]);
  expect([
    ru.origins.partiesAmong(1, 1),
    ru.origins.partiesAmong(2, 2),
    ru.origins.partiesAmong(1, 4),
    ru.origins.partiesAmong(5, 9),
  ]).toEqual([
    'заинтересованная сторона',
    'все они\u00a0— заинтересованные стороны',
    '1 из них\u00a0— заинтересованная сторона',
    '5 из них\u00a0— заинтересованные стороны',
  ]);
});
