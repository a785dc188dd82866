import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { LanguageTag } from '../domain/model.ts';

/** Pages, and the data that pages ask for; what is laid into other pages is in one language alone. */
const isInEachLanguage = (file: string): boolean =>
  /\.astro$|\.json\.ts$/.test(file) && !/^(?:404|embed)\b/.test(file);

/** The address of a page's file, as Astro writes it: `/events/[id]` of `events/[id].astro`. */
const patternOf = (file: string): string =>
  `/${file.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, '')}`;

/**
 * Makes every page once more under the address of each further language: the same file, which asks
 * for the words and the story of the language that it is made in.
 *
 * @param languages the further languages of the site
 */
export function languagePages(languages: readonly LanguageTag[]): AstroIntegration {
  return {
    name: 'dateline-language-pages',
    hooks: {
      'astro:config:setup': async ({ config, injectRoute }) => {
        if (languages.length === 0) return;
        const folder = fileURLToPath(new URL('pages/', config.srcDir));
        const files: string[] = [];
        for await (const file of glob('**/*.{astro,ts}', { cwd: folder })) files.push(file);
        for (const file of files.sort().filter(isInEachLanguage)) {
          for (const lang of languages) {
            injectRoute({
              pattern: `/${lang.toLowerCase()}${patternOf(file)}`,
              entrypoint: new URL(`pages/${file}`, config.srcDir),
            });
          }
        }
      },
    },
  };
}
