import { AsyncLocalStorage } from 'node:async_hooks';
import type { LanguageTag } from '../domain/model.ts';

// A page is made of many components, and each asks for words and addresses by itself. Its language
// goes with the making of the page, through whatever it waits for, and reaches no other page.
const made = new AsyncLocalStorage<LanguageTag | undefined>();

/** The further language of the page that is being made; undefined in the story's own. */
export const pageLanguage = (): LanguageTag | undefined => made.getStore();

/**
 * Makes something in a language of the site.
 *
 * @param lang a further language; undefined for the story's own
 * @example await inLanguage('ru', () => storyWords()) // the Russian words
 */
export const inLanguage = <Made>(lang: LanguageTag | undefined, make: () => Made): Made =>
  made.run(lang, make);

/**
 * The first step of the addresses of pages in a language; empty for the story's own.
 *
 * @example languageStep('zh-Hans') // "zh-hans/"
 */
export const languageStep = (lang: LanguageTag | undefined): string =>
  lang === undefined ? '' : `${lang.toLowerCase()}/`;
