import { en } from './en.ts';
import type { Words } from './en.ts';
import { nearestTag } from '../domain/language-tags.ts';
import { remembered } from '../domain/remembered.ts';

export type { Words } from './en.ts';

/**
 * Every language of the interface: a file that is named after its tag, such as `ru.ts` or
 * `zh-hans.ts`, and exports its words and nothing else.
 */
const files = import.meta.glob<Readonly<Record<string, Words>>>(
  ['./??.ts', './???.ts', './??-*.ts', './???-*.ts', '!./*.*.ts'],
  { eager: true },
);

const languages: ReadonlyMap<string, Words> = new Map(
  Object.entries(files).flatMap(([file, exported]) =>
    Object.values(exported).map((words) => [file.slice(2, -3), words] as const),
  ),
);

const nearestWords = remembered(
  (lang: string): Words => languages.get(nearestTag(lang, [...languages.keys()]) ?? '') ?? en,
);

/**
 * The words of the interface for a language tag; English where no language near it has a file.
 *
 * @example wordsFor('en-GB').nav.search // "Search"
 */
export function wordsFor(lang: string): Words {
  return nearestWords(lang);
}

/**
 * The writing direction of a language, from CLDR through Intl.
 *
 * @example directionOf('ug') // "rtl"
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(lang) as Intl.Locale & {
    getTextInfo?: () => { direction: 'ltr' | 'rtl' };
    textInfo?: { direction: 'ltr' | 'rtl' };
  };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}

/**
 * The name of a language, in a language: "Russian".
 *
 * @example languageName('ru', 'en') // "Russian"
 */
export function languageName(tag: string, inLang: string): string {
  return new Intl.DisplayNames([inLang], { type: 'language' }).of(tag) ?? tag;
}
