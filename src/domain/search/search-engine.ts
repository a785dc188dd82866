import type {
  FacetFile,
  IndexRoot,
  PagesByWeight,
  PageText,
  TitleEntry,
  TitleFile,
} from './index-shape.ts';
import { pageFile } from './index-shape.ts';
import { unpack } from './packed-numbers.ts';
import { foundParts } from './passages.ts';
import type { FoundPart } from './passages.ts';
import { askedBy, isPhrase } from './query.ts';
import type { AskedWord } from './query.ts';
import { fileOf, filesFrom } from './shelf.ts';
import type { Stem } from './stemmers.ts';
import { startOf, titleWords } from './title-files.ts';

/** What the engine is asked. */
export interface EngineRequest {
  /** Empty finds every page. */
  readonly query: string;
  /** Of each facet in use the values of which a page needs one. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: 'relevance' | 'date' | 'latest';
  /** Facets whose values are counted, whatever their files weigh. */
  readonly counted: readonly string[];
  /** Facets whose values are wanted with their names, since a page has not room for all of them. */
  readonly listed?: readonly string[];
}

/** A value of a facet that pages can be chosen by. */
export interface ListedValue {
  readonly value: string;
  readonly name: string;
  /** The language of the name, where it is not the index's. */
  readonly lang?: string | undefined;
}

/** How many pages each value of a facet would leave, of the facets that were counted. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The engine's answer. */
export interface EngineAnswer {
  /** The numbers of all pages that were found, in their order. */
  readonly pages: readonly number[];
  readonly counts: Counts;
  /** Of each facet whose values were wanted, those chosen and the most frequent. */
  readonly listed: Readonly<Record<string, readonly ListedValue[]>>;
}

/** A page that was found, with the parts of it in which something matches. */
export interface FoundPage {
  readonly page: number;
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly parts: readonly FoundPart[];
}

/** How many values of a facet are listed beside those that are chosen. */
export const mostListed = 100;

/** Characters of facet files that are loaded unasked: those of a small story whole. */
const freely = 16_000;
/** A longer word is found by its start, but is not quite what was asked for. */
const byStart = 0.6;

/**
 * Searches an index that `indexFiles` made, of which it loads the files that a request needs.
 */
export class SearchEngine {
  readonly #root: IndexRoot;
  readonly #stem: Stem;
  readonly #load: (path: string) => Promise<unknown>;
  readonly #loaded = new Map<string, Promise<unknown>>();

  /** @param load the parsed content of a file of the index, by its path in the root's folder */
  constructor(root: IndexRoot, stem: Stem, load: (path: string) => Promise<unknown>) {
    this.#root = root;
    this.#stem = stem;
    this.#load = load;
  }

  #file<Content>(path: string): Promise<Content> {
    let loading = this.#loaded.get(path);
    if (loading === undefined) {
      loading = this.#load(path);
      this.#loaded.set(path, loading);
      // What failed may be there the next time.
      loading.catch(() => this.#loaded.delete(path));
    }
    return loading as Promise<Content>;
  }

