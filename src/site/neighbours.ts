import type { Story, TimelineEvent } from '../domain/model.ts';
import { onceAStory } from './once-a-story.ts';

interface Neighbours {
  readonly earlier: TimelineEvent | undefined;
  readonly later: TimelineEvent | undefined;
}

/**
 * The events before and after each one, by its id, in the story's order.
 *
 * @example storyNeighbours(story).get('visit')?.earlier?.id // 'the-invitation'
 */
export const storyNeighbours: (story: Story) => ReadonlyMap<string, Neighbours> = onceAStory(
  'neighbours',
  ({ events }) =>
    new Map(
      events.map(({ id }, at) => [id, { earlier: events[at - 1], later: events[at + 1] }] as const),
    ),
);
