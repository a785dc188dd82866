import type { Day } from '../date/index.ts';
import type { Revisions } from '../revisions.ts';

/**
 * The day on which a file was added; `undefined` where the history does not know it: of a history
 * that was cut off, the oldest change that is left need not be the first.
 *
 * @param file path from the content folder
 */
export function addedOn({ isShort, files }: Revisions, file: string): Day | undefined {
  return isShort ? undefined : files[file]?.at(-1)?.day;
}
