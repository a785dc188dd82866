import type { APIRoute } from 'astro';
import { cachesOf, headOfWorker } from '../domain/kept-copies.ts';
import { wordsFor } from '../i18n/index.ts';
import { leavingWorker } from '../site/leaving-worker.ts';
import { fileAt } from '../site/routes.ts';
import { loadStory } from '../site/story.ts';

/**
 * The worker that keeps copies of visited pages: here what it says, by language, to which the build
 * adds the worker itself. Where a story wants none, and in the dev server, the one that ends it.
 */
export const GET: APIRoute = async () => {
  const { site } = (await loadStory()).story;
  const base = fileAt('');
  const languages = [site.lang, ...(site.languages ?? [])];
  const words = Object.fromEntries(languages.map((lang) => [lang, wordsFor(lang).offline]));
  const text =
    import.meta.env.DEV || site.offline === false
      ? leavingWorker(cachesOf(base))
      : headOfWorker({ base, words });
  return new Response(text, { headers: { 'content-type': 'text/javascript' } });
};
