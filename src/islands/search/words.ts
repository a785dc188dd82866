/** The strings of the island, which the page gives in `data-words`. */
export const wordKeys = [
  'ready',
  'searching',
  'titlesFirst',
  'failed',
  'again',
  'foundOne',
  'foundOther',
  'foundForOne',
  'foundForOther',
  'none',
  'noneFor',
  'quoted',
  'tryWithoutFilters',
  'tryWithoutQuotes',
  'tryOtherWords',
  'more',
  'parts',
] as const;

export type SearchIslandWords = Readonly<Record<(typeof wordKeys)[number], string>> & {
  /** What a kind of entry is called. */
  readonly kinds: Readonly<Record<string, string>>;
};

/**
 * The words in the JSON text of `data-words`.
 *
 * @throws TypeError when one is missing, which is a fault of the page
 */
export function wordsFrom(json: string | undefined): SearchIslandWords {
  const given = JSON.parse(json ?? '{}') as Record<string, unknown>;
  const missing = wordKeys.filter((key) => typeof given[key] !== 'string');
  if (missing.length > 0) throw new TypeError(`data-words lacks ${missing.join(', ')}`);
  return { kinds: {}, ...given } as SearchIslandWords;
}

/**
 * How many entries were found, as a sentence by the language's plural rules.
 *
 * @param query as the reader wrote it; empty when none was
 * @example foundInWords(words, 2, 'pay', 'en') // "2 entries for “pay”"
 */
export function foundInWords(
  words: SearchIslandWords,
  count: number,
  query: string,
  lang: string,
): string {
  const phrase = query === '' ? 'found' : 'foundFor';
  const category = new Intl.PluralRules(lang).select(count);
  const key = phrase + category.charAt(0).toUpperCase() + category.slice(1);
  const text = (words as unknown as Record<string, string>)[key] ?? words[`${phrase}Other`];
  return text
    .replace('{count}', new Intl.NumberFormat(lang).format(count))
    .replace('{query}', () => quoted(words, query));
}

/**
 * A query in the language's quotation marks, unless it has its own.
 *
 * @example quoted(words, 'pay') // "“pay”"
 */
export function quoted(words: SearchIslandWords, query: string): string {
  return /^["“„«]/.test(query) ? query : words.quoted.replace('{query}', () => query);
}
