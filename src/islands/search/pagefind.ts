import { guardSinks } from '../guard-sinks.ts';
import type { Facet } from './request.ts';

/** A part of a page that matches: what stands under a heading with an id, or above the first. */
export interface PagefindPart {
  readonly title: string;
  readonly url: string;
  /** Text as HTML: escaped, but for `<mark>`. */
  readonly excerpt: string;
  /** Absent for what stands above the first heading with an id. */
  readonly anchor?: { readonly id: string };
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly PagefindPart[];
}

export type FacetCounts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

export interface PagefindAnswer {
  readonly results: readonly { readonly id: string; data(): Promise<PagefindPage> }[];
  /** How many of the results have each value. */
  readonly filters: FacetCounts;
}

/** The part of Pagefind's API that is used (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  /** Loads the filters; without it, answers count none. */
  filters(): Promise<FacetCounts>;
  /** `null` finds every page. */
  search(
    query: string | null,
    options: {
      readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ): Promise<PagefindAnswer>;
}

interface PagefindModule extends Pagefind {
  createInstance(options: { readonly excerptLength: number }): Pagefind;
}

/** Words of a passage; enough to see what is said. */
const excerptLength = 28;

/**
 * Loads the index of another language than the page's.
 *
 * @param bundle the address of the index's folder, with a slash at its end
 * @param lang a further language of the site
 * @throws Error when it or its index does not load
 */
export async function loadPagefindIn(bundle: string, lang: string): Promise<Pagefind> {
  guardSinks();
  const { createInstance } = (await import(
    /* @vite-ignore */ `${bundle}pagefind.js`
  )) as PagefindModule;
  const page = document.documentElement;
  const own = page.lang;
  // An instance takes the language of its index from the page, at the moment in which it is made.
  page.lang = lang;
  let pagefind: Pagefind;
  try {
    pagefind = createInstance({ excerptLength });
  } finally {
    page.lang = own;
  }
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}

/**
 * Loads Pagefind from the site's index.
 *
 * @param bundle the address of the index's folder, with a slash at its end
 * @throws Error when it or its index does not load
 */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  guardSinks();
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength });
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}
