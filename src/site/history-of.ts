import { getEntry } from 'astro:content';
import { entryHistory } from '../domain/revisions.ts';
import type { EntryHistory } from '../domain/revisions.ts';

/**
 * The history of an entry; `undefined` where nothing is known of it.
 *
 * @param file path from the content folder
 * @example (await historyOf('events/visit.mdx'))?.revisions[0]?.summary // "Add a claim"
 */
export async function historyOf(file: string): Promise<EntryHistory | undefined> {
  const history = await getEntry('history', 'history');
  return history === undefined ? undefined : entryHistory(history.data, file);
}
