import { pageLanguage } from './page-language.ts';

/**
 * A function that makes something of the story the first time that a page of a language asks for
 * it, and gives the same to every other page of that language. In dev, where entries change under
 * the server, it makes it anew each time.
 *
 * @param make in the language of the page that asks
 * @example export const embeddables = onceABuild(async () => new Map());
 */
export function onceABuild<Made>(make: () => Promise<Made>): () => Promise<Made> {
  /** By language; the story's own is undefined. */
  const made = new Map<string | undefined, Promise<Made>>();
  return () => {
    if (import.meta.env.DEV) return make();
    const lang = pageLanguage();
    const known = made.get(lang) ?? make();
    made.set(lang, known);
    return known;
  };
}
