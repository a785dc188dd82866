import type { Claim, Place, Source, TimelineEvent } from '../../domain/model.ts';
import type { ClaimNode, Graph } from '../../domain/graph.ts';
import { eventData } from '../event-data.ts';
import { mediaData } from '../media-data.ts';
import { actorPath, claimPath, pathTo, placePath, sourcePath } from '../routes.ts';
import { sourceData } from '../source-data.ts';
import { addressFrom } from './address.ts';
import type { Exported } from './exported.ts';

/**
 * What the names in the file mean, in the file itself: no reader has to fetch anything to read it,
 * today or in thirty years. What schema.org has no word for is said in Dublin Core, PROV and our own.
 */
const context = {
  '@vocab': 'https://schema.org/',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  dl: 'urn:dateline:',
  edtf: 'http://id.loc.gov/datatypes/edtf/EDTF',
  url: { '@type': '@id' },
  license: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
  embedUrl: { '@type': '@id' },
  date: { '@id': 'dct:date', '@type': 'edtf' },
  issued: { '@id': 'dct:issued', '@type': 'edtf' },
  derivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  chain: { '@id': 'dl:chain', '@container': '@list' },
  through: { '@id': 'dl:through', '@type': '@id' },
  basis: 'dl:basis',
  speech: 'dl:speech',
  state: 'dl:state',
  gap: 'dl:gap',
  repeats: { '@id': 'dl:repeats', '@type': '@id' },
  corroborates: { '@id': 'dl:corroborates', '@type': '@id' },
  contradicts: { '@id': 'dl:contradicts', '@type': '@id' },
  qualifies: { '@id': 'dl:qualifies', '@type': '@id' },
  supersedes: { '@id': 'dl:supersedes', '@type': '@id' },
};

type Node = Readonly<Record<string, unknown>>;
type Address = (path: string) => string;

/** The page of a hop is its name. */
const hopPath = ({ kind, id }: Claim['chain'][number]): string =>
  kind === 'actor' ? actorPath(id) : sourcePath(id);

function linksOf({ links }: ClaimNode, address: Address): Node {
  const byRelation: Record<string, string[]> = {};
  for (const { rel, claim } of links) (byRelation[rel] ??= []).push(address(claimPath(claim)));
  return byRelation;
}

function claimParts(node: ClaimNode, address: Address): Node {
  const { claim, state } = node;
  const [first] = claim.chain;
  return {
    text: claim.quote?.text,
    inLanguage: claim.quote?.lang,
    speech: claim.speech,
    state,
    date: claim.date,
    ...(first?.kind === 'actor'
      ? { claimInterpreter: { '@id': address(actorPath(first.id)) } }
      : {}),
    chain: claim.chain.map((hop) => ({ through: address(hopPath(hop)), basis: hop.basis })),
    gap: claim.gaps.length === 0 ? undefined : claim.gaps,
    ...linksOf(node, address),
  };
}

function placeNode(place: Place, address: Address): Node {
  return {
    '@type': 'Place',
    '@id': address(placePath(place.id)),
    name: place.name,
    alternateName: place.aliases.map(({ text }) => text),
    geo: { '@type': 'GeoCoordinates', ...place.coordinates },
    ...(place.partOf === undefined
      ? {}
      : { containedInPlace: { '@id': address(placePath(place.partOf)) } }),
  };
}

/** What is seen, heard and read with an entry. */
function mediaNodes(
  { media }: TimelineEvent | Source,
  folder: 'events' | 'sources',
  { fileAddress }: Exported,
  address: Address,
): readonly Node[] {
  const sourceAddress = (id: string): string => address(sourcePath(id));
  return media.map((item) => mediaData(item, folder, { fileAddress, sourceAddress }));
}

/** The parts of an event's own page, each with what the page's form has no room for. */
function eventNodes(exported: Exported, address: Address): readonly Node[] {
  const { graph, story, base } = exported;
  return story.events.flatMap(({ id }) => {
    const node = graph.events.get(id);
    if (node === undefined) return [];
    const data = eventData(node, graph, story.site, base) as { '@graph': readonly Node[] };
    const [event, ...claims] = data['@graph'];
    const media = mediaNodes(node.event, 'events', exported, address);
    const subjectOf = (event?.['subjectOf'] ?? []) as readonly Node[];
    return [
      {
        ...event,
        subjectOf: [...subjectOf, ...media],
        date: node.event.date.edtf,
        state: node.state,
      },
      ...claims.map((claim, index) => {
        const own = node.claims[index];
        return own === undefined ? claim : { ...claim, ...claimParts(own, address) };
      }),
    ];
  });
}

function sourceNodes(exported: Exported, address: Address): readonly Node[] {
  const { story, graph, base } = exported;
  return story.sources.map((source) => ({
    ...sourceData(source, graph, base),
    '@context': undefined,
    issued: source.published,
    publisher: { '@id': address(actorPath(source.publisher)) },
    ...(source.media.length === 0
      ? {}
      : { hasPart: mediaNodes(source, 'sources', exported, address) }),
    derivedFrom: source.derives.map((derivation) => address(sourcePath(derivation.source))),
  }));
}

function actorNodes({ actors }: Graph, address: Address): readonly Node[] {
  return [...actors.values()].map(({ actor }) => ({
    '@type': actor.kind === 'person' ? 'Person' : 'Organization',
    '@id': address(actorPath(actor.id)),
    name: actor.name,
    alternateName: actor.aliases.map(({ text }) => text),
    description: actor.description,
    ...(actor.partOf.length === 0
      ? {}
      : {
          [actor.kind === 'person' ? 'affiliation' : 'parentOrganization']: actor.partOf.map(
            (id) => ({ '@id': address(actorPath(id)) }),
          ),
        }),
  }));
}

/** The whole story as linked data: JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/), self-contained. */
export function jsonLd(exported: Exported): string {
  const { story, graph } = exported;
  const { site } = story;
  const address = addressFrom(exported);
  const dataset = {
    '@type': 'Dataset',
    '@id': address(pathTo()),
    name: site.title,
    description: site.description,
    inLanguage: site.lang,
    license: site.licence.url,
    'dct:rights': site.licence.name,
  };
  const nodes = [
    dataset,
    ...eventNodes(exported, address),
    ...sourceNodes(exported, address),
    ...actorNodes(graph, address),
    ...story.places.map((place) => placeNode(place, address)),
  ];
  const lines = nodes.map((node) => JSON.stringify(node)).join(',\n');
  return `{"@context": ${JSON.stringify(context)},\n"@graph": [\n${lines}\n]}\n`;
}
