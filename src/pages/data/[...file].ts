import type { APIRoute } from 'astro';
import { dataFiles } from '../../site/exports/data-files.ts';
import type { DataFile } from '../../site/exports/data-file.ts';

type Props = Pick<DataFile, 'contents' | 'mediaType'>;

export async function getStaticPaths() {
  return (await dataFiles()).files.flatMap(({ contents, mediaType, path }) =>
    contents === undefined ? [] : [{ params: { file: path }, props: { contents, mediaType } }],
  );
}

/** The story's data, each format a file. */
export const GET: APIRoute<Props> = ({ props: { contents, mediaType } }) =>
  new Response(contents, { headers: { 'content-type': mediaType } });
