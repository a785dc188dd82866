import { dateFrom, dateInWords, shapeOf } from '../date/index.ts';
import type { DateShape } from '../date/index.ts';
import type { EventNode, Graph } from '../graph.ts';
import type { Story } from '../model.ts';
import { dateEnds } from './date-ends.ts';
import type { DateEnds } from './date-ends.ts';
import { cellOf, tableOf } from './table.ts';
import type { Column, Table } from './table.ts';

interface EventRow extends EventNode {
  readonly words: string;
  readonly ends: DateEnds;
  readonly shape: DateShape;
}

/**
 * The events of a story as a table, a row for each, in the story's order.
 *
 * @param addressOf the address of an event's page
 * @example eventTable(story, graph, (id) => `https://example.org/events/${id}/`)
 */
export function eventTable(story: Story, graph: Graph, addressOf: (id: string) => string): Table {
  const { lang, lanes } = story.site;
  const laneTitles = new Map(lanes.map(({ id, title }) => [id, title]));
  // A date is read once for its row: reading is most of the cost.
  const rows = story.events.flatMap(({ id }): EventRow[] => {
    const node = graph.events.get(id);
    if (node === undefined) return [];
    const date = dateFrom(node.event.date.edtf);
    const words = dateInWords(date, lang);
    return [{ ...node, words, ends: dateEnds(date), shape: shapeOf(date) }];
  });
  const text = (name: string, of: Column<EventRow>['of']): Column<EventRow> => ({
    name,
    kind: 'text',
    of,
  });
  const whole = (name: string, of: (row: EventRow) => number): Column<EventRow> => ({
    name,
    kind: 'whole',
    of,
  });
  const flag = (name: 'approximate' | 'uncertain' | 'within'): Column<EventRow> => ({
    name,
    kind: 'flag',
    of: ({ shape }) => shape[name],
  });
  const columns: readonly Column<EventRow>[] = [
    text('id', ({ event }) => event.id),
    text('title', ({ event }) => event.title),
    text('summary', ({ event }) => event.summary),
    text('lang', ({ event }) => event.lang ?? lang),
    text('date', ({ event }) => event.date.edtf),
    text('date_words', ({ words }) => words),
    text('date_basis', ({ event }) => event.date.basis),
    text('earliest', ({ ends }) => ends.earliest),
    text('latest', ({ ends }) => ends.latest),
    flag('approximate'),
    flag('uncertain'),
    flag('within'),
    text('lane', ({ event }) => event.lane),
    text('lane_title', ({ event }) => laneTitles.get(event.lane)),
    text('places', ({ event }) => cellOf(event.places)),
    text('place_names', ({ event }) =>
      cellOf(event.places.map((id) => graph.places.get(id)?.place.name ?? id)),
    ),
    text('actors', ({ event }) => cellOf(event.actors.map(({ actor }) => actor))),
    text('state', ({ state }) => state),
    whole('claims', ({ counts }) => counts.claims),
    whole('corroborated_claims', ({ counts }) => counts.corroborated),
    whole('disputed_claims', ({ counts }) => counts.disputed),
    whole('origins', ({ counts }) => counts.origins),
    text('sources', ({ reports }) => cellOf(reports.map(({ source }) => source.id))),
    whole('corrections', ({ event }) => event.corrections.length),
    text('address', ({ event }) => addressOf(event.id)),
  ];
  return tableOf(columns, rows);
}
