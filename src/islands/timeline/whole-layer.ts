import { feedFor } from '../../domain/timeline/feed.ts';
import type { Placing } from '../../domain/timeline/placed.ts';
import { spanIndex, spansWithin } from '../../domain/timeline/span.ts';
import type { Layer } from './layer.ts';
import { neighbour } from './neighbour.ts';

/**
 * The layer of a story all of whose events stand on the page.
 *
 * @param only the events that are drawn; all, without it
 */
export function wholeLayer(
  placing: Placing,
  phrase: Layer['phrase'],
  only?: ReadonlySet<string>,
): Layer {
  const { undatedEvents, undatedReports } = placing;
  const ranks = new Map(spanIndex(placing.placed).sorted.map(({ id }, rank) => [id, rank]));
  const placed = only ? placing.placed.filter(({ entry }) => only.has(entry.id)) : placing.placed;
  const index = spanIndex(placed);
  const [first] = index.sorted;
  const last = index.latestEnd.at(-1);
  return {
    phrase,
    undatedEvents,
    undatedReports,
    clamped: placing.placed.filter((item) => item.clamped).length,
    count: placed.length,
    events: new Set(placed.map(({ entry }) => entry)).size,
    extent: first && last !== undefined ? { start: first.start, end: last } : undefined,
    feed: (from, to, pixels) => ({ ...feedFor(index, from, to, pixels), missing: [] }),
    known: (id) => index.sorted.find((span) => span.id === id),
    find(event, report) {
      const all = placing.placed.filter(({ entry }) => entry.id === event);
      return all.find((each) => each.report?.source === report) ?? all[0];
    },
    rank: ({ id }) => ranks.get(id) ?? 0,
    spansOf: (events) => index.sorted.filter(({ entry }) => events.has(entry.id)),
    isIn: ({ from, to }) => spansWithin(index, from, to).length > 0,
    listed: ({ events }) => events,
    neighbour: (lanes, id, to) => neighbour(index.sorted, lanes, id, to),
    // What stands on a page is already as it was on that page's day.
    narrowed: ({ events }) => wholeLayer(placing, phrase, events),
  };
}
