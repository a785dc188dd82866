import type { APIRoute } from 'astro';
import { handedOver } from '../../kept/side-files.ts';
import { embeddables } from '../../site/embeddables.ts';
import { oembed } from '../../site/oembed.ts';
import { fileAt, siteAddress } from '../../site/routes.ts';
import { loadStory } from '../../site/story.ts';

/** What oEmbed says of each page that others may show: all of it addresses, so none without one's own. */
export async function getStaticPaths() {
  const base = siteAddress();
  if (base === undefined) return [];
  const { story } = await loadStory();
  const all = [...(await embeddables()).values()].map((embeddable) => ({
    file: decodeURIComponent(embeddable.oembed.slice(fileAt('oembed/').length)),
    said: oembed(embeddable, story.site, base),
  }));
  const files = all.map(({ file, said }) => ({
    path: `oembed/${file}`,
    contents: JSON.stringify(said),
  }));
  if (handedOver(files)) return [];
  return all.map(({ file, said }) => ({ params: { file }, props: { said } }));
}

export const GET: APIRoute<{ said: object }> = ({ props: { said } }) => Response.json(said);
