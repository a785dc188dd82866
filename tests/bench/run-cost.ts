import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command cost. */
export interface RunCost {
  /** Processor seconds of the command and all that it started and waited for. */
  readonly cpu: number;
  /** The most memory that one of its processes held, in MiB. */
  readonly memory: number;
}

interface RunSettings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** GNU time: Node tells of a child's time, but not of what the child starts. */
const timer = '/usr/bin/time';

/**
 * Runs a command to its end and says what it cost.
 *
 * @throws Error with what it printed, when it failed or GNU time is not installed
 */
export async function runCost(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: RunSettings,
): Promise<RunCost> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-cost-'));
  const file = join(folder, 'cost');
  try {
    await new Promise<void>((resolve, reject) => {
      const { PATH = '', HOME = '' } = process.env;
      const child = spawn(timer, ['-f', '%U %S %M', '-o', file, command, ...args], {
        cwd,
        env: { PATH, HOME, ...env },
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => (said += text));
      }
      child.once('error', (cause) =>
        reject(new Error(`The bench needs GNU time at ${timer}.`, { cause })),
      );
      child.once('close', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`${command} ${args.join(' ')} failed.\n${said.slice(-4000)}`));
      });
    });
    const [user = NaN, system = NaN, kilobytes = NaN] = (await readFile(file, 'utf8'))
      .trim()
      .split(' ')
      .map(Number);
    return { cpu: user + system, memory: kilobytes / 1024 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
