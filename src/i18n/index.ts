import { en } from './en.ts';
import type { Words } from './en.ts';

export type { Words } from './en.ts';

/** Every language of the interface, by its primary subtag. */
const languages: Readonly<Record<string, Words>> = { en };

/**
 * The words of the interface for a language tag; English where that language has no file yet.
 *
 * @example wordsFor('en-GB').nav.search // "Search"
 */
export function wordsFor(lang: string): Words {
  const [primary = ''] = lang.toLowerCase().split('-');
  return languages[primary] ?? en;
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
