import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFiles } from '../../domain/citations/citation-files.ts';
import { handedOver } from '../../kept/side-files.ts';
import { citables } from '../../site/citables.ts';
import { loadStory } from '../../site/story.ts';

/** The citation of a page, as a file beside it: `events/visit/citation.bib`. */
export const getStaticPaths = (async () => {
  const { story } = await loadStory();
  const all = [...(await citables()).values()].flatMap(({ path, citation }) =>
    citationFiles.map(({ ending, write }) => ({
      path: decodeURIComponent(path.replace(/\/$/, '')),
      ending,
      text: write(citation, story.site.lang),
    })),
  );
  const files = all.map(({ path, ending, text }) => ({
    path: `${path === '' ? '' : `${path}/`}citation.${ending}`,
    contents: text,
  }));
  if (handedOver(files)) return [];
  return all.map(({ path, ending, text }) => ({
    params: { path: path || undefined, ending },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