  /**
   * All pages that a request finds.
   *
   * @throws whatever the loading of a file throws
   */
  async search(request: EngineRequest): Promise<EngineAnswer> {
    const { query, filters, sort, listed: wanted = [] } = request;
    const facetNames = this.#facetsFor(request);
    const [scores, facets, keys] = await Promise.all([
      query === '' ? undefined : this.#scores(query),
      Promise.all(
        facetNames.map(async (name) => {
          if (this.#root.facets[name] === undefined) return [name, []] as const;
          return [name, await this.#file<FacetFile>(`facets/${name}.json`)] as const;
        }),
      ),
      sort === 'relevance' ? undefined : this.#order(sort),
    ]);
    const files = new Map<string, FacetFile>(facets);
    const { count } = this.#root;
    // Of each facet in use, one mark on each page that it lets through.
    const passed = new Uint16Array(count);
    const used = Object.entries(filters).filter(([, values]) => values.length > 0);
    const letThrough = used.map(([name, values]) => {
      const pages = new Uint8Array(count);
      for (const [value, list] of files.get(name) ?? []) {
        if (values.includes(value)) unpack(list, (page) => (pages[page] = 1));
      }
      for (let page = 0; page < count; page += 1)
        passed[page] = (passed[page] ?? 0) + (pages[page] ?? 0);
      return [name, pages] as const;
    });
    const isFound = (page: number): boolean => scores === undefined || (scores[page] ?? 0) > 0;
    const pages: number[] = [];
    for (let page = 0; page < count; page += 1) {
      if (passed[page] === used.length && isFound(page)) pages.push(page);
    }
    if (keys !== undefined) {
      const upwards = sort === 'date' ? 1 : -1;
      pages.sort((a, b) => upwards * ((keys[a] ?? 0) - (keys[b] ?? 0)) || a - b);
    } else if (scores !== undefined) {
      pages.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    }
    const counts = Object.fromEntries(
      [...files].map(([name, values]) => {
        // The other values of a facet in use are counted as if it were not in use.
        const own = letThrough.find(([each]) => each === name)?.[1];
        const isCounted = (page: number): boolean =>
          isFound(page) &&
          (own === undefined
            ? passed[page] === used.length
            : (passed[page] ?? 0) - (own[page] ?? 0) === used.length - 1);
        return [
          name,
          Object.fromEntries(
            values.map(([value, list]) => {
              let sum = 0;
              unpack(list, (page) => (sum += isCounted(page) ? 1 : 0));
              return [value, sum];
            }),
          ),
        ];
      }),
    );
    const listed = Object.fromEntries(
      wanted.map((name) => {
        const ofFacet = counts[name] ?? {};
        const countOf = ([value]: FacetFile[number]): number => ofFacet[value] ?? 0;
        const isChosen = ([value]: FacetFile[number]): boolean =>
          filters[name]?.includes(value) === true;
        const values = [...(files.get(name) ?? [])].sort((a, b) => countOf(b) - countOf(a));
        const most = values.filter((each) => countOf(each) > 0).slice(0, mostListed);
        const shown = [...values.filter((each) => isChosen(each) && !most.includes(each)), ...most];
        return [name, shown.map(([value, , text, lang]) => ({ value, name: text ?? value, lang }))];
      }),
    );
    return { pages, counts, listed };
  }

  /** The facets in use, those to count, and as many others as weigh nearly nothing. */
  #facetsFor({ filters, counted, listed = [] }: EngineRequest): string[] {
    const used = Object.keys(filters).filter((name) => (filters[name]?.length ?? 0) > 0);
    let left = freely;
    const light = Object.entries(this.#root.facets)
      .sort(([, a], [, b]) => a - b)
      .filter(([, size]) => (left -= size) >= 0)
      .map(([name]) => name);
    return [...new Set([...used, ...counted, ...listed, ...light])];
  }

  /** How well each page answers a query; 0 where it does not. */
  async #scores(query: string): Promise<Float32Array> {
    const asked = askedBy(query, this.#stem);
    const all = new Float32Array(this.#root.count);
    if (asked.words.length === 0) return all;
    const ofWords = await Promise.all(asked.words.map((word) => this.#scoresOf(word)));
    for (let page = 0; page < all.length; page += 1) {
      let sum = 0;
      const hasAll = ofWords.every((scores) => {
        sum += scores[page] ?? 0;
        return (scores[page] ?? 0) > 0;
      });
      if (hasAll) all[page] = sum;
    }
    return asked.isPhrase && asked.words.length > 1 ? this.#inPhrase(asked.words, all) : all;
  }

  /** How well each page answers one word, or those that start like it. */
  async #scoresOf({ term, start }: AskedWord): Promise<Float32Array> {
    const { count, terms } = this.#root;
    const scores = new Float32Array(count);
    const numbers = new Set([
      fileOf(terms, term),
      ...(start === '' ? [] : filesFrom(terms, start)),
    ]);
    numbers.delete(-1);
    const files = await Promise.all(
      [...numbers].map((file) =>
        this.#file<readonly (readonly [string, PagesByWeight])[]>(`terms/${file}.json`),
      ),
    );
    for (const [word, byWeight] of files.flat()) {
      const isWord = word === term;
      if (!isWord && (start === '' || !word.startsWith(start))) continue;
      const found: [number, number][] = [];
      for (const [weight, ...list] of byWeight) unpack(list, (page) => found.push([page, weight]));
      // What few pages have says more of them.
      const rarity = Math.log(1 + (count - found.length + 0.5) / (found.length + 0.5));
      const nearness = isWord ? 1 : (byStart * start.length) / word.length;
      for (const [page, weight] of found) {
        scores[page] = Math.max(scores[page] ?? 0, weight * rarity * nearness);
      }
    }
    return scores;
  }

  /** Leaves the scores of pages in which the words stand one behind the other. */
  async #inPhrase(words: readonly AskedWord[], scores: Float32Array): Promise<Float32Array> {
    const places = await Promise.all(words.map(({ term }) => this.#places(term, scores)));
    return scores.map((score, page) => {
      if (score === 0) return 0;
      const lists = places.map((ofPages) => ofPages.get(page) ?? []);
      const isThere = lists[0]?.some((place) =>
        words.every(({ at }, index) => lists[index]?.includes(place + at)),
      );
      return isThere === true ? score : 0;
    });
  }

  /** The positions of a word in the pages that have a score. */
  async #places(term: string, scores: Float32Array): Promise<Map<number, readonly number[]>> {
    const [lists, byWeight] = await Promise.all([
      this.#entry<readonly (readonly number[])[]>('positions', term),
      this.#entry<PagesByWeight>('terms', term),
    ]);
    const pages: number[] = [];
    for (const [, ...list] of byWeight ?? []) unpack(list, (page) => pages.push(page));
    pages.sort((a, b) => a - b);
    const places = new Map<number, readonly number[]>();
    for (const [at, page] of pages.entries()) {
      if ((scores[page] ?? 0) === 0) continue;
      let last = 0;
      places.set(page, lists?.[at]?.map((distance) => (last += distance)) ?? []);
    }
    return places;
  }

  async #entry<Value>(shelf: 'terms' | 'positions', term: string): Promise<Value | undefined> {
    const file = fileOf(this.#root[shelf], term);
    if (file < 0) return undefined;
    const entries = await this.#file<readonly (readonly [string, Value])[]>(
      `${shelf}/${file}.json`,
    );
    return entries.find(([word]) => word === term)?.[1];
  }

  /** The key of each page by which it is sorted. */
  async #order(sort: 'date' | 'latest'): Promise<number[]> {
    let last = 0;
    const dates = (await this.#file<readonly number[]>('orders/date.json')).map(
      (distance) => (last += distance),
    );
    if (sort === 'date') return dates;
    const lags = await this.#file<readonly number[]>('orders/latest.json');
    return dates.map((date, page) => date + (lags[page] ?? 0));
  }

  /**
   * A page that was found, with what matches in it.
   *
   * @param query empty where it was found by filters alone
   */
  async page(page: number, query: string): Promise<FoundPage> {
    const text = await this.#file<PageText>(pageFile(page));
    const parts = query === '' ? [] : foundParts(text, askedBy(query, this.#stem), this.#stem);
    return { page, url: text.url, meta: text.meta, parts };
  }

  /**
   * Pages whose titles have words that start as those of a query do, out of one small file. Of a
   * start that very many titles have, only the first are known: this is the head start of an
   * answer, and never the whole of one.
   */
  async titles(query: string, most: number): Promise<readonly FoundPage[]> {
    const words = titleWords(query);
    // The longest start is the narrowest.
    const [longest] = [...words].sort((a, b) => startOf(b).length - startOf(a).length);
    if (longest === undefined || isPhrase(query)) return [];
    const file = fileOf(this.#root.titles, startOf(longest));
    if (file < 0) return [];
    const { starts, titles } = await this.#file<TitleFile>(`titles/${file}.json`);
    return (starts[startOf(longest)] ?? [])
      .map((place) => titles[place])
      .filter((entry): entry is TitleEntry => {
        const own = titleWords(entry?.[1] ?? '');
        return words.every((word) => own.some((each) => each.startsWith(word)));
      })
      .slice(0, most)
      .map(([page, title, url, meta]) => ({ page, url, meta: { ...meta, title }, parts: [] }));
  }
}
