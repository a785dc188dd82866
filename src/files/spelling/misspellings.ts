import { spellCheckDocument } from 'cspell-lib';
import type { Passage } from './passage.ts';

/** A word that no dictionary knows. */
export interface Misspelling {
  readonly passage: Passage;
  /** The offset of its first letter in the file. */
  readonly offset: number;
  readonly word: string;
  /** What may have been meant, the likeliest first. */
  readonly suggestions: readonly string[];
}

/** What is looked into for a kind of English, by cspell's names. */
interface English {
  readonly locale: string;
  readonly dictionaries: readonly string[];
}

/** The kind of English that a tag asks for; `undefined` for other languages. */
function englishOf(tag: string): English | undefined {
  try {
    const { language, region } = new Intl.Locale(tag);
    if (language !== 'en') return undefined;
    if (region === 'US') return { locale: 'en-US', dictionaries: ['en_us'] };
    const british = { locale: 'en-GB', dictionaries: ['en-gb', '!en_us'] };
    // A story that says no more than “English” may be written in either spelling.
    return region === undefined ? { locale: 'en', dictionaries: ['en_us', 'en-gb'] } : british;
  } catch {
    return undefined;
  }
}

/**
 * Whether there is a dictionary of a language.
 *
 * @param tag a BCP 47 tag
 * @example canBeSpelled('en-GB') // true
 */
export const canBeSpelled = (tag: string): boolean => englishOf(tag) !== undefined;

/** What cspell knows beside English: names of the trade, which are slips in prose. */
const ofTheTrade = [
  ...['softwareTerms', 'companies', 'filetypes', 'public-licenses', 'fonts', 'cryptocurrencies'],
  ...['node', 'npm', 'html', 'css', 'bash', 'gaming-terms', 'lorem-ipsum'],
].map((name) => `!${name}`);

/** Initials, such as those of an agency: as many as there are bodies, and in no dictionary. */
const isInitials = /^\p{Lu}{1,3}$/u;

/** What stands between passages: no word goes on from one to the next. */
const between = '\n\n';

/** Passages of one language in one text, so that dictionaries are looked into once. */
function joined(passages: readonly Passage[]): { text: string; starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  for (const passage of passages) {
    starts.push(text.length);
    text += passage.text + between;
  }
  return { text, starts };
}

/** Suggestions that differ by more than capitals, those that begin as the word does first. */
function distinct(word: string, suggestions: readonly string[]): readonly string[] {
  const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
  const alike = suggestions.filter((text) => isCapital(text) === isCapital(word));
  const byLetters = new Map<string, string>();
  for (const text of [...alike, ...suggestions]) {
    if (!byLetters.has(text.toLowerCase())) byLetters.set(text.toLowerCase(), text);
  }
  return [...byLetters.values()];
}

/** The words that no dictionary knows in passages that are of one language and one kind. */
async function misspelled(
  passages: readonly Passage[],
  { locale, dictionaries }: English,
  words: string[],
): Promise<readonly Misspelling[]> {
  const { text, starts } = joined(passages);
  const languageId = passages[0]?.isCode ? 'typescript' : 'plaintext';
  const { issues } = await spellCheckDocument(
    { uri: 'file:///prose.txt', text, languageId, locale },
    { generateSuggestions: true, noConfigSearch: true },
    {
      ...{ language: locale, words, dictionaries: [...dictionaries, ...ofTheTrade] },
      ...{
        numSuggestions: 3,
        minWordLength: 3,
        maxNumberOfProblems: Infinity,
        maxDuplicateProblems: Infinity,
      },
    },
  );
  let at = 0;
  return issues.flatMap(({ text: word, offset, suggestionsEx = [] }) => {
    while ((starts[at + 1] ?? Infinity) <= offset) at += 1;
    const passage = passages[at];
    if (passage === undefined || isInitials.test(word)) return [];
    const suggested = suggestionsEx.map((suggestion) => suggestion.word);
    return {
      ...{ passage, offset: passage.start + offset - (starts[at] ?? 0), word },
      suggestions: distinct(word, suggested),
    };
  });
}

/**
 * The words of passages that neither a dictionary of their language nor `known` holds. Passages in a
 * language without a dictionary are passed over. Nothing is asked of the network, and no
 * configuration of cspell is looked for.
 *
 * @param known words that are right, in any capitals
 * @returns in the order of the passages within each language
 */
export async function misspellingsIn(
  passages: readonly Passage[],
  known: Iterable<string>,
): Promise<readonly Misspelling[]> {
  const words = [...known];
  const alike = Map.groupBy(passages, ({ lang, isCode }) => `${lang} ${isCode ?? false}`);
  const found: Misspelling[] = [];
  for (const group of alike.values()) {
    const english = englishOf(group[0]?.lang ?? '');
    if (english !== undefined) found.push(...(await misspelled(group, english, words)));
  }
  return found;
}
