import { storyAsOf } from '../domain/as-of.ts';
import { changesOf, grownBy } from '../domain/changes.ts';
import { onceAStory } from './once-a-story.ts';

/** {@link changesOf} the story, computed once for all pages of days. */
export const storyChanges = onceAStory(changesOf);

/** {@link grownBy} the days on which the record grew, computed once for all pages of days. */
export const storyGrown = onceAStory((story) => grownBy(storyChanges(story)));

/** How many events no day's record will ever show. */
export const neverReported = onceAStory((story) => storyAsOf(story, Infinity).hidden.events.length);
