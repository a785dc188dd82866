import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { zhHans } from '../../../src/i18n/zh-hans.ts';
import { said, samples } from './said.ts';

const english = new Map(said(en).map(({ path, text }) => [path, text]));
const chinese = said(zhHans);

/** Names of formats, programs, standards and keys, which Chinese writes in Latin letters. */
const latinNames =
  /Dateline|DATELINE_SITE|EDTF|JSON-LD|JSON Schema|JSON Feed|CSL-JSON|JavaScript|Apache Parquet|DuckDB|Spark|Trino|Atom|RSS|Zotero|BibTeX|LaTeX|UTF-8|\bRIS\b|EndNote|TimelineJS|schema\.org|Natural Earth|world-atlas|Unicode CLDR|SHA-256|APA|Chicago|MLA|Page Up|Page Down|Home|End|Enter|Ctrl|“unknown”|“inferred”|date\.edtf|claims\.its-day\.text|Markdown|WGS 84/g;

/** `{name}`, or `#` for a number. */
const place = /\{\w+\}|#/g;
const placesOf = (text: string): string[] => [...new Set(text.match(place))].sort();
/** One form says what English says in two; a plain object of forms has but the one. */
const isOfOneForm = (path: string): boolean => path.endsWith('.one');

test('Chinese says everything that English says, and nothing else', () => {
  expect(chinese.map(({ path }) => path).sort()).toEqual(
    [...english.keys()].filter((path) => !isOfOneForm(path)).sort(),
  );
});

test.each(chinese.map(({ path, text }) => [path, text] as const))('%s', (path, text) => {
  const original = english.get(path) ?? '';

  expect(text.trim(), 'says something').not.toBe('');
  expect(text, 'every value is a word').not.toMatch(/undefined|null|NaN|\[object/);
  // Which values are said, and which places are left for an island to fill.
  const numbersIn = (words: string) => samples.filter((sample) => words.includes(sample));
  expect(numbersIn(text)).toEqual(numbersIn(original));
  expect(placesOf(text)).toEqual(placesOf(original));

  if (path.endsWith('.id')) return;
  const own = text.replaceAll(place, '').replaceAll(latinNames, '');
  expect(own, 'no word of another language is left').not.toMatch(/[a-z]/i);
  expect(text, 'Chinese has no spaces around it').not.toMatch(/\p{sc=Han} | \p{sc=Han}/u);
  expect(text, 'its marks are full-width').not.toMatch(
    /\p{sc=Han}[,.;:!?()"']|[,;:!?()"']\p{sc=Han}/u,
  );
});

test('one origin is not called independent of others', () => {
  expect(zhHans.origins.counted(1)).toBe('1个源头');
  expect(zhHans.origins.counted(2)).toBe('2个独立源头');
});

test('the time to a report is counted from the end where the end is meant', () => {
  const { lag } = zhHans.reported;
  expect(lag.after(3)).toBe('事后3天');
  expect(lag.itsEnd(lag['at-least'](3))).toBe('结束后至少3天');
  expect(lag.itsEnd(lag.between(3, 5))).toBe('结束后3至5天');
});
