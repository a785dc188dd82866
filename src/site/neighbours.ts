import type { TimelineEvent } from '../domain/model.ts';

/** Where each event of a list stands; the list is the story's, and one for a whole build. */
const places = new WeakMap<readonly TimelineEvent[], ReadonlyMap<string, number>>();

function placesIn(events: readonly TimelineEvent[]): ReadonlyMap<string, number> {
  const known = places.get(events) ?? new Map(events.map(({ id }, index) => [id, index]));
  places.set(events, known);
  return known;
}

/**
 * The events before and after one, in the story's order.
 *
 * @param events in order
 */
export function neighboursOf(
  events: readonly TimelineEvent[],
  id: string,
): { earlier: TimelineEvent | undefined; later: TimelineEvent | undefined } {
  const index = placesIn(events).get(id) ?? -1;
  return { earlier: index > 0 ? events[index - 1] : undefined, later: events[index + 1] };
}
