import { facetNames, facetValues } from '../../domain/facets.ts';
import type { Choice, FacetValues } from '../../domain/facets.ts';

/**
 * The choice that an address holds; values that the record does not have are as if not said.
 *
 * @param known the values that occur, by facet
 * @example choiceFrom('?lane=visit&text=pay', known).values.lane // ['visit']
 */
export function choiceFrom(search: string, known: FacetValues): Choice {
  const parameters = new URLSearchParams(search);
  return {
    values: facetValues((facet) => {
      const asked = new Set(parameters.getAll(facet));
      return known[facet].filter((value) => asked.has(value));
    }),
    text: (parameters.get('text') ?? '').trim(),
  };
}

/**
 * An address with a choice written into it; its other parameters and its fragment are kept.
 *
 * @example addressOf('https://example.org/?event=visit', choice)
 */
export function addressOf(address: string, { values, text }: Choice): string {
  const url = new URL(address);
  for (const facet of facetNames) {
    url.searchParams.delete(facet);
    for (const value of values[facet]) url.searchParams.append(facet, value);
  }
  url.searchParams.delete('text');
  if (text.trim() !== '') url.searchParams.append('text', text.trim());
  return url.href;
}
