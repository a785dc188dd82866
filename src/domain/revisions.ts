import type { Day } from './date/index.ts';

/** One change of an entry. Who made it is not kept: the record is of entries, not of people. */
export interface Revision {
  /** The commit, 40 (or 64) hexadecimal digits. */
  readonly commit: string;
  /** The day on which the change came into the record, UTC. */
  readonly day: Day;
  /** The commit's first line, which may be empty. Text from strangers: nothing in it is markup. */
  readonly summary: string;
  /** The summary told what the story withholds, and is empty. */
  readonly isWithheld?: true;
  /** It made the file. */
  readonly isFirst?: true;
}

/** The revisions of every entry that one reading of the history found. */
export interface Revisions {
  /** The clone is shallow: earlier changes of any entry may be missing. */
  readonly isShort: boolean;
  /** By file from the content folder, the newest first; none of a file that is older than all. */
  readonly files: Readonly<Record<string, readonly Revision[]>>;
}

/** What is known of the changes of one entry. */
export interface EntryHistory {
  /** It had earlier changes, which are not here. */
  readonly isShort: boolean;
  /** The newest first. */
  readonly revisions: readonly Revision[];
}

/**
 * The history of an entry's file; `undefined` where nothing is known of it, as outside git or
 * before its first commit. In a short history that of an entry made since is whole.
 *
 * @param file from the content folder
 * @example entryHistory(revisions, 'events/visit.mdx')?.revisions.length // 3
 */
export function entryHistory(
  { isShort, files }: Revisions,
  file: string,
): EntryHistory | undefined {
  const revisions = files[file];
  if (revisions === undefined) return undefined;
  return { isShort: isShort && revisions.at(-1)?.isFirst !== true, revisions };
}

/**
 * Revisions without the summaries that tell what the story withholds.
 *
 * @example withoutWithheld(revisions, (text) => text.includes('Doran'))
 */
export function withoutWithheld(
  { isShort, files }: Revisions,
  isWithheld: (text: string) => boolean,
): Revisions {
  const shown = (revision: Revision): Revision =>
    isWithheld(revision.summary) ? { ...revision, summary: '', isWithheld: true } : revision;
  return {
    isShort,
    files: Object.fromEntries(Object.entries(files).map(([file, all]) => [file, all.map(shown)])),
  };
}

/** What {@link revisionsFrom} reads, as `git log --format` takes it. */
export const revisionFormat = '%x1e%H%x1f%P%x1f%ct%x1f%s';

const secondsOfDay = 86_400;

/**
 * The revisions of each file in what `git log --name-status --format=…` printed, the newest commit
 * first. A renamed file keeps what it had under its old name, as `--follow` would find it. A name
 * that git has to quote is no entry's, and is never asked for.
 *
 * @param log with {@link revisionFormat}
 * @param isShallow the clone is shallow. Its oldest commits stand for all that came before them,
 *   and say of every file that it was added: they are no change of it.
 * @example revisionsFrom(log, false).files['events/visit.mdx']?.[0]?.summary // "Add a claim"
 */
export function revisionsFrom(log: string, isShallow: boolean): Revisions {
  const files = new Map<string, Revision[]>();
  /** What a name of the past is called today; nothing where it was another entry's. */
  const names = new Map<string, string | undefined>();
  let revision: Revision | undefined;
  for (const line of log.split('\n')) {
    if (line.startsWith('\x1e')) {
      const [commit = '', parents = '', seconds = '', ...summary] = line.slice(1).split('\x1f');
      revision =
        isShallow && parents === ''
          ? undefined
          : {
              commit,
              day: Math.floor(Number(seconds) / secondsOfDay),
              summary: summary
                .join(' ')
                .replace(/[\p{Cc}\s]+/gu, ' ')
                .trim(),
            };
      continue;
    }
    const [status = '', name, newName] = line.split('\t');
    if (name === undefined) continue;
    const then = newName ?? name;
    const now = names.has(then) ? names.get(then) : then;
    if (now !== undefined) {
      const known = files.get(now) ?? [];
      files.set(now, known);
      // One commit is one change, even of a file that is told twice, as the sides of a merge are.
      if (revision !== undefined && known.at(-1)?.commit !== revision.commit) {
        known.push(status === 'A' ? { ...revision, isFirst: true } : revision);
      }
    }
    // Before it came by its name the name was another's. What was only taken away and put back
    // is the same entry.
    if (newName !== undefined) names.set(name, now);
    if (newName !== undefined || (status === 'A' && now !== then)) names.set(then, undefined);
  }
  return { isShort: isShallow, files: Object.fromEntries(files) };
}
