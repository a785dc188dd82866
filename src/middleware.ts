import { defineMiddleware } from 'astro:middleware';
import { languageName } from './i18n/index.ts';
import { markOriginals } from './site/mark-originals.ts';
import { inLanguage } from './site/page-language.ts';
import { languageOfPath } from './site/page-languages.ts';
import { originalTexts } from './site/story.ts';
import { withoutTrailingSpace } from './site/trailing-space.ts';

/** Every page, as it is published and in the dev server. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const lang = await languageOfPath(url.pathname);
  return inLanguage(lang, async () => {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    // The page is made while its text is read, so that is done in its language too.
    const html = withoutTrailingSpace(await response.text());
    if (lang === undefined) return new Response(html, response);
    const nameOf = (other: string): string => languageName(other, lang);
    return new Response(
      markOriginals(html, { texts: await originalTexts(), lang, nameOf }),
      response,
    );
  });
});
