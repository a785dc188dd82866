import type { APIRoute, GetStaticPaths } from 'astro';
import { isDivided } from '../../site/divided.ts';
import { storyChanges } from '../../site/story-changes.ts';
import { loadStory } from '../../site/story.ts';

export const getStaticPaths = (async () =>
  (await isDivided()) ? [{ params: { file: 'days' } }] : []) satisfies GetStaticPaths;

/**
 * The days on which the record grew, for `<as-of-view>` of a large story: the first in days since
 * 1970, and how many days each further one came after the last.
 */
export const GET: APIRoute = async () => {
  const { story } = await loadStory();
  const days = storyChanges(story).map(({ day }) => day);
  return Response.json(days.map((day, at) => day - (days[at - 1] ?? 0)));
};
