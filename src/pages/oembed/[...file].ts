import type { APIRoute } from 'astro';
import { embeddables } from '../../site/embeddables.ts';
import { oembed } from '../../site/oembed.ts';
import { fileAt, siteAddress } from '../../site/routes.ts';
import { loadStory } from '../../site/story.ts';

/** What oEmbed says of each page that others may show: all of it addresses, so none without one's own. */
export async function getStaticPaths() {
  const base = siteAddress();
  if (base === undefined) return [];
  const { story } = await loadStory();
  return [...(await embeddables()).values()].map((embeddable) => ({
    params: { file: decodeURIComponent(embeddable.oembed.slice(fileAt('oembed/').length)) },
    props: { said: oembed(embeddable, story.site, base) },
  }));
}

export const GET: APIRoute<{ said: object }> = ({ props: { said } }) => Response.json(said);
