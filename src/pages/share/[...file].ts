import type { APIRoute } from 'astro';
import { shareImagePng } from '../../drawing/share-image.ts';
import type { ShareImage } from '../../drawing/share-image.ts';
import { kept } from '../../kept/kept.ts';
import { inLanguage } from '../../site/page-language.ts';
import { furtherLanguages } from '../../site/page-languages.ts';
import { siteAddress } from '../../site/routes.ts';
import { shareImages } from '../../site/share-images.ts';

/** The picture by which a page is shared. Its address has to be whole, so none is made without one's own. */
export async function getStaticPaths() {
  if (siteAddress() === undefined) return [];
  const languages = [undefined, ...(await furtherLanguages())];
  const all = await Promise.all(languages.map((lang) => inLanguage(lang, shareImages)));
  return all
    .flatMap((images) => [...images.values()])
    .map(({ file, image }) => ({
      params: { file: file.slice('share/'.length) },
      props: { image },
    }));
}

const drawn = async (image: ShareImage): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await kept().bytes('share-images', image, () => shareImagePng(image)));

export const GET: APIRoute<{ image: ShareImage }> = async ({ props: { image } }) =>
  new Response(await drawn(image), {
    headers: { 'content-type': 'image/png' },
  });
