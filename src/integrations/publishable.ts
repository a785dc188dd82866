import { checkContent } from '../files/check-content.ts';
import type { CheckedContent } from '../files/check-content.ts';
import type { ContentEntry } from '../files/read-content.ts';
import type { Collection } from '../domain/model.ts';

/** A valid entry of any collection, its data as plain keys. */
export type PublishableEntry = ContentEntry<object>;

// The collections are loaded one after another; what one reading found serves them all, until a
// collection asks for the second time, which means that the content has changed.
let reading: { folder: string; checked: Promise<CheckedContent>; taken: Set<string> } | undefined;

/** The checks of a build depend on the day only for warnings, which a build does not stop for. */
const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * The entries of a collection in which no check found an error.
 *
 * @throws Error when the content folder cannot be listed
 */
export async function publishable(
  folder: string,
  collection: Collection | 'site',
): Promise<readonly PublishableEntry[]> {
  if (reading === undefined || reading.folder !== folder || reading.taken.has(collection)) {
    reading = { folder, checked: checkContent(folder, today()), taken: new Set() };
  }
  reading.taken.add(collection);
  const { content, problems } = await reading.checked;
  const broken = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const entries: readonly (PublishableEntry | undefined)[] =
    collection === 'site' ? [content.site] : content[collection];
  return entries.filter(
    (entry) => entry !== undefined && !broken.has(entry.file),
  ) as readonly PublishableEntry[];
}
