import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { abandonedBy } from './build-folder.ts';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Moves a folder, also to another file system, where a rename cannot reach. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

/**
 * Why a site may not be put in the place of a folder, in a sentence; nothing when it may.
 * Publishing takes away what was there, so it must be a site, empty, or nothing at all.
 *
 * @param kept folders that must outlive the build: the project and the content
 */
export async function unpublishable(
  outDir: string,
  kept: readonly string[],
): Promise<string | undefined> {
  const holds = kept.find((folder) => `${folder}${sep}`.startsWith(`${outDir}${sep}`));
  if (holds !== undefined) {
    return `The output folder ${outDir} holds ${holds}, which a build would take away. DATELINE_OUT names another one.`;
  }
  try {
    const names = await namesIn(outDir);
    if (names === undefined || names.length === 0 || names.includes('index.html')) return undefined;
    return `The output folder ${outDir} holds files that are no site, which a build would take away. Empty it, or name another one with DATELINE_OUT.`;
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR')
      return `${outDir} is a file, where the output folder should be.`;
    throw error;
  }
}

/** Clears away what a build that was killed while it published left beside the output folder. */
async function tidy(outDir: string): Promise<void> {
  const parent = dirname(outDir);
  const name = basename(outDir);
  for (const found of (await namesIn(parent)) ?? []) {
    const isNext = abandonedBy(found, `.${name}.next-`) !== undefined;
    const isLast = abandonedBy(found, `.${name}.last-`) !== undefined;
    // Killed between the two renames: the last good site is still there, under its other name.
    if (isLast && (await namesIn(outDir)) === undefined) await rename(join(parent, found), outDir);
    else if (isNext || isLast) await rm(join(parent, found), { recursive: true, force: true });
  }
}

/**
 * Puts a finished site in the place of the output folder. Until the whole of it lies beside
 * that place the last site stays as it is, and when the swap fails it is put back.
 *
 * @param from the finished site; it is moved
 */
export async function publishFolder(from: string, outDir: string): Promise<void> {
  const parent = dirname(outDir);
  await mkdir(parent, { recursive: true });
  await tidy(outDir);
  const next = join(parent, `.${basename(outDir)}.next-${process.pid}`);
  const last = join(parent, `.${basename(outDir)}.last-${process.pid}`);
  try {
    await move(from, next);
    const hadSite = (await namesIn(outDir)) !== undefined;
    // Node has no call that exchanges two folders, so there are two renames.
    if (hadSite) await rename(outDir, last);
    try {
      await rename(next, outDir);
    } catch (error) {
      if (hadSite) await rename(last, outDir);
      throw error;
    }
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  await rm(last, { recursive: true, force: true });
}
