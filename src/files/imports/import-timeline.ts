import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RefusedRow } from '../../domain/imports/imported.ts';
import { bodyProblems } from '../../domain/checks/index.ts';
import { isReserved, isSlug } from '../../domain/slug.ts';
import { entryOfBytes } from '../read-entry.ts';
import { writeNew } from '../write-whole.ts';
import { fieldsAndBody, yamlText } from '../yaml-text.ts';
import type { ImportTold } from './import-rows.ts';
import { isThere } from './is-there.ts';
import type { TimelineEntry } from './timeline-rows.ts';

interface TimelineImport {
  readonly entries: readonly TimelineEntry[];
  readonly into: string;
  readonly isDryRun: boolean;
  readonly told: ImportTold;
}

/** What came of a `timeline.json`. */
export interface TimelineSum {
  readonly rows: number;
  readonly entries: number;
  readonly refused: number;
}

function fileOf({ collection, id = '', body }: TimelineEntry): string {
  if (collection === 'site') return 'site.yaml';
  const ending = collection === 'events' ? (body?.format === 'mdx' ? 'mdx' : 'md') : 'yaml';
  return `${collection}/${id}.${ending}`;
}

const refused = (message: string, remedy: string): RefusedRow => ({
  kind: 'refused',
  message,
  remedy,
});

/**
 * Writes the entries of a `timeline.json` as the files that they were, chains and all: nothing in it
 * becomes a draft. Whether they fit together is left to `check`, as for any story; a body that
 * holds code is refused here.
 *
 * @throws Error with a `code` of the file system when a file may not be read or written
 */
export async function importTimeline(options: TimelineImport): Promise<TimelineSum> {
  const { entries, into, isDryRun, told } = options;
  const taken = new Set<string>();
  const names = async (folder: string): Promise<readonly string[]> =>
    (await isThere(join(into, folder))) ? readdir(join(into, folder)) : [];
  for (const file of await names('events')) taken.add(`events/${file.replace(/\.mdx?$/u, '')}`);

  async function put(entry: TimelineEntry): Promise<RefusedRow | undefined> {
    const { collection, id, fields, body } = entry;
    if (id === undefined || (collection !== 'site' && !isSlug(id))) {
      return refused(
        `Its id ${JSON.stringify(id)?.slice(0, 80) ?? 'is missing and'} is no id.`,
        'An id is lower-case letters, digits and single hyphens.',
      );
    }
    if (isReserved(id)) {
      return refused(
        `Its id \`${id}\` is a name that Windows keeps for itself.`,
        'Choose another id, here and wherever it is referred to.',
      );
    }
    const file = fileOf(entry);
    const path = join(into, file);
    const key = `${collection}/${id}`;
    if (taken.has(key) || (await isThere(path))) {
      return refused(
        `${file} is there already, and nothing is overwritten.`,
        'Rename that entry or remove it, or import into another folder with --into.',
      );
    }
    taken.add(key);
    const text =
      collection === 'events' ? fieldsAndBody(fields, body?.text ?? '') : yamlText(fields);
    const listed = { collection, id, file, path };
    const read = entryOfBytes(new TextEncoder().encode(text), listed);
    const fault = [...read.problems, ...read.left].find(({ severity }) => severity === 'error');
    const code = fault ?? bodyProblems(read.entryFile)[0];
    if (code !== undefined) return refused(code.message, code.remedy);
    if (isDryRun) return undefined;
    await mkdir(dirname(path), { recursive: true });
    await writeNew(path, text);
    return undefined;
  }

  const sum = { rows: 0, entries: 0, refused: 0 };
  for (const entry of entries) {
    const fault = await put(entry);
    sum.rows += 1;
    if (fault === undefined) sum.entries += 1;
    else {
      sum.refused += 1;
      told.refused(entry.where, fault);
    }
    told.progress(sum.rows);
  }
  return sum;
}
