import { stat } from 'node:fs/promises';

/** True where a path leads to something. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
