import { pageLanguage } from './page-language.ts';
import { nameRoot } from './read-roots.ts';
import { forAllPages, readPath } from './reads.ts';
import { watched } from './watched.ts';

/**
 * A function that makes something of the story the first time that a page of a language asks for
 * it, and gives the same to every other page of that language. In dev, where entries change under
 * the server, it makes it anew each time.
 *
 * @param name its own; by it a later build finds what a page read of it: of a map the keys that it asked for
 * @param make in the language of the page that asks
 * @example export const embeddables = onceABuild('embeddables', async () => new Map());
 */
export function onceABuild<Made>(name: string, make: () => Promise<Made>): () => Promise<Made> {
  /** By language; the story's own is undefined. */
  const made = new Map<string | undefined, Promise<Made>>();
  const once = (): Promise<Made> => {
    const lang = pageLanguage();
    const known = made.get(lang) ?? forAllPages(make);
    made.set(lang, known);
    return known;
  };
  nameRoot(name, once);
  return async () => {
    if (import.meta.env.DEV) return make();
    const value = await once();
    const path = readPath(pageLanguage(), name);
    return watched(value, path, value instanceof Map ? { values: 'whole' } : 'whole');
  };
}
