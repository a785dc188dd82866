import { getEntry } from 'astro:content';
import { entryHistory } from '../domain/revisions.ts';
import type { EntryHistory } from '../domain/revisions.ts';
import { onceABuild } from './once-a-build.ts';

/** By file from the content folder. */
const histories = onceABuild('histories', async () => {
  const revisions = (await getEntry('history', 'history'))?.data;
  return new Map(
    Object.keys(revisions?.files ?? {}).map((file) => [
      file,
      revisions && entryHistory(revisions, file),
    ]),
  );
});

/**
 * The history of an entry; `undefined` where nothing is known of it.
 *
 * @param file path from the content folder
 * @example (await historyOf('events/visit.mdx'))?.revisions[0]?.summary // "Add a claim"
 */
export async function historyOf(file: string): Promise<EntryHistory | undefined> {
  return (await histories()).get(file);
}
