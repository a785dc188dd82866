import type { APIRoute } from 'astro';
import { isDivided } from '../site/divided.ts';
import { loadStory } from '../site/story.ts';

/**
 * What the claims of each event say, by the event's id: in our words, as printed, and in
 * translation. Fetched by `<facet-view>` once a reader narrows the record by words.
 */
export const GET: APIRoute = async () => {
  const { story } = await loadStory();
  // Of a divided story the summaries do not stand on the page that is narrowed.
  const divided = await isDivided();
  const words = story.events.map(({ id, summary, claims }) => [
    id,
    [
      ...(divided ? [summary] : []),
      ...claims.flatMap(({ text, quote }) => [text, quote?.text, quote?.translation]),
    ]
      .filter((part) => part !== undefined)
      .join('\n'),
  ]);
  return Response.json(Object.fromEntries(words));
};
