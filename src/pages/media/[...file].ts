import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedFiles } from '../../site/media-files.ts';

/** Files that are published as they are; pictures are made into others. */
export const getStaticPaths = (async () =>
  (await publishedFiles()).map(({ file, path }) => ({
    params: { file },
    props: { path },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.path)));
