import type { Loader } from 'astro/loaders';
import { environment } from '../cli/environment.ts';
import { publishableTranslations } from './publishable.ts';

/**
 * A content loader of the translations of entries, each under its language and its original:
 * `ru/events/visit`. Those with an error are not handed on.
 *
 * @example defineCollection({ loader: translationLoader() })
 */
export function translationLoader(): Loader {
  return {
    // Its name is that of the story's loader, so that the dev server reads both anew.
    name: 'dateline-story',
    async load({ store, generateDigest }) {
      const translations = await publishableTranslations(environment().content);
      store.clear();
      for (const { collection, id, lang, file, data: texts } of translations) {
        const data = { collection, id, lang, file, data: texts };
        store.set({
          id: `${lang.toLowerCase()}/${collection}/${id}`,
          data,
          digest: generateDigest(JSON.stringify(data)),
        });
      }
    },
  };
}
