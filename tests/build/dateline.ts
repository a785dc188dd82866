import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A fixture's content folder. */
export const fixture = (name: string): string => join(project, 'tests', 'fixtures', name);

/** The content folder of the first story. */
export const firstStory = join(project, 'content');

/** What a command printed, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line to its end, as `npm run` does, with nothing of this process's settings. */
export function dateline(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(project, 'src/cli/main.ts'), ...args], {
      cwd: project,
      env: { PATH, HOME, ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Builds a site. @throws Error with what the build printed when it failed, or warned of something */
export async function builtSite(
  content: string,
  out: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { code, stdout, stderr } = await dateline(['build'], {
    DATELINE_CONTENT: content,
    DATELINE_OUT: out,
    ...env,
  });
  // Of a fixture that is right there is nothing to warn of.
  const isWarned = /\[WARN\]/.test(stdout + stderr);
  if (code !== 0 || isWarned) {
    throw new Error(
      `The build of ${content} ${code === 0 ? 'warned' : 'failed'}.\n${stdout}${stderr}`,
    );
  }
}

/** A folder for a test's own files, and its removal. */
export async function scratch(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'dateline-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** A copy of a fixture that a test may change. */
export async function copyOf(name: string, folder: string): Promise<string> {
  const copy = join(folder, name);
  await cp(fixture(name), copy, { recursive: true });
  return copy;
}

/** A page of a built site as text. */
export const pageOf = (out: string, path: string): Promise<string> =>
  readFile(join(out, path, 'index.html'), 'utf8');
