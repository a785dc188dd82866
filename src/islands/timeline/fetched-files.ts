/** Reads files of the site, each once as long as it is among those that were asked for last. */
export type FetchedFiles = <T>(path: string, read: (json: unknown) => T) => Promise<T>;

/** So long in milliseconds until a file that could not be fetched is asked for once more. */
const pause = 800;

async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json() as Promise<unknown>;
}

/**
 * Fetches JSON files below an address. What fails is tried once more, and then again whenever it
 * is asked for; what a file holds is kept until `most` others have been asked for since.
 *
 * @param base with a slash at its end
 */
export function fetchedFiles(base: string, most: number, signal: AbortSignal): FetchedFiles {
  const kept = new Map<string, Promise<unknown>>();
  const fetched = (path: string): Promise<unknown> =>
    fetchJson(base + path, signal).catch(async (reason: unknown) => {
      if (signal.aborted) throw reason;
      await new Promise((resolve) => setTimeout(resolve, pause));
      return fetchJson(base + path, signal);
    });
  return <T>(path: string, read: (json: unknown) => T): Promise<T> => {
    const known = kept.get(path);
    const made = (known ?? fetched(path).then(read)) as Promise<T>;
    // Put last, behind those that nobody has asked for since.
    kept.delete(path);
    kept.set(path, made);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    if (!known) {
      made.catch(() => {
        if (kept.get(path) === made) kept.delete(path);
      });
    }
    return made;
  };
}
