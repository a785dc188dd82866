import type { LanguageTag } from '../domain/model.ts';
import { inLanguage, languageStep, pageLanguage } from './page-language.ts';
import { pathTo } from './routes.ts';
import { isTranslated, loadStory } from './story.ts';

/** A page in one of the languages of the site. */
export interface PageInLanguage {
  readonly lang: LanguageTag;
  /** True for the language that the story is written in. */
  readonly isOwn: boolean;
  readonly path: string;
}

/** Pages that are in the story's language alone: what is laid into other pages, and the one of lost ways. */
const ownOnly = /^(?:404(?:\.html)?|embed)(?:\/|$)/;

/** The further languages of the site. */
export async function furtherLanguages(): Promise<readonly LanguageTag[]> {
  const { story } = await inLanguage(undefined, loadStory);
  return story.site.languages ?? [];
}

/**
 * A page in all languages of the site, the story's own first; none where it is in that alone.
 *
 * @param path the page's path, as in its address
 * @example await inAllLanguages('/ru/events/fire/') // '/events/fire/' in en, '/ru/events/fire/' in ru
 */
export async function inAllLanguages(path: string): Promise<readonly PageInLanguage[]> {
  const further = await furtherLanguages();
  const { story } = await inLanguage(undefined, loadStory);
  const rest = path.replace(/(?<!\/)$/, '/').slice(pathTo().length);
  if (further.length === 0 || ownOnly.test(rest)) return [];
  return [undefined, ...further].map((lang) => ({
    lang: lang ?? story.site.lang,
    isOwn: lang === undefined,
    path: inLanguage(lang, () => pathTo(rest)),
  }));
}

/**
 * The further language that a page's address begins with; undefined in the story's own.
 *
 * @example await languageOfPath('/zh-hans/about/') // "zh-Hans"
 */
export async function languageOfPath(path: string): Promise<LanguageTag | undefined> {
  const below = path.slice(inLanguage(undefined, pathTo).length);
  return (await furtherLanguages()).find((lang) => below.startsWith(languageStep(lang)));
}

/** The entry that a page shows: `events/visit` of `events/visit/`, and of its accounts. */
const shownEntry = /^((?:events|sources|actors|places|questions|paths)\/[^/]+)\//;

/**
 * True where a site has several languages and a page says something in one of them that its
 * original does not say: everywhere but on the page of an entry without a translation.
 *
 * @param path the page's path, as in its address
 */
export async function isInItsOwnWords(path: string): Promise<boolean> {
  if ((await furtherLanguages()).length === 0) return false;
  const entry = shownEntry.exec(path.replace(/(?<!\/)$/, '/').slice(pathTo().length))?.[1];
  return (
    pageLanguage() === undefined || entry === undefined || isTranslated(decodeURIComponent(entry))
  );
}
