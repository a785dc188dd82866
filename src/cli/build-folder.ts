import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder of one build's own. */
export interface BuildFolder {
  /** What Astro takes as the project's root: its `.astro` and Vite's files come to stand in it. */
  readonly root: string;
  readonly out: string;
  readonly cache: string;
  /** Takes the folder away with all that is in it. */
  remove(): Promise<void>;
}

/** True while a process of that number runs, whoever it belongs to. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * The number in a name such as `build-4711-x7Yz`, when that process is gone: what it left is nobody's.
 *
 * @example abandonedBy('build-4711-x7Yz', 'build-') // 4711, or undefined while 4711 runs
 */
export function abandonedBy(name: string, prefix: string): number | undefined {
  const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
  return Number.isNaN(pid) || isRunning(pid) ? undefined : pid;
}

/**
 * Makes a folder of its own for a build, and clears away those that killed builds left.
 *
 * Astro keeps what it knows of the content in `.astro` below its root, whatever its cache
 * folder is: two builds with one root, or a build beside a dev server, would read each other's
 * entries. The folder lies inside the project because what Astro compiles for its own use
 * imports packages by name, and Node looks for those upwards from there.
 *
 * @param project the project's folder
 */
export async function buildFolder(project: string): Promise<BuildFolder> {
  const parent = join(project, '.astro', 'builds');
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    if (abandonedBy(name, 'build-') !== undefined) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
  const root = await mkdtemp(join(parent, `build-${process.pid}-`));
  await writeFile(join(root, 'tsconfig.json'), '{ "extends": "../../../tsconfig.json" }');
  return {
    root,
    out: join(root, 'out'),
    cache: join(root, 'cache'),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
