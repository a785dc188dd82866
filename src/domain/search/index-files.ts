import type { FacetFile, IndexFile, IndexRoot, PagesByWeight, PageToIndex } from './index-shape.ts';
import { pageFile } from './index-shape.ts';
import { packed } from './packed-numbers.ts';
import { shelved } from './shelf.ts';
import type { Stem } from './stemmers.ts';
import { titleFiles } from './title-files.ts';
import { tokensOf } from './tokens.ts';

/** Characters of a file of JSON; a third of it or less goes over the line. */
const fileSize = 16_000;

/** The usual constants of BM25 (https://en.wikipedia.org/wiki/Okapi_BM25). */
const saturation = 1.2;
const lengthShare = 0.6;
/** What a word in a page's title, and in a heading of it, adds to its weight. */
const inTitle = 3;
const inHeading = 0.6;
/** Weights are kept as whole numbers of this many steps for 1. */
const steps = 2;

/** Where a word stands: page after page, with how often and what its places add. */
interface Postings {
  readonly pages: number[];
  readonly counts: number[];
  readonly extras: number[];
  /** The positions of each page after those of the one before, each as its distance. */
  readonly positions: number[];
}

const kinds = ['event', 'question', 'path', 'page', 'actor', 'place', 'source'];
const rankOf = ({ meta }: PageToIndex): number => (kinds.indexOf(meta['kind'] ?? '') + 8) % 8;

/** In this order neighbours have much in common, so that lists of their numbers are short. */
function inOrder(pages: readonly PageToIndex[]): PageToIndex[] {
  return [...pages].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.date - b.date || (a.url < b.url ? -1 : 1),
  );
}

const compareKeys = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : 1;

/** Reads all pages word by word. */
function postingsOf(pages: readonly PageToIndex[], stem: Stem) {
  const terms = new Map<string, Postings>();
  const lengths: number[] = [];
  for (const [page, { content, meta, anchors }] of pages.entries()) {
    const termsOf = (text: string): Set<string> =>
      new Set(tokensOf(text).map(({ word, isUnspaced }) => (isUnspaced ? word : stem(word))));
    const ofTitle = termsOf(meta['title'] ?? '');
    const ofHeadings = termsOf(anchors.map(({ text }) => text).join('\n'));
    let length = 0;
    const add = (term: string, position: number): void => {
      let postings = terms.get(term);
      if (postings === undefined) {
        postings = { pages: [], counts: [], extras: [], positions: [] };
        terms.set(term, postings);
      }
      if (postings.pages.at(-1) !== page) {
        postings.pages.push(page);
        postings.counts.push(0);
        postings.extras.push(
          (ofTitle.has(term) ? inTitle : 0) + (ofHeadings.has(term) ? inHeading : 0),
        );
      }
      postings.counts.push((postings.counts.pop() ?? 0) + 1);
      postings.positions.push(position);
    };
    for (const { word, position, isUnspaced } of tokensOf(content)) {
      add(isUnspaced ? word : stem(word), position);
      length = position + 1;
    }
    // A title that the text does not repeat finds its page too; no phrase runs on from it.
    for (const term of ofTitle) {
      if (terms.get(term)?.pages.at(-1) !== page) add(term, length + 1);
    }
    lengths.push(length);
  }
  return { terms, lengths };
}

/** The pages of a word by how much they are about it. */
function byWeight(postings: Postings, lengths: readonly number[], average: number): PagesByWeight {
  const groups = new Map<number, number[]>();
  for (const [at, page] of postings.pages.entries()) {
    const count = postings.counts[at] ?? 0;
    const share = 1 - lengthShare + lengthShare * ((lengths[page] ?? 0) / average);
    const weight = (count * (saturation + 1)) / (count + saturation * share);
    const level = Math.max(1, Math.round((weight + (postings.extras[at] ?? 0)) * steps));
    const group = groups.get(level);
    if (group) group.push(page);
    else groups.set(level, [page]);
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([level, pages]): [number, ...number[]] => [level, ...packed(pages)]);
}

