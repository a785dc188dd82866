import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { revisionFormat, revisionsFrom } from '../domain/revisions.ts';
import type { Revisions } from '../domain/revisions.ts';

const run = promisify(execFile);

/** Variables by which a hook or a wrapper would point git at another repository. */
const misleading = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** What a repository's or a person's own settings could start, hide or add is set aside. */
const settings = [
  'core.fsmonitor=false',
  'core.quotePath=false',
  'log.follow=false',
  'log.showRoot=true',
  'log.showSignature=false',
].flatMap((setting) => ['-c', setting]);

async function git(folder: string, ...args: string[]): Promise<string> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // Reading the history writes nothing, asks nobody and fetches nothing.
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
  for (const name of misleading) env[name] = undefined;
  const { stdout } = await run('git', ['--no-pager', ...settings, ...args], {
    cwd: folder,
    env,
    maxBuffer: 2 ** 28,
    timeout: 60_000,
    windowsHide: true,
  });
  return stdout;
}

/** @param likeness how much of a file is the same under its new name, in per cent */
const log = (folder: string, likeness: number): Promise<string> =>
  git(
    folder,
    'log',
    '--name-status',
    `--find-renames=${likeness}%`,
    '--relative',
    '--no-color',
    '--encoding=UTF-8',
    `--format=${revisionFormat}`,
    '--',
    '.',
  );

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
    const isShallow = (await git(folder, 'rev-parse', '--is-shallow-repository')).trim() === 'true';
    // Entries are short and alike: of two that share half their lines, neither need be the other.
    // A clone that left the texts behind can still tell that one is the same to the byte.
    const printed = await log(folder, 80).catch(() => log(folder, 100));
    return revisionsFrom(printed, isShallow);
  } catch {
    // A story is no worse for not being kept in git; a repository without a commit has no history.
    return { isShort: false, files: {} };
  }
}
