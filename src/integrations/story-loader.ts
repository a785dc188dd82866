import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { environment } from '../cli/environment.ts';
import type { Collection } from '../domain/model.ts';
import { publishable } from './publishable.ts';

/**
 * A content loader for one collection of the story (or for `site.yaml`), over the same reader
 * that the checks use, so that what was judged is what is built. Bodies are left to the MDX
 * and Markdown compilers; entries with an error are not handed on.
 *
 * @example defineCollection({ loader: storyLoader('events') })
 */
export function storyLoader(collection: Collection | 'site'): Loader {
  return {
    name: 'dateline-story',
    async load({ config, store, generateDigest, renderMarkdown }) {
      const entries = await publishable(environment().content, collection);
      store.clear();
      for (const { id, data, body, path } of entries) {
        const entry = {
          id,
          data: { ...data },
          digest: generateDigest(JSON.stringify([data, body])),
        };
        // Astro names modules by their path from the root.
        const filePath = relative(fileURLToPath(config.root), path).split(sep).join('/');
        if (body === undefined) store.set({ ...entry, filePath });
        else if (path.endsWith('.mdx'))
          store.set({ ...entry, filePath, body, deferredRender: true });
        else store.set({ ...entry, filePath, body, rendered: await renderMarkdown(body) });
      }
    },
  };
}
