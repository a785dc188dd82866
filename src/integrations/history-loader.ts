import type { Loader } from 'astro/loaders';
import { environment } from '../cli/environment.ts';
import { contentHistory } from '../files/content-history.ts';

/**
 * A content loader that holds one entry, `history`: the revisions of every entry of the story. Git
 * is asked once a build, and once when the dev server starts.
 *
 * @example defineCollection({ loader: historyLoader() })
 */
export function historyLoader(): Loader {
  return {
    name: 'dateline-history',
    async load({ store, generateDigest }) {
      const data = await contentHistory(environment().content);
      store.clear();
      store.set({ id: 'history', data: { ...data }, digest: generateDigest(JSON.stringify(data)) });
    },
  };
}
