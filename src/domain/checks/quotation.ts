import type { FieldPath, Problem } from '../problem.ts';
import type { Check, EntryFile } from './check.ts';
import { claimsIn, mediaIn, recordIn, textIn } from './loose-data.ts';
import type { LooseRecord } from './loose-data.ts';
import { report } from './report.ts';

/** The most words that a quotation has. */
export const longestQuote = 20;

/**
 * Marks of many scripts that only ever quote. Single marks are left out: one of them is the
 * apostrophe and another stands in names; so are 《》, which hold titles.
 */
const quotationMark = /["“”„‟«»‹›‚‛「」『』﹁﹂﹃﹄｢｣＂〝〞〟❝❞]/u;

interface WrittenClaim {
  readonly file: EntryFile;
  readonly claim: LooseRecord;
  readonly at: number;
}

function claimsOf(files: readonly EntryFile[]): WrittenClaim[] {
  return files
    .filter(({ collection }) => collection === 'events')
    .flatMap((file) => claimsIn(file.data).map((written) => ({ file, ...written })));
}

/** Indirect speech with quotation marks in it: the words are ours, not the speaker's. */
export const indirectQuote: Check = ({ files }) =>
  claimsOf(files).flatMap(({ file, claim, at }): Problem[] => {
    const mark = quotationMark.exec(textIn(claim['text']))?.[0];
    if (claim['speech'] !== 'indirect' || mark === undefined) return [];
    return [
      report(
        'indirect-quote',
        file,
        ['claims', at, 'text'],
        `The speech is indirect, and its text has the quotation mark ${mark}.`,
        'Take the marks out and put the words that were printed into `quote:`; if the words are the speaker’s own, write `speech: direct`.',
      ),
    ];
  });

/**
 * How many words a text has. Words are those of Unicode's rules (UAX 29) with the dictionaries
 * of the runtime, so that languages written without spaces are counted alike: 灯塔 熄灭 are two.
 *
 * @param lang BCP 47 tag of the text; one that is none is passed over
 * @example wordCount('The lamp was out.', 'en') // 4
 */
export function wordCount(text: string, lang: string): number {
  let count = 0;
  for (const { isWordLike } of segmenterFor(lang).segment(text)) if (isWordLike === true) count++;
  return count;
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

interface WrittenQuote {
  readonly file: EntryFile;
  readonly quote: LooseRecord;
  /** Where the quotation stands. */
  readonly path: FieldPath;
}

/** The quotations of claims, and those among the media of events and sources. */
function quotesOf(files: readonly EntryFile[], ...kinds: readonly unknown[]): WrittenQuote[] {
  const ofClaims = claimsOf(files).map(({ file, claim, at }) => ({
    file,
    quote: recordIn(claim['quote']),
    path: ['claims', at, 'quote'],
  }));
  const ofMedia = files.flatMap((file) =>
    mediaIn(file)
      .filter(({ item }) => kinds.includes(item['kind']))
      .map(({ item, at }) => ({ file, quote: item, path: ['media', at] })),
  );
  return [...ofClaims, ...ofMedia];
}

/** Quotations of more than twenty words. An extract from a reference work is as long as its licence lets it be. */
export const quoteTooLong: Check = ({ files }) =>
  quotesOf(files, 'quote').flatMap(({ file, quote, path }): Problem[] => {
    const words = wordCount(textIn(quote['text']), textIn(quote['lang']));
    if (words <= longestQuote) return [];
    return [
      report(
        'quote-too-long',
        file,
        [...path, 'text'],
        `The quotation has ${words} words; at most ${longestQuote} may be quoted.`,
        path[0] === 'claims'
          ? 'Quote the words that matter, and tell the rest in `text:`.'
          : 'Quote the words that matter, and tell the rest in your own.',
      ),
    ];
  });

/** Quotations in another language than the site's that have no translation. */
export const translationMissing: Check = ({ files, story }) =>
  quotesOf(files, 'quote', 'extract').flatMap(({ file, quote, path }): Problem[] => {
    const lang = textIn(quote['lang']);
    const isForeign = lang !== '' && primary(lang) !== primary(story.site.lang);
    if (!isForeign || quote['translation'] !== undefined) return [];
    return [
      report(
        'translation-missing',
        file,
        path,
        `The quotation is in the language \`${lang}\`, and has no translation into \`${story.site.lang}\`.`,
        'Add `translation:` with your own.',
      ),
    ];
  });

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
}
