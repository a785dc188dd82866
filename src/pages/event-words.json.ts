import type { APIRoute } from 'astro';
import { loadStory } from '../site/story.ts';

/**
 * What the claims of each event say, by the event's id: in our words, as printed, and in
 * translation. Fetched by `<facet-view>` once a reader narrows the record by words.
 */
export const GET: APIRoute = async () => {
  const { story } = await loadStory();
  const words = story.events.map(({ id, claims }) => [
    id,
    claims
      .flatMap(({ text, quote }) => [text, quote?.text, quote?.translation])
      .filter((part) => part !== undefined)
      .join('\n'),
  ]);
  return Response.json(Object.fromEntries(words));
};
