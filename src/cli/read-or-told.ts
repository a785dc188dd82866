import { unlistable } from './check.ts';

/**
 * What a command reads from the content folder. Where the folder cannot be listed, that is told
 * on standard error in a sentence, the exit code is 1, and there is nothing.
 *
 * @throws what `read` throws when that is no fault of the folder
 * @example const content = await readOrTold(folder, readContent)
 */
export async function readOrTold<Content>(
  folder: string,
  read: (folder: string) => Promise<Content>,
): Promise<Content | undefined> {
  try {
    return await read(folder);
  } catch (error) {
    process.stderr.write(`${unlistable(folder, error)}\n`);
    process.exitCode = 1;
    return undefined;
  }
}
