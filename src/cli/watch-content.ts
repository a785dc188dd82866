import { statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { watch } from 'chokidar';
import type { FSWatcher } from 'chokidar';

/** How long after the last change of a burst the content is read, in milliseconds. */
const settle = 60;

/** How long to wait before looking again for a folder that is not there, in milliseconds. */
const patience = 500;

const inodeOf = (folder: string): number | undefined =>
  statSync(folder, { throwIfNoEntry: false })?.ino;

/**
 * Looks at a folder now and after each burst of changes in it, one look at a time, until it is told
 * to stop. A folder that vanishes is waited for.
 *
 * @param look has to tell what is wrong itself: what it throws ends the watch
 */
export async function watchContent(
  folder: string,
  look: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let isDue = false;
  let wake = (): void => undefined;
  const noteChange = (): void => {
    isDue = true;
    wake();
  };
  signal.addEventListener('abort', () => wake(), { once: true });
  const rest = (time: number): Promise<void> =>
    pause(time, undefined, { signal }).catch(() => undefined);

  let watcher: FSWatcher | undefined;
  let watched: number | undefined;
  while (!signal.aborted) {
    // The watch of a folder says nothing of the one that takes its place.
    const inode = inodeOf(folder);
    if (inode !== watched || watcher === undefined) {
      await watcher?.close();
      // What changes before the watch is ready is looked at when it is.
      watcher =
        inode === undefined
          ? undefined
          : watch(folder, { ignoreInitial: true })
              .on('all', noteChange)
              .on('ready', noteChange)
              .on('error', noteChange);
      watched = inode;
    }
    isDue = false;
    await look();
    if (watcher === undefined || inodeOf(folder) !== watched) {
      await rest(patience);
      continue;
    }
    if (!isDue && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
    while (isDue && !signal.aborted) {
      isDue = false;
      await rest(settle);
    }
  }
  await watcher?.close();
}
