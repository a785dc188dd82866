import type { Loader } from 'astro/loaders';
import { environment } from '../cli/environment.ts';
import type { BodyPart } from '../domain/body-part.ts';
import { bodyParts } from '../files/body-parts.ts';
import type { FootnoteWords } from '../files/body-parts.ts';
import { publishableBodies } from './publishable.ts';

/** The body of an event, made ready to be shown. */
export interface ShownBody {
  readonly parts: readonly BodyPart[];
  /** The absolute path of the event's file. */
  readonly path: string;
}

/**
 * A content loader of the bodies of events, each under the id of its event: from the very syntax
 * trees that the checks have judged, as data. No entry becomes a module, so none can run, and
 * ten thousand cost no bundling. What only drafts hold is left to the dev server.
 *
 * @param wordsFor the words of footnotes in a language
 * @example defineCollection({ loader: bodyLoader((lang) => wordsFor(lang).event) })
 */
export function bodyLoader(wordsFor: (lang: string) => FootnoteWords): Loader {
  return {
    // Its name is that of the story's loader, so that the dev server reads both anew.
    name: 'dateline-story',
    async load({ store, generateDigest, watcher }) {
      const { base, content } = environment();
      const bodies = await publishableBodies(content, watcher !== undefined);
      store.clear();
      for (const { id, tree, lang, path } of bodies) {
        const data = { parts: bodyParts(tree, wordsFor(lang), base), path };
        store.set({ id, data, digest: generateDigest(JSON.stringify(data)) });
      }
    },
  };
}