/** Of each page that has a word, in order, the distances between its positions. */
function positionLists({ counts, positions }: Postings): number[][] {
  let at = 0;
  return counts.map((count) => {
    let last = 0;
    return positions.slice(at, (at += count)).map((position) => {
      const distance = position - last;
      last = position;
      return distance;
    });
  });
}

/** Of each facet, each value with its pages. */
function facetsOf(pages: readonly PageToIndex[]): Map<string, Map<string, number[]>> {
  const facets = new Map<string, Map<string, number[]>>();
  for (const [page, { filters }] of pages.entries()) {
    for (const [name, values] of Object.entries(filters)) {
      const facet = facets.get(name) ?? new Map<string, number[]>();
      facets.set(name, facet);
      for (const value of new Set(values)) {
        const list = facet.get(value);
        if (list) list.push(page);
        else facet.set(value, [page]);
      }
    }
  }
  return facets;
}

const jsonFile = (path: string, value: unknown): IndexFile => ({
  path,
  text: JSON.stringify(value),
});

const jsonFiles = (folder: string, values: readonly unknown[]): IndexFile[] =>
  values.map((value, number) => jsonFile(`${folder}/${number}.json`, value));

/**
 * The files of the index of one language's pages, so cut that a reader loads few and small ones
 * however many pages there are: words with their pages, positions for phrases, facets and orders
 * each by itself, titles by the starts of their words, and each page's text.
 *
 * The same pages give the same files, in whatever order they come.
 *
 * @returns after all files the root, but for its folder's name
 */
export function* indexFiles(
  unordered: readonly PageToIndex[],
  stem: Stem,
): Generator<IndexFile, Omit<IndexRoot, 'folder'>, undefined> {
  const pages = inOrder(unordered);
  for (const [page, { url, content, meta, anchors }] of pages.entries()) {
    yield jsonFile(pageFile(page), { url, content, meta, anchors });
  }

  const { terms, lengths } = postingsOf(pages, stem);
  const average = lengths.reduce((sum, length) => sum + length, 0) / (pages.length || 1) || 1;
  const words = [...terms].sort(compareKeys);
  const termShelf = shelved(
    words.map(([term, postings]) => [term, byWeight(postings, lengths, average)]),
    fileSize,
  );
  yield* jsonFiles('terms', termShelf.files);
  const positionShelf = shelved(
    words.map(([term, postings]) => [term, positionLists(postings)]),
    fileSize,
  );
  yield* jsonFiles('positions', positionShelf.files);

  // A value of actors, places and sources is the id of one, and its page tells its name.
  const about = new Map(
    pages.map(({ url, meta }): [string, Readonly<Record<string, string>>] => [
      // Below the language, where the site has several.
      url.replace(/^.*(?=\/[^/]+\/[^/]+\/$)/, ''),
      meta,
    ]),
  );
  const facets: Record<string, number> = {};
  for (const [name, values] of [...facetsOf(pages)].sort(compareKeys)) {
    const file: FacetFile = [...values].sort(compareKeys).map(([value, list]) => {
      const { title, lang } = about.get(`/${name}s/${value}/`) ?? {};
      if (title === undefined) return [value, packed(list)];
      return lang === undefined ? [value, packed(list), title] : [value, packed(list), title, lang];
    });
    const written = jsonFile(`facets/${name}.json`, file);
    facets[name] = written.text.length;
    yield written;
  }
  let last = 0;
  const distances = pages.map(({ date }) => {
    const distance = date - last;
    last = date;
    return distance;
  });
  yield jsonFile('orders/date.json', distances);
  yield jsonFile(
    'orders/latest.json',
    pages.map(({ date, latest }) => latest - date),
  );

  const titles = titleFiles(pages, fileSize);
  yield* jsonFiles('titles', titles.files);

  return {
    count: pages.length,
    terms: termShelf.bounds,
    positions: positionShelf.bounds,
    titles: titles.bounds,
    facets,
  };
}
