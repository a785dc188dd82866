import type { Day } from './date/index.ts';

/** One change of an entry. Who made it is not kept: the record is of entries, not of people. */
export interface Revision {
  /** The commit, 40 (or 64) hexadecimal digits. */
  readonly commit: string;
  /** The day of the change, UTC. */
  readonly day: Day;
  /** The commit's first line. */
  readonly summary: string;
}

/** The revisions of every entry that one reading of the history found. */
export interface Revisions {
  /** The history was cut off: earlier changes of any entry may be missing. */
  readonly isShort: boolean;
  /** By file from the content folder, the newest first. */
  readonly files: Readonly<Record<string, readonly Revision[]>>;
}

/** What {@link revisionsFrom} reads, as `git log --format` takes it. */
export const revisionFormat = '%x1e%H%x1f%P%x1f%at%x1f%s';

const secondsOfDay = 86_400;

/**
 * The revisions of each file in what `git log --name-status --format=…` printed, the newest commit
 * first. A renamed file keeps what it had under its old name, as `--follow` would find it.
 *
 * @param log with {@link revisionFormat}
 * @param isShallow the clone is shallow. Its oldest commits stand for all that came before them,
 *   and say of every file that it was added: they are left out.
 * @example revisionsFrom(log, false).files['events/visit.mdx']?.[0]?.summary // "Add a claim"
 */
export function revisionsFrom(log: string, isShallow: boolean): Revisions {
  const files = new Map<string, Revision[]>();
  /** What a name of the past is called today. */
  const names = new Map<string, string>();
  let revision: Revision | undefined;
  for (const line of log.split('\n')) {
    if (line.startsWith('\x1e')) {
      const [commit = '', parents = '', seconds = '', ...summary] = line.slice(1).split('\x1f');
      const isBoundary = isShallow && parents === '';
      const day = Math.floor(Number(seconds) / secondsOfDay);
      revision = isBoundary ? undefined : { commit, day, summary: summary.join(' ') };
      continue;
    }
    const [status = '', name, newName] = line.split('\t');
    if (revision === undefined || name === undefined) continue;
    const then = newName ?? name;
    const now = names.get(then) ?? then;
    const known = files.get(now);
    if (known === undefined) files.set(now, [revision]);
    // A merge told twice is one change.
    else if (known.at(-1)?.commit !== revision.commit) known.push(revision);
    if (status.startsWith('R')) names.set(name, now);
    // Before its first day, the name was another file's, if anybody's.
    if (status === 'A' || status.startsWith('R')) names.delete(then);
  }
  return { isShort: isShallow, files: Object.fromEntries(files) };
}
