import { getCollection } from 'astro:content';

/** The file of each published event: where it lies, and its path from the content folder. */
export async function eventFiles(): Promise<
  readonly { readonly id: string; readonly path: string; readonly file: string }[]
> {
  return (await getCollection('bodies')).map(({ id, data: { path } }) => ({
    id,
    path,
    file: `events/${path.split(/[\\/]/u).at(-1) ?? ''}`,
  }));
}
