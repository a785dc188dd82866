import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** What is being written, under names that nothing is read by. */
const unfinished = new Set<string>();

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Takes away what is unfinished, and lets the signal do what it would have done. */
function stopped(signal: NodeJS.Signals): void {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true });
  for (const name of signals) process.off(name, stopped);
  // Who listens for the signal too has had it.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

/**
 * Makes something at a path of its own, from which it is moved to its place: whatever becomes of the
 * making, and when the process is told to stop in the middle of it, nothing is left at that path.
 *
 * @param path a file or a folder, called so that nobody takes it for an entry
 * @returns what `make` returns
 * @throws what `make` throws
 * @example await whileUnfinished('.a.tmp', () => makeAndMove('.a.tmp', 'a'))
 */
export async function whileUnfinished<Made>(
  path: string,
  make: () => Promise<Made>,
): Promise<Made> {
  if (unfinished.size === 0) for (const name of signals) process.on(name, stopped);
  unfinished.add(path);
  try {
    return await make();
  } finally {
    await rm(path, { recursive: true, force: true });
    unfinished.delete(path);
    if (unfinished.size === 0) for (const name of signals) process.off(name, stopped);
  }
}
