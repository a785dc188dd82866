import type { Loader } from 'astro/loaders';
import { environment } from '../cli/environment.ts';
import { contentHistory } from '../files/content-history.ts';

/**
 * A content loader that holds one entry, `history`: the revisions of every entry of the story, read
 * once a build. Outside git it holds the same with no revision in it.
 *
 * @example defineCollection({ loader: historyLoader() })
 */
export function historyLoader(): Loader {
  return {
    name: 'dateline-history',
    async load({ store, generateDigest }) {
      const data = (await contentHistory(environment().content)) ?? { isShort: false, files: {} };
      store.clear();
      store.set({ id: 'history', data: { ...data }, digest: generateDigest(JSON.stringify(data)) });
    },
  };
}
