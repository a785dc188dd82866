/** What an entry can be filtered by, in the order of the page. */
export const facets = ['kind', 'lane', 'state', 'year', 'actor', 'place', 'source'] as const;

export type Facet = (typeof facets)[number];

/** `relevance`, or by date with the earliest or the latest first. */
export type SortOrder = 'relevance' | 'date' | 'latest';

/** What a reader asks for. The whole of it stands in the address. */
export interface SearchRequest {
  readonly query: string;
  /** The values chosen of each facet; an entry needs one of each facet that has any. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: SortOrder;
  /** True to find what is in the other languages of the site too. */
  readonly inAll?: boolean;
}

/**
 * The request that an address holds. What it does not know is left out.
 *
 * @example requestFrom(new URLSearchParams('q=pay&lane=visit')).chosen.lane // ['visit']
 */
export function requestFrom(params: URLSearchParams): SearchRequest {
  const sort = params.get('sort');
  const chosen = Object.fromEntries(
    facets.map((facet) => [facet, [...new Set(params.getAll(facet))].filter(Boolean)]),
  ) as Record<Facet, string[]>;
  return {
    query: (params.get('q') ?? '').trim(),
    chosen,
    sort: sort === 'date' || sort === 'latest' ? sort : 'relevance',
    ...(params.get('languages') === 'all' ? { inAll: true } : {}),
  };
}

/**
 * What an address asks: its query, or, where it has none, its fragment, in which the box in the
 * head of a page writes what was typed.
 *
 * @example askedIn({ search: '', hash: '#q=pay' }).get('q') // "pay"
 */
export const askedIn = ({
  search,
  hash,
}: {
  readonly search: string;
  readonly hash: string;
}): URLSearchParams =>
  new URLSearchParams(search === '' && hash.startsWith('#q=') ? hash.slice(1) : search);

/**
 * The address of a request, from its question mark; empty when nothing is asked.
 *
 * @example addressOf(requestFrom(new URLSearchParams('sort=date&q=pay'))) // "?q=pay&sort=date"
 */
export function addressOf({ query, chosen, sort, inAll = false }: SearchRequest): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of facets) for (const value of chosen[facet]) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  if (inAll) params.set('languages', 'all');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** True when any value of any facet is chosen. */
export function isFiltered({ chosen }: SearchRequest): boolean {
  return facets.some((facet) => chosen[facet].length > 0);
}
