import { boundsOf, dateFrom, isDayPrecise, isoDay } from '../domain/date/index.ts';
import type { ClaimNode, EventNode, Graph } from '../domain/graph.ts';
import type { Site } from '../domain/model.ts';
import { claimPath, eventPath, placePath, sourcePath, wholeAddress } from './routes.ts';

/** The day that a date names, where it names exactly one; schema.org has no form for the rest. */
function exactDays(edtf: string): { startDate?: string; endDate?: string } {
  const date = dateFrom(edtf);
  const { earliest, latest } = boundsOf(date);
  if (!isDayPrecise(date) || earliest === undefined || latest === undefined) return {};
  return { startDate: isoDay(earliest), endDate: isoDay(latest) };
}

function claimData(node: ClaimNode, graph: Graph, address: (path: string) => string): object {
  const { claim, key } = node;
  const speaker = graph.actors.get(claim.chain[0]?.id ?? '')?.actor;
  const sources = claim.chain.filter(({ kind }) => kind === 'source');
  return {
    '@type': 'Claim',
    '@id': address(claimPath(key)),
    name: claim.text,
    ...(speaker === undefined
      ? {}
      : {
          claimInterpreter: {
            '@type': speaker.kind === 'person' ? 'Person' : 'Organization',
            name: speaker.name,
          },
        }),
    appearance: sources.map(({ id }) => ({ '@id': address(sourcePath(id)) })),
  };
}

/**
 * An event as schema.org data (https://schema.org/Event): its claims with where they appeared. No
 * ClaimReview, since nobody rated anything. A date that names no exact day is left out and stands in
 * the description's words alone.
 */
export function eventData(
  node: EventNode,
  graph: Graph,
  site: Site,
  base: URL | undefined,
): object {
  const address = (path: string): string => wholeAddress(path, base) ?? path;
  const { event } = node;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Event',
        '@id': address(eventPath(event.id)),
        url: address(eventPath(event.id)),
        name: event.title,
        description: event.summary,
        inLanguage: event.lang ?? site.lang,
        ...exactDays(event.date.edtf),
        ...(event.places.length === 0
          ? {}
          : {
              location: event.places.map((id) => ({
                '@type': 'Place',
                '@id': address(placePath(id)),
                name: graph.places.get(id)?.place.name ?? id,
              })),
            }),
        subjectOf: node.claims.map(({ key }) => ({ '@id': address(claimPath(key)) })),
      },
      ...node.claims.map((claim) => claimData(claim, graph, address)),
    ],
  };
}
