import type { Stem } from './stemmers.ts';
import { tokensOf } from './tokens.ts';

const anyQuotes = /[“”„‟«»″＂]/g;

const plain = (query: string): string => query.replace(anyQuotes, '"').trim();

/**
 * True when the whole query stands in quotation marks, of any language: it is a phrase.
 *
 * @example isPhrase('„Blue Door“') // true
 */
export function isPhrase(query: string): boolean {
  return /^".+"$/s.test(plain(query));
}

/** A word that is asked for. */
export interface AskedWord {
  /** The form under which it stands in the index. */
  readonly term: string;
  /** With what words start that are found too; empty where the very word is meant. */
  readonly start: string;
  /** How far behind the first word of a phrase it stands. */
  readonly at: number;
}

/** What a query asks for. */
export interface Asked {
  /** All have to be in a page; in a phrase one behind the other. */
  readonly words: readonly AskedWord[];
  readonly isPhrase: boolean;
}

/** The shortest start of a word by which longer ones are found: shorter, it would be nearly all. */
const leastStart = 3;

/**
 * Reads a query as pages are read for the index.
 *
 * @param stem of the language of the index
 * @example askedBy('lanter', stem).words // [{ term: 'lanter', start: 'lanter', at: 0 }]
 */
export function askedBy(query: string, stem: Stem): Asked {
  const phrase = isPhrase(query);
  const tokens = tokensOf(query);
  const words = tokens
    // One character says less than the pairs that it is in.
    .filter(
      ({ isPair, isUnspaced, position }) =>
        isPair || !isUnspaced || !tokens.some((other) => other.isPair && touches(other, position)),
    )
    .map(({ word, isUnspaced, position }) => ({
      term: isUnspaced ? word : stem(word),
      start: phrase || isUnspaced || [...word].length < leastStart ? '' : word,
      at: position - (tokens[0]?.position ?? 0),
    }));
  return { words, isPhrase: phrase };
}

const touches = (pair: { readonly position: number }, position: number): boolean =>
  pair.position === position || pair.position + 1 === position;
