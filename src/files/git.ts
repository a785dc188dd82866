import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

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

/**
 * What git prints, run in a folder. It reads: it writes nothing, asks nobody and fetches nothing.
 *
 * @param input what git is given on its standard input
 * @throws Error with `code` `ENOENT` where there is no git, or no such folder; with git's own
 *   words as its `stderr` where git fails
 * @example await git('content', ['cat-file', '--batch'], 'HEAD:content/site.yaml\n')
 */
export async function git(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Buffer> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
  for (const name of misleading) env[name] = undefined;
  const running = run('git', ['--no-pager', ...settings, ...args], {
    cwd: folder,
    env,
    encoding: 'buffer',
    maxBuffer: 2 ** 28,
    timeout: 60_000,
    windowsHide: true,
  });
  // A git that is not there, or ends early, is told by its exit; the broken pipe adds nothing.
  running.child.stdin?.on('error', () => undefined).end(input);
  const { stdout } = await running;
  return stdout;
}

/**
 * What git prints, as text.
 *
 * @throws Error as {@link git} does
 * @example await gitText('content', ['rev-parse', 'HEAD'])
 */
export async function gitText(folder: string, args: readonly string[]): Promise<string> {
  return (await git(folder, args)).toString('utf8');
}
