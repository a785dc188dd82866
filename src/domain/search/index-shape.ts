/** A heading inside a page that hits lead to. */
export interface PageAnchor {
  readonly id: string;
  readonly text: string;
  /** Where it stands in the page's content, in UTF-16 code units. */
  readonly at: number;
}

/** What is read of a page when it was found. */
export interface PageText {
  /** From the root of the site, such as `/events/visit/`. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly PageAnchor[];
}

/** A page as it is put into the index. */
export interface PageToIndex extends PageText {
  /** The values of each facet. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Whole days since 1970-01-01: the earliest and the latest that it could be of. */
  readonly date: number;
  readonly latest: number;
}

/** A file of the index, by its path in the folder of its language. */
export interface IndexFile {
  readonly path: string;
  /** JSON. */
  readonly text: string;
}

/** What is loaded first: where everything is. Pages are numbered from 0 on. */
export interface IndexRoot {
  /** The folder of the other files. Its name changes with what is in them, so they can be kept. */
  readonly folder: string;
  /** How many pages there are. */
  readonly count: number;
  /** The least word of each file of `terms/`, of `positions/` and of `titles/`. */
  readonly terms: readonly string[];
  readonly positions: readonly string[];
  readonly titles: readonly string[];
  /** Of each facet, the characters of its file. */
  readonly facets: Readonly<Record<string, number>>;
}

/** The pages that have a word: of each weight, packed numbers. */
export type PagesByWeight = readonly (readonly [weight: number, ...pages: number[]])[];

/**
 * The values of a facet with their pages as packed numbers, and with the title and its language of
 * the page that is about the value, where there is one.
 */
export type FacetFile = readonly (readonly [
  value: string,
  pages: readonly number[],
  name?: string,
  lang?: string,
])[];

/** A page by its title: its number, title, address, and meta values besides. */
export type TitleEntry = readonly [
  page: number,
  title: string,
  url: string,
  meta: Readonly<Record<string, string>>,
];

/** A file of titles by the starts of their words. */
export interface TitleFile {
  readonly starts: Readonly<Record<string, readonly number[]>>;
  /** The titles to which `starts` points. */
  readonly titles: readonly TitleEntry[];
}

/** Where the file of a found page is, in a folder of at most a thousand. */
export const pageFile = (page: number): string => `pages/${Math.floor(page / 1000)}/${page}.json`;
