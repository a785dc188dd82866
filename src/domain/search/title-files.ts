import type { PageText, TitleEntry, TitleFile } from './index-shape.ts';
import { shelved } from './shelf.ts';
import { tokensOf } from './tokens.ts';

/** How much of a word leads to its titles. */
const startLength = 3;
/** Titles that one start leads to: more than are shown, and the whole text is on its way. */
const mostTitles = 60;
/** Meta values that are shown beside a title. */
const shownMeta = ['date', 'kind', 'lane', 'lang'];

/**
 * Under which start the titles with a word are found.
 *
 * @param word as {@link tokensOf} has it
 * @example startOf('lantern') // "lan"
 */
export const startOf = (word: string): string => [...word].slice(0, startLength).join('');

/** The words of a title: of scripts without blanks, its single characters. */
export const titleWords = (title: string): string[] =>
  tokensOf(title)
    .filter(({ isPair }) => !isPair)
    .map(({ word }) => word);

/**
 * The titles of all pages by the starts of their words, so cut that the answer to what somebody
 * types stands in one small file. A start that very many titles share leads to the first of them.
 *
 * @param pages in the order of their numbers
 * @param size characters of a file's JSON
 */
export function titleFiles(
  pages: readonly PageText[],
  size: number,
): { readonly bounds: readonly string[]; readonly files: readonly TitleFile[] } {
  const starts = new Map<string, TitleEntry[]>();
  for (const [page, { url, meta }] of pages.entries()) {
    const title = meta['title'] ?? '';
    const shown = Object.fromEntries(
      shownMeta.flatMap((name) => (meta[name] === undefined ? [] : [[name, meta[name]]])),
    );
    const entry: TitleEntry = [page, title, url, shown];
    for (const start of new Set(titleWords(title).map(startOf))) {
      const list = starts.get(start);
      if (list === undefined) starts.set(start, [entry]);
      else if (list.length < mostTitles) list.push(entry);
    }
  }
  const shelf = shelved(
    [...starts].sort(([a], [b]) => (a < b ? -1 : 1)),
    size,
  );
  const files = shelf.files.map((entries): TitleFile => {
    const places = new Map<number, number>();
    const titles: TitleEntry[] = [];
    const placeOf = (entry: TitleEntry): number => {
      const place = places.get(entry[0]) ?? titles.length;
      if (place === titles.length) {
        places.set(entry[0], place);
        titles.push(entry);
      }
      return place;
    };
    return {
      starts: Object.fromEntries(entries.map(([start, list]) => [start, list.map(placeOf)])),
      titles,
    };
  });
  return { bounds: shelf.bounds, files };
}
