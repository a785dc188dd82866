import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFiles } from '../../domain/citations/citation-files.ts';
import { citables } from '../../site/citables.ts';
import { siteAddress } from '../../site/routes.ts';
import { loadStory } from '../../site/story.ts';

/** The citation of a page, as a file beside it: `events/visit/citation.bib`. */
export const getStaticPaths = (async () => {
  const { story } = await loadStory();
  const all = await citables(siteAddress());
  return [...all.values()].flatMap(({ path, citation }) =>
    citationFiles.map(({ ending, write }) => ({
      params: { path: decodeURIComponent(path.replace(/\/$/, '')) || undefined, ending },
      props: { text: write(citation, story.site.lang) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
