import { onceABuild } from './once-a-build.ts';
import { loadStory } from './story.ts';

/** A story of so many events or more is divided, unless its `site.yaml` says otherwise. */
export const divideFrom = 200;

/**
 * True for a story that is too large for one page: its chronology is divided into years and
 * months, and its timeline cut into tiles.
 */
export const isDivided = onceABuild('is-divided', async () => {
  const { story } = await loadStory();
  return story.events.length >= (story.site.divideFrom ?? divideFrom);
});
