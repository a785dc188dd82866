import type { EntryFile } from './check.ts';
import { isRecord, recordIn } from './loose-data.ts';

/** True for the file of an entry that is not to be published yet. */
export function isDraft({ data }: Pick<EntryFile, 'data'>): boolean {
  const { draft } = recordIn(data);
  return draft === true || isRecord(draft);
}
