import type { FacetCounts, Pagefind, PagefindAnswer } from './pagefind.ts';
import { indexQuery } from './query-text.ts';
import { facets } from './request.ts';
import type { Facet, SearchRequest } from './request.ts';

/** What was found. */
export interface Found {
  /** Each with the language of the index that it stands in. */
  readonly results: readonly (PagefindAnswer['results'][number] & { readonly lang: string })[];
  /**
   * Of each facet, how many entries each value would leave if it were chosen beside the choices
   * in the other facets.
   */
  readonly counts: FacetCounts;
}

function filtersFor({ chosen, inAll = false }: SearchRequest, except?: Facet) {
  return {
    ...Object.fromEntries(
      facets
        .filter((facet) => facet !== except && chosen[facet].length > 0)
        .map((facet) => [facet, { any: chosen[facet] }]),
    ),
    // An entry without a translation stands in the index of each language; once is enough.
    ...(inAll ? { words: { any: ['own'] } } : {}),
  };
}

const orders = {
  relevance: {},
  date: { sort: { date: 'asc' } },
  latest: { sort: { latest: 'desc' } },
} as const;

/**
 * Finds the entries of a request, all of them where it has no query.
 *
 * @param lang the page's language
 */
export async function find(
  pagefind: Pagefind,
  request: SearchRequest,
  lang: string,
): Promise<Found> {
  const query = request.query === '' ? null : indexQuery(request.query, lang);
  const all = await pagefind.search(query, {
    filters: filtersFor(request),
    ...orders[request.sort],
  });
  const counts: Partial<Record<Facet, Readonly<Record<string, number>>>> = {};
  for (const facet of facets) {
    // The other values of a facet in use are counted as if it were not in use.
    const answer =
      request.chosen[facet].length === 0
        ? all
        : await pagefind.search(query, { filters: filtersFor(request, facet) });
    counts[facet] = answer.filters[facet] ?? {};
  }
  return {
    results: all.results.map((result) => ({ id: result.id, lang, data: () => result.data() })),
    counts,
  };
}

/**
 * What was found in several languages as one: the results of each after those of the one before,
 * and the counts together.
 *
 * @example foundTogether([found, foundInRussian]).results.length
 */
export function foundTogether(found: readonly Found[]): Found {
  const counts: Partial<Record<Facet, Record<string, number>>> = {};
  for (const each of found) {
    for (const facet of facets) {
      const sums = (counts[facet] ??= {});
      for (const [value, count] of Object.entries(each.counts[facet] ?? {})) {
        sums[value] = (sums[value] ?? 0) + count;
      }
    }
  }
  return { results: found.flatMap(({ results }) => results), counts };
}
