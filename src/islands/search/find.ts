import type { Counts, ListedValue } from '../../domain/search/search-engine.ts';
import type { EngineCalls } from './engine-calls.ts';
import { facets } from './request.ts';
import type { Facet, SearchRequest } from './request.ts';

/** A page that was found: its number in the index of its language. */
export interface FoundAt {
  readonly lang: string;
  readonly page: number;
}

/** What was found. */
export interface Found {
  readonly results: readonly FoundAt[];
  /**
   * Of each facet that was counted, how many entries each value would leave if it were chosen
   * beside the choices in the other facets.
   */
  readonly counts: Counts;
  /** Of each facet whose values the page has not room for, those to list. */
  readonly listed: Readonly<Record<string, readonly ListedValue[]>>;
}

/**
 * Finds the entries of a request, all of them where it has no query.
 *
 * @param lang the language of the index
 * @param counted the facets whose counts are seen
 * @param listed the facets whose values are asked for, since the page does not hold them
 */
export async function find(
  engine: EngineCalls,
  { chosen, query, sort, inAll = false }: SearchRequest,
  lang: string,
  counted: readonly Facet[],
  listed: readonly Facet[],
): Promise<Found> {
  const answer = await engine.search({
    query,
    // An entry without a translation stands in the index of each language; once is enough.
    filters: { ...chosen, ...(inAll ? { words: ['own'] } : {}) },
    sort,
    counted,
    listed,
  });
  const { counts, pages } = answer;
  return { results: pages.map((page) => ({ lang, page })), counts, listed: answer.listed };
}

/**
 * What was found in several languages as one: the results of each after those of the one before,
 * and the counts together.
 *
 * @example foundTogether([found, foundInRussian]).results.length
 */
export function foundTogether(found: readonly Found[]): Found {
  const counts: Record<string, Record<string, number>> = {};
  for (const facet of facets) {
    // A sum without one of its parts would be a wrong one.
    if (!found.every((each) => each.counts[facet] !== undefined)) continue;
    const sums: Record<string, number> = (counts[facet] = {});
    for (const each of found) {
      for (const [value, count] of Object.entries(each.counts[facet] ?? {})) {
        sums[value] = (sums[value] ?? 0) + count;
      }
    }
  }
  return {
    results: found.flatMap(({ results }) => results),
    counts,
    // The names that a value has in the language of the page.
    listed: found[0]?.listed ?? {},
  };
}
