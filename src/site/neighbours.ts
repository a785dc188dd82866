import type { TimelineEvent } from '../domain/model.ts';

/**
 * The events before and after one, in the story's order.
 *
 * @param events in order
 */
export function neighboursOf(
  events: readonly TimelineEvent[],
  id: string,
): { earlier: TimelineEvent | undefined; later: TimelineEvent | undefined } {
  const index = events.findIndex((event) => event.id === id);
  return { earlier: index > 0 ? events[index - 1] : undefined, later: events[index + 1] };
}
