import { glob, readFile, readdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { indexedHtml } from './indexed-html.ts';
import { progressLine } from './page-progress.ts';

/*
 * The contract between the pages and search.
 *
 * `data-pagefind-body` stands on the article of every page that is found: events, sources, actors,
 * places, about. A page without it is not indexed; drafts have none.
 * `data-pagefind-ignore="all"` stands on what is on the page for going elsewhere.
 *
 * `data-pagefind-meta="title"` and `="summary"` stand on the words themselves. All else is written
 * by `SearchFacts.astro`, one empty element a value, since values hold commas:
 *   meta     kind    event | source | actor | place | question | path | page
 *            date    the date in words
 *            lang    the title's language, where it is not the site's
 *            lane    the lane's title
 *   filter   kind, lane, actor, place, source: ids (what is in an address stays when a name changes)
 *            year    a year that the date could lie in, `2018`
 *            state   single-origin | corroborated | partly-corroborated | disputed
 *            words   own, where the site has several languages, on every page but those of entries
 *                    that have no translation into the page's: what a search in all languages finds
 *   sort     date    the earliest possible day; `latest`: the last. Whole days since 1970-01-01.
 *                    Pagefind leaves a page without the key out of a sorted search, so every page
 *                    has both: those without a date stand last in either order.
 *
 * The interface is ours, over Pagefind's JavaScript API, and not its Component UI: that one keeps
 * no request in the address, leads to headings and not to claims, cannot count what another choice
 * in a facet in use would leave, names values as they are indexed, and weighs 33 KB in brotli where
 * ours weighs 3. Its files are left out of the site.
 *
 * Headings with an id divide a page into the parts that hits lead to: a claim's heading is one.
 */

/** What Pagefind writes besides the index and its loader: interfaces of its own that are not used. */
const unusedFiles = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Refuses what Pagefind calls an error and goes on from. */
function sound<Answer extends { readonly errors: readonly string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.join(' '));
  return answer;
}

/** Writes the search index of a built folder into its `pagefind` folder. */
async function indexFolder(folder: string): Promise<void> {
  const { index } = sound(await createIndex({}));
  if (index === undefined) throw new Error('Pagefind made no index.');
  try {
    const pages: string[] = [];
    for await (const path of glob('**/*.html', { cwd: folder })) pages.push(path);
    // In one order and one by one, so that the same site gives the same index: pages are numbered as
    // they come. The indexer takes them no faster side by side.
    const line = progressLine('Indexing pages', pages.length);
    for (const path of pages.sort()) {
      line.step();
      const html = await readFile(join(folder, path), 'utf8');
      // Pagefind would read it whole, and then leave it out.
      if (!html.includes('data-pagefind-body')) continue;
      const sourcePath = path.split(sep).join('/');
      sound(await index.addHTMLFile({ sourcePath, content: indexedHtml(html) }));
    }
    const bundle = join(folder, 'pagefind');
    sound(await index.writeFiles({ outputPath: bundle }));
    const written = (await readdir(bundle)).filter((name) => unusedFiles.test(name));
    await Promise.all(written.map((name) => rm(join(bundle, name))));
  } finally {
    await close();
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
