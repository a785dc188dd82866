import type { Graph } from '../domain/graph.ts';
import type { OriginNode } from '../domain/origin-graph.ts';
import { partiesOf } from '../domain/parties.ts';
import type { Words } from '../i18n/index.ts';
import { onceAGraph } from './once-a-story.ts';

/** How actors are parties to the matter. Worked out once for a graph. */
const partiesIn = onceAGraph('parties', partiesOf);

const nameOf = (id: string, graph: Graph): string => graph.actors.get(id)?.actor.name ?? id;

/**
 * How an actor is a party to the matter; `undefined` where it is none.
 *
 * @example partyInWords('consul', graph, words) // "party: guest, through Selvane"
 */
export function partyInWords(id: string, graph: Graph, words: Words): string | undefined {
  const found = partiesIn(graph).get(id);
  if (found === undefined) return undefined;
  const { party, partyAs, through } = words.origins;
  return partyAs(
    found
      .map(({ kind, through: whole }) =>
        whole === undefined ? party[kind] : through(party[kind], nameOf(whole, graph)),
      )
      .join('; '),
  );
}

/**
 * How many origins a claim or an event has, and how many of them are parties to the matter.
 *
 * @example originsCounted(['consul', 'wire'], graph, words) // "2 independent origins, 1 of them a party"
 */
export function originsCounted(origins: readonly string[], graph: Graph, words: Words): string {
  const { counted, partiesAmong } = words.origins;
  const among = origins.filter((id) => partiesIn(graph).has(id)).length;
  const count = counted(origins.length);
  return among === 0 ? count : `${count}, ${partiesAmong(among, origins.length)}`;
}

/**
 * The names of origins, each party marked as one.
 *
 * @example originsNamed(['consul', 'wire'], graph, words, 'en') // "the consul (party: guest) and the wire"
 */
export function originsNamed(
  origins: readonly string[],
  graph: Graph,
  words: Words,
  lang: string,
): string {
  const names = origins.map((id) => {
    const party = partyInWords(id, graph, words);
    return party === undefined ? nameOf(id, graph) : words.origins.named(nameOf(id, graph), party);
  });
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
}

/** The name by which a node is spoken of: an actor's own, a source's publisher's. */
export function nodeName({ kind, id }: OriginNode, graph: Graph): string {
  return kind === 'actor'
    ? nameOf(id, graph)
    : nameOf(graph.sources.get(id)?.source.publisher ?? id, graph);
}
