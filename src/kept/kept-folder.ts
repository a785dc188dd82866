import { createHash } from 'node:crypto';
import { access, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file that says whose results a folder holds. */
export const mark = 'content.txt';

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Takes away what was kept for content that is gone. */
async function forgetGone(parent: string): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const content = await readFile(join(parent, name, mark), 'utf8').catch(() => undefined);
    // Without its mark it is one that another build is just making.
    if (content === undefined || (await isThere(content))) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * The folder for what is kept from the builds of one content folder, made and marked where the disk
 * allows; where it does not, whoever writes into it says so.
 *
 * @param parent of all such folders; those whose content is gone are taken away
 * @param content absolute
 */
export async function keptFolder(parent: string, content: string): Promise<string> {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const folder = join(parent, digest);
  try {
    await forgetGone(parent);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, mark), content);
  } catch {
    // Told when something is kept.
  }
  return folder;
}
