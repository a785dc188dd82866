/** A word or a mark of a text, as it is compared, and where it stands in the text as it is. */
export interface PrintedWord {
  /** Without the differences that typesetting makes. */
  readonly word: string;
  /** Offsets in the text, in UTF-16 code units: `text.slice(start, end)` is the word as printed. */
  readonly start: number;
  readonly end: number;
}

/** A letter with the marks that stand on it; the parts of Korean syllables stand together. */
const clusters = /[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gu;

/** What has no shape of its own: soft hyphens, zero-width blanks and joiners, byte-order marks. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

const marks: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″〝〞〟❝❞「」『』﹁﹂﹃﹄]/gu, '"'],
  [/[‘’‚‛‹›`´′❛❜]/gu, "'"],
  [/\p{Dash_Punctuation}|−/gu, '-'],
];

/** A cluster in the form in which it is compared: NFKC, plain quotation marks, plain dashes. */
function plain(cluster: string): string {
  let text = cluster.replace(unseen, '').normalize('NFKC');
  for (const [mark, stand] of marks) text = text.replace(mark, stand);
  return text;
}

interface PlainText {
  readonly text: string;
  /** Where each code unit of the plain text comes from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function plainText(printed: string): PlainText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of printed.matchAll(clusters)) {
    const form = plain(cluster);
    // A dash of several signs is one dash.
    if (form === '-' && text.endsWith('-')) {
      ends[ends.length - 1] = index + cluster.length;
      continue;
    }
    text += form;
    for (let unit = 0; unit < form.length; unit++) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text, starts, ends };
}

/**
 * The words and marks of a text in order, by Unicode's rules for words (UAX 29) with the runtime's
 * dictionaries. Blanks of any kind are no part of it, and neither is what typesetting changes: the
 * shape of quotation marks and dashes, soft hyphens, zero-width characters, Unicode's forms of one
 * letter. Capitals, spelling and every other mark count.
 *
 * @param lang BCP 47 tag of the text; one that is none is passed over
 * @example printedWords('“Don’t — ever.”', 'en').map(({ word }) => word) // ['"', "Don't", '-', 'ever', '.', '"']
 */
export function printedWords(printed: string, lang: string): PrintedWord[] {
  const { text, starts, ends } = plainText(printed);
  const words: PrintedWord[] = [];
  for (const { segment, index } of segmenter(lang).segment(text)) {
    if (segment.trim() === '') continue;
    words.push({
      word: segment,
      start: starts[index] ?? 0,
      end: ends[index + segment.length - 1] ?? printed.length,
    });
  }
  return words;
}

function segmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
