import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PageToIndex } from '../domain/search/index-shape.ts';
import { indexedPage } from './indexed-page.ts';
import { progressLine } from './page-progress.ts';
import { writeIndex } from './write-index.ts';

/** What is found of the pages of a built folder, by language. */
async function pagesIn(folder: string): Promise<Map<string, PageToIndex[]>> {
  const paths: string[] = [];
  for await (const path of glob('**/*.html', { cwd: folder })) paths.push(path);
  const line = progressLine('Indexing pages', paths.length);
  const pages = new Map<string, PageToIndex[]>();
  for (const path of paths) {
    line.step();
    const html = await readFile(join(folder, path), 'utf8');
    const url = `/${path.split(sep).join('/')}`.replace(/(?<=\/)index\.html$/, '');
    const read = indexedPage(url, html);
    if (read === undefined) continue;
    const ofLanguage = pages.get(read.lang) ?? [];
    pages.set(read.lang, ofLanguage);
    ofLanguage.push(read.page);
  }
  return pages;
}

/** Writes the search index of a built folder into its `search-index` folder. */
async function indexFolder(folder: string): Promise<void> {
  for (const [lang, pages] of await pagesIn(folder)) {
    await writeIndex(join(folder, 'search-index', lang), lang, pages);
  }
}

/**
 * Indexes the built site for search. A site that cannot be searched is not published: a failure
 * here is the build's.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'dateline-search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        try {
          await indexFolder(fileURLToPath(dir));
        } catch (cause) {
          const reason = cause instanceof Error ? cause.message : String(cause);
          throw new Error(`The search index could not be made: ${reason}`, { cause });
        }
      },
    },
  };
}
