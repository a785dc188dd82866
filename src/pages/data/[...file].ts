import type { APIRoute } from 'astro';
import { dataFiles } from '../../site/exports/data-files.ts';
import type { DataFile } from '../../site/exports/data-file.ts';

export async function getStaticPaths() {
  return (await dataFiles()).files.map((file) => ({
    params: { file: file.path },
    props: { file },
  }));
}

/** The story's data, each format a file. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.contents, { headers: { 'content-type': file.mediaType } });
