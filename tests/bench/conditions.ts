import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** Under what conditions a part was measured. */
export interface Conditions {
  readonly command: string;
  /** The commit that was measured, shortened, and whether files differed from it. */
  readonly commit: string;
  /** ISO 8601: as it was named, or the commit's. */
  readonly day: string;
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  /** In GiB. */
  readonly memory: number;
  /** The mean number of running processes over the last minute, before and after. */
  readonly load: readonly [number, number];
}

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();

/** The load of the last minute. */
export const loadNow = (): number => Number((loadavg()[0] ?? 0).toFixed(2));

/**
 * The conditions of a run that has just ended.
 *
 * @param day the day of the run; the commit's without it
 * @param before the load when it began
 */
export function conditionsNow(
  command: string,
  day: string | undefined,
  before: number,
): Conditions {
  const changed =
    git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes';
  return {
    command,
    commit: `${git('rev-parse', '--short', 'HEAD')}${changed}`,
    day: day ?? git('log', '-1', '--format=%cs'),
    node: process.version,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    load: [before, loadNow()],
  };
}
