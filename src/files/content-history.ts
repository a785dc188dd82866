import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { revisionFormat, revisionsFrom } from '../domain/revisions.ts';
import type { Revisions } from '../domain/revisions.ts';

const run = promisify(execFile);

/** Variables by which a hook or a wrapper would point git at another repository. */
const misleading = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

async function git(folder: string, ...args: string[]): Promise<string> {
  const env: NodeJS.ProcessEnv = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  for (const name of misleading) env[name] = undefined;
  const { stdout } = await run(
    'git',
    // What a repository's own settings could start or change is set aside.
    ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args],
    { cwd: folder, env, maxBuffer: 2 ** 28, timeout: 60_000, windowsHide: true },
  );
  return stdout;
}

/**
 * The revisions of every entry in a content folder, from one reading of its git history.
 * `undefined` where there is none to read: outside a repository, or without git. No word of any
 * entry is handed to git.
 *
 * @param folder the content folder, absolute
 */
export async function contentHistory(folder: string): Promise<Revisions | undefined> {
  try {
    const isShallow = (await git(folder, 'rev-parse', '--is-shallow-repository')).trim() === 'true';
    const log = await git(
      folder,
      'log',
      '--name-status',
      '--find-renames',
      '--relative',
      '--no-show-signature',
      '--no-color',
      '--encoding=UTF-8',
      `--format=${revisionFormat}`,
      '--',
      '.',
    );
    return revisionsFrom(log, isShallow);
  } catch {
    // A story is no worse for not being kept in git, and a repository without a commit has no history.
    return undefined;
  }
}
