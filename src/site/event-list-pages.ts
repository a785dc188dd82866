import type { TimelineEvent } from '../domain/model.ts';
import { pagesOf } from '../domain/pages-of.ts';
import { divideFrom, isDivided } from './divided.ts';
import { loadStory } from './story.ts';

/** A further page of the events of a lane, an actor or a place. */
export interface EventListPage {
  readonly collection: 'lanes' | 'actors' | 'places';
  readonly id: string;
  readonly name: string;
  /** From 2: the first stands on the page of the lane, the actor or the place itself. */
  readonly page: number;
  readonly pages: number;
  readonly events: readonly TimelineEvent[];
}

/** The further pages of lists that are too long for one, in a divided story; none of another. */
export async function eventListPages(): Promise<readonly EventListPage[]> {
  if (!(await isDivided())) return [];
  const { story, graph } = await loadStory();
  const most = story.site.divideFrom ?? divideFrom;
  const places = new Map(story.events.map((event, place) => [event.id, place]));
  const byLane = new Map<string, TimelineEvent[]>();
  for (const event of story.events) {
    const own = byLane.get(event.lane) ?? [];
    own.push(event);
    byLane.set(event.lane, own);
  }
  const inOrder = (events: readonly TimelineEvent[]): TimelineEvent[] =>
    [...events].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const lists = [
    ...story.site.lanes.map(({ id, title }) => ({
      collection: 'lanes' as const,
      id,
      name: title,
      events: byLane.get(id) ?? [],
    })),
    ...[...graph.actors.values()].map(({ actor, events }) => ({
      collection: 'actors' as const,
      id: actor.id,
      name: actor.name,
      events: inOrder(events),
    })),
    ...[...graph.places.values()].map(({ place, events }) => ({
      collection: 'places' as const,
      id: place.id,
      name: place.name,
      events: inOrder(events),
    })),
  ];
  return lists.flatMap(({ events, ...list }) => {
    const pages = pagesOf(events, most);
    return pages
      .map((some, at) => ({ ...list, page: at + 1, pages: pages.length, events: some }))
      .slice(1);
  });
}
