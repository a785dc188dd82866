import type { Loader } from 'astro/loaders';
import { environment } from '../cli/environment.ts';
import { withoutWithheld } from '../domain/revisions.ts';
import { contentHistory } from '../files/content-history.ts';
import { withheldFrom } from './publishable.ts';

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
      const folder = environment().content;
      const isWithheld = await withheldFrom(folder);
      const data = withoutWithheld(await contentHistory(folder), isWithheld);
      store.clear();
      store.set({ id: 'history', data: { ...data }, digest: generateDigest(JSON.stringify(data)) });
    },
  };
}
