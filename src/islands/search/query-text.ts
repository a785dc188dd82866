import { spaced } from '../../domain/spaced-words.ts';

const anyQuotes = /[“”„‟«»″＂]/g;

/** True when the whole query stands in quotation marks: it is a phrase. */
export function isPhrase(query: string): boolean {
  return /^".+"$/s.test(query.replace(anyQuotes, '"').trim());
}

/**
 * A query as the index reads it: quotation marks of every language are the straight ones that
 * make a phrase, and words that are written without blanks are set apart as in the index.
 *
 * @param lang the page's language, whose own words the index divides itself
 * @example indexQuery('„Blue Door“', 'en') // '"Blue Door"'
 */
export function indexQuery(query: string, lang: string): string {
  return spaced(query.replace(anyQuotes, '"').trim(), lang);
}
