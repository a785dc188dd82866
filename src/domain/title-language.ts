import type { Source } from './model.ts';

/** Square brackets around a whole title: as in citations, a description of what has none seen. */
const described = /^\[[^[\]]*\]$/u;

/**
 * Whether the editors describe a source, in square brackets, because its title was not seen.
 *
 * @example isTitleDescribed({ title: '[Report on the fire]' }) // true
 */
export function isTitleDescribed({ title }: Pick<Source, 'title'>): boolean {
  return described.test(title);
}

/**
 * The language that a source's title is in, a BCP 47 tag; undefined where it is the story's own,
 * as a description by its editors is, whatever the source is written in.
 *
 * @example titleLanguage({ title: 'Ситуация', lang: 'ru' }) // 'ru'
 * @example titleLanguage({ title: '[Report on the fire]', lang: 'ru' }) // undefined
 */
export function titleLanguage(
  source: Pick<Source, 'title' | 'lang' | 'titleLang'>,
): string | undefined {
  return isTitleDescribed(source) ? source.titleLang : source.lang;
}
