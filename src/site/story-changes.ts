import { storyAsOf } from '../domain/as-of.ts';
import { changesOf, grownBy } from '../domain/changes.ts';
import type { Change, Grown } from '../domain/changes.ts';
import { isoDay } from '../domain/date/index.ts';
import { onceAStory } from './once-a-story.ts';

/** {@link changesOf} the story, computed once for all pages of days. */
export const storyChanges = onceAStory('changes', changesOf);

/** A day on which the record grew, as its page tells of it. */
interface DayOfChange {
  readonly change: Change;
  readonly grown: Grown;
  readonly earlier: Change | undefined;
  readonly later: Change | undefined;
  /** How many events had not been reported then. */
  readonly notYet: number;
}

/** Each day on which the record grew, as `isoDay` writes it. */
export const storyDays = onceAStory('days', (story): ReadonlyMap<string, DayOfChange> => {
  const changes = storyChanges(story);
  return new Map(
    grownBy(changes).flatMap((grown, at) => {
      const change = changes[at];
      if (change === undefined) return [];
      const [earlier, later] = [changes[at - 1], changes[at + 1]];
      const notYet = story.events.length - grown.events;
      return [[isoDay(change.day), { change, grown, earlier, later, notYet }]];
    }),
  );
});

/** How many events no day's record will ever show. */
export const neverReported = onceAStory(
  'never-reported',
  (story) => storyAsOf(story, Infinity).hidden.events.length,
);
