import { readFile } from 'node:fs/promises';

/**
 * The words that a file allows, one a line or several with blanks between them; what follows a `#`
 * is a remark. None where there is no such file.
 *
 * @throws Error with a `code` of the file system when it may not be read
 */
export async function allowedWords(path: string): Promise<readonly string[]> {
  try {
    const text = await readFile(path, 'utf8');
    return text
      .replace(/#.*/gu, '')
      .split(/\s+/u)
      .filter((word) => word !== '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
