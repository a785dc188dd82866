/** A word of a text, or one or two characters of a script that is written without blanks. */
export interface Token {
  /** As it was written, in small letters and the same for all its forms of writing. */
  readonly word: string;
  /** Counts words; characters of unspaced scripts count each. */
  readonly position: number;
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Of two characters; the text has both of them as tokens of their own too. */
  readonly isPair: boolean;
  /** Of a script that is written without blanks. */
  readonly isUnspaced: boolean;
}

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** A genitive's ending is no word; what else stands behind an apostrophe is one. */
const pattern = new RegExp(
  `['’]s(?![\\p{L}\\p{N}\\p{M}])|([${unspaced}]+)|((?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}_])+)`,
  'giu',
);

/**
 * A word as it is compared: small, without the marks on its letters, in one Unicode form.
 *
 * @example folded('Ürümqi') // "urumqi"
 */
export function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/**
 * The words of a text, in order. Scripts that are written without blanks are taken apart into
 * characters and pairs of neighbours: a text then has a word of theirs where it has its pairs,
 * and neither the build nor the browser needs a dictionary, which would differ.
 *
 * @example tokensOf('The envoy’s visit').map(({ word }) => word) // ["the", "envoy", "visit"]
 * @example tokensOf('说历史').map(({ word }) => word) // ["说", "说历", "历", "历史", "史"]
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const { 0: whole, 1: run, 2: spacedWord, index } of text.matchAll(pattern)) {
    if (spacedWord !== undefined) {
      const word = folded(spacedWord);
      // A mark that stands alone is none.
      if (word === '') continue;
      const end = index + whole.length;
      tokens.push({ word, position, start: index, end, isPair: false, isUnspaced: false });
      position += 1;
    } else if (run !== undefined) {
      let start = index;
      const characters = [...run];
      for (const [at, character] of characters.entries()) {
        const end = start + character.length;
        const word = character.normalize('NFKC');
        tokens.push({ word, position, start, end, isPair: false, isUnspaced: true });
        const next = characters[at + 1];
        if (next !== undefined) {
          tokens.push({
            word: word + next.normalize('NFKC'),
            position,
            start,
            end: end + next.length,
            isPair: true,
            isUnspaced: true,
          });
        }
        position += 1;
        start = end;
      }
    }
  }
  return tokens;
}
