import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { environment } from '../cli/environment.ts';
import type { Collection } from '../domain/model.ts';
import { publishable } from './publishable.ts';

/**
 * A content loader for one collection of the story (or for `site.yaml`), over the same reader
 * that the checks use, so that what was judged is what is built. An event keeps its body as it
 * was written, for the files that readers take along; pages show it from the collection `bodies`.
 * Entries with an error are not handed on, and drafts to the dev server only.
 *
 * @example defineCollection({ loader: storyLoader('events') })
 */
export function storyLoader(collection: Collection | 'site'): Loader {
  return {
    name: 'dateline-story',
    async load({ config, store, generateDigest, watcher }) {
      const entries = await publishable(environment().content, collection);
      store.clear();
      for (const { id, data, body, path } of entries) {
        // Astro watches in dev alone. What a build never hears of leaves no pictures in it either.
        const isDraft = 'draft' in data && data.draft === true;
        if (isDraft && watcher === undefined) continue;
        store.set({
          id,
          data: { ...data },
          digest: generateDigest(JSON.stringify([data, body])),
          filePath: relative(fileURLToPath(config.root), path).split(sep).join('/'),
          ...(body === undefined ? {} : { body }),
        });
      }
    },
  };
}
