import { defineMiddleware } from 'astro:middleware';
import { languageName } from './i18n/index.ts';
import { keptPage } from './site/kept-page.ts';
import { markOriginals } from './site/mark-originals.ts';
import { inLanguage } from './site/page-language.ts';
import { languageOfPath } from './site/page-languages.ts';
import { originalTexts } from './site/story.ts';
import { withoutTrailingSpace } from './site/trailing-space.ts';

/** The address of a file, which is no page. */
const isFile = (path: string): boolean => /\.[a-z\d]+$/i.test(path);

/** Every page, as it is published and in the dev server. */
export const onRequest = defineMiddleware(async ({ props, url }, next) => {
  const lang = await languageOfPath(url.pathname);
  return inLanguage(lang, async () => {
    if (isFile(url.pathname)) return next();
    let response: Response | undefined;
    const make = async (): Promise<string | undefined> => {
      response = await next();
      if (!response.headers.get('content-type')?.startsWith('text/html')) return undefined;
      // The page is made while its text is read, so that is done in its language too.
      return withoutTrailingSpace(await response.text());
    };
    const html = import.meta.env.DEV ? await make() : await keptPage([url.pathname, props], make);
    if (html === undefined) return response ?? next();
    const answer = response ?? { headers: { 'content-type': 'text/html' } };
    if (lang === undefined) return new Response(html, answer);
    const nameOf = (other: string): string => languageName(other, lang);
    return new Response(
      markOriginals(html, { texts: await originalTexts(), lang, nameOf }),
      answer,
    );
  });
});
