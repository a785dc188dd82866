import { lastSourceOf, speakerOf } from '../chain.ts';
import type { ClaimNode, Graph } from '../graph.ts';
import type { ChainHop, Story } from '../model.ts';
import { cellOf, tableOf } from './table.ts';
import type { Column, Table } from './table.ts';

/** A hop by its id, and whether the editors concluded it. */
const hopInText = ({ id, basis }: ChainHop): string =>
  basis === 'inferred' ? `${id} (inferred)` : id;

/**
 * The claims of a story as a table, a row for each, in the order of the events and of their files.
 * A claim is called `event/claim`, as everywhere outside its event.
 *
 * @param addressOf the permanent address of a claim
 * @example claimTable(story, graph, (key) => `https://example.org/${key}`)
 */
export function claimTable(story: Story, graph: Graph, addressOf: (key: string) => string): Table {
  const rows = story.events.flatMap(({ id }) => graph.events.get(id)?.claims ?? []);
  const text = (name: string, of: Column<ClaimNode>['of']): Column<ClaimNode> => ({
    name,
    kind: 'text',
    of,
  });
  const sourceOf = ({ claim }: ClaimNode) => graph.sources.get(lastSourceOf(claim) ?? '')?.source;
  const actorName = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (graph.actors.get(id)?.actor.name ?? id);
  const columns: readonly Column<ClaimNode>[] = [
    text('id', ({ key }) => key),
    text('event', ({ event }) => event.id),
    text('event_title', ({ event }) => event.title),
    text('event_date', ({ event }) => event.date.edtf),
    text('text', ({ claim }) => claim.text),
    text('speech', ({ claim }) => claim.speech),
    text('speaker', ({ claim }) => speakerOf(claim)),
    text('speaker_name', ({ claim }) => actorName(speakerOf(claim))),
    text('chain', ({ claim }) => cellOf(claim.chain.map(hopInText))),
    text('source', ({ claim }) => lastSourceOf(claim)),
    text('source_title', (node) => sourceOf(node)?.title),
    text('source_url', (node) => sourceOf(node)?.url),
    text('publisher_name', (node) => actorName(sourceOf(node)?.publisher)),
    text('published', ({ reportedOn }) => reportedOn),
    text('date', ({ claim }) => claim.date),
    text('quote', ({ claim }) => claim.quote?.text),
    text('quote_lang', ({ claim }) => claim.quote?.lang),
    text('quote_translation', ({ claim }) => claim.quote?.translation),
    text('state', ({ state }) => state),
    text('origins', ({ origins }) => cellOf(origins)),
    text('independent_origins', ({ independentOrigins }) => cellOf(independentOrigins)),
    text('links', ({ links }) => cellOf(links.map(({ rel, claim }) => `${rel} ${claim}`))),
    text('gaps', ({ claim }) => cellOf(claim.gaps)),
    text('note', ({ claim }) => claim.note),
    text('address', ({ key }) => addressOf(key)),
  ];
  return tableOf(columns, rows);
}
