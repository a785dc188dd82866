import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { environment } from './src/cli/environment.ts';
import { contentCheck, leadsOn } from './src/integrations/content-check.ts';
import { siteLanguages } from './src/files/site-languages.ts';
import { drawingSheet } from './src/integrations/drawing-sheet.ts';
import { languagePages } from './src/integrations/language-pages.ts';
import { licencesFile, offlineWorker } from './src/integrations/offline-worker.ts';
import { pageProgress } from './src/integrations/page-progress.ts';
import { readableAddress } from './src/integrations/readable-address.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { steadyType } from './src/integrations/steady-type.ts';
import { syntaxTarget } from './src/integrations/syntax-target.ts';
import { typefaceLicences } from './src/integrations/typeface-licences.ts';
import { visTimelineSlim } from './src/integrations/vis-timeline-slim.ts';

const { base, builtOn, cacheDir, content, outDir, site } = environment();
const { own, further } = await siteLanguages(content);
/** Each page's other languages, by the first step of the address. */
const withAlternates =
  own === undefined || further.length === 0
    ? {}
    : {
        i18n: {
          defaultLocale: own.toLowerCase(),
          locales: Object.fromEntries([own, ...further].map((tag) => [tag.toLowerCase(), tag])),
        },
      };

/** An embed is a part of a page that is listed itself; where an entry stood before is no page of its own. */
const isListed = (page) => {
  const { pathname } = new URL(page);
  return !pathname.startsWith(`${base}embed/`) && !leadsOn(pathname);
};

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  outDir,
  cacheDir,
  trailingSlash: 'ignore',
  // Words of a sentence that stand on two lines keep the blank between them.
  compressHTML: false,
  build: {
    // The policy allows no inline style, and pages share one cached sheet.
    inlineStylesheets: 'never',
  },
  // A sitemap holds whole addresses, so there is one where the site's own is known.
  integrations: [
    contentCheck(),
    languagePages(further),
    pageProgress(),
    searchIndex(),
    offlineWorker(),
    ...(site === undefined ? [] : [sitemap({ filter: isListed, ...withAlternates })]),
  ],
  logger: { entrypoint: new URL('./src/integrations/build-log.ts', import.meta.url) },
  devToolbar: { enabled: false },
  // Editors complete and explain the fields of events from what this leaves in .astro/.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [
      drawingSheet(),
      readableAddress(),
      steadyType(),
      syntaxTarget(),
      typefaceLicences(),
      visTimelineSlim(),
    ],
    define: { 'import.meta.env.DATELINE_BUILT_ON': JSON.stringify(builtOn ?? '') },
    // The search's worker loads the rules of its language as a module.
    worker: { format: 'es' },
    build: {
      // What reaches the reader goes with its licence.
      license: { fileName: licencesFile },
      // Nothing is inlined: the policy allows no inline script.
      assetsInlineLimit: 0,
    },
  },
});
