import { facetValues } from './facets.ts';
import type { FacetValues } from './facets.ts';
import type { EventNode, Graph } from './graph.ts';

/**
 * A place and the places that it lies in, by id, the innermost first.
 *
 * @example withContaining(graph, 'old-mole') // ['old-mole', 'harbour']
 */
export function withContaining(graph: Graph, place: string): readonly string[] {
  const ids = new Set<string>();
  for (let id: string | undefined = place; id !== undefined && !ids.has(id);) {
    ids.add(id);
    id = graph.places.get(id)?.place.partOf;
  }
  return [...ids];
}

/**
 * What an event can be narrowed by: everybody in it, in its chains and behind its sources; where
 * it happened and what those places lie in; every source read for it and their languages; how it
 * stands, and from how many independent origins it is known.
 *
 * @example eventFacets(node, graph).lang // ['en', 'ru']
 */
export function eventFacets(
  { event, state, counts, claims }: EventNode,
  graph: Graph,
): FacetValues {
  const hops = claims.flatMap(({ claim }) => claim.chain);
  const ofKind = (kind: 'actor' | 'source'): string[] =>
    hops.filter((hop) => hop.kind === kind).map(({ id }) => id);
  const source = ofKind('source');
  const read = source.flatMap((id) => graph.sources.get(id)?.source ?? []);
  const values: FacetValues = {
    lane: [event.lane],
    actor: [
      ...event.actors.map(({ actor }) => actor),
      ...ofKind('actor'),
      ...read.map(({ publisher }) => publisher),
    ],
    place: event.places.flatMap((id) => withContaining(graph, id)),
    source,
    lang: read.map(({ lang }) => lang),
    state: [state],
    origins: [String(counts.origins)],
  };
  return facetValues((facet) => [...new Set(values[facet])]);
}
