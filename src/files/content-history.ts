import { revisionFormat, revisionsFrom } from '../domain/revisions.ts';
import type { Revisions } from '../domain/revisions.ts';
import { gitText } from './git.ts';

/** @param likeness how much of a file is the same under its new name, in per cent */
const log = (folder: string, likeness: number): Promise<string> =>
  gitText(folder, [
    'log',
    '--name-status',
    `--find-renames=${likeness}%`,
    '--relative',
    '--no-color',
    '--encoding=UTF-8',
    `--format=${revisionFormat}`,
    '--',
    '.',
  ]);

/**
 * The revisions of every entry in a content folder, from one reading of its git history. Empty
 * where there is none to read: outside a repository, without git, or of files that git does not
 * hold. No word of any entry is handed to git.
 *
 * @param folder the content folder, absolute
 * @example (await contentHistory(content)).files['events/visit.mdx']?.length // 3
 */
export async function contentHistory(folder: string): Promise<Revisions> {
  try {
    const isShallow =
      (await gitText(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    // Entries are short and alike: of two that share half their lines, neither need be the other.
    // A clone that left the texts behind can still tell that one is the same to the byte.
    const printed = await log(folder, 80).catch(() => log(folder, 100));
    return revisionsFrom(printed, isShallow);
  } catch {
    // A story is no worse for not being kept in git; a repository without a commit has no history.
    return { isShort: false, files: {} };
  }
}
