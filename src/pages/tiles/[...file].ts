import type { APIRoute, GetStaticPaths } from 'astro';
import { isDivided } from '../../site/divided.ts';
import { inLanguage } from '../../site/page-language.ts';
import { furtherLanguages } from '../../site/page-languages.ts';
import { storyTiles } from '../../site/story-tiles.ts';

export const getStaticPaths = (async () => {
  if (!(await isDivided())) return [];
  const files = new Map<string, string>();
  for (const lang of [undefined, ...(await furtherLanguages())]) {
    const tiles = await inLanguage(lang, storyTiles);
    for (const [path, text] of tiles.files) files.set(path, text);
  }
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
}) satisfies GetStaticPaths;

/** The timeline of a large story, cut into pieces: a name stands for what its file holds. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'application/json' } });
