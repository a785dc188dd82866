import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { environment } from '../cli/environment.ts';
import type { Collection } from '../domain/model.ts';
import { publishable } from './publishable.ts';

/**
 * A content loader for one collection of the story (or for `site.yaml`), over the same reader
 * that the checks use, so that what was judged is what is built. Bodies are left to the MDX
 * and Markdown compilers; entries with an error are not handed on, and drafts to the dev
 * server only.
 *
 * @example defineCollection({ loader: storyLoader('events') })
 */
export function storyLoader(collection: Collection | 'site'): Loader {
  return {
    name: 'dateline-story',
    async load({ config, store, generateDigest, renderMarkdown, watcher }) {
      const entries = await publishable(environment().content, collection);
      store.clear();
      for (const { id, data, body, path } of entries) {
        // Astro watches in dev alone. What a build never hears of leaves no pictures in it either.
        const isDraft = 'draft' in data && data.draft === true;
        if (isDraft && watcher === undefined) continue;
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
        else {
          // Images beside the entry are found from its file, and bundled as those of MDX are.
          const rendered = await renderMarkdown(body, { fileURL: pathToFileURL(path) });
          const assetImports = rendered.metadata?.imagePaths ?? [];
          store.set({ ...entry, filePath, body, rendered, assetImports });
        }
      }
    },
  };
}
