import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { eventFiles } from '../../../site/event-files.ts';

/** The file of each event as it was written, for `<propose-entry>` to change. */
export const getStaticPaths = (async () =>
  (await eventFiles()).map(({ id, path, file }) => ({
    params: { id },
    props: { path, file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string; file: string }> = async ({ props }) => {
  const text = (await readFile(props.path, 'utf8')).replace(/^\uFEFF/u, '');
  return Response.json({ file: props.file, text });
};
