import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/*
 * The contract between the pages and search.
 *
 * `data-pagefind-body` stands on the article of every page that is found: events, sources, actors,
 * places, about. A page without it is not indexed; drafts have none.
 * `data-pagefind-ignore="all"` stands on what is on the page for going elsewhere.
 *
 * `data-pagefind-meta="title"` and `="summary"` stand on the words themselves. All else is written
 * by `SearchFacts.astro`, one empty element a value, since values hold commas:
 *   meta     kind    event | source | actor | place | page
 *            date    the date in words
 *            lang    the title's language, where it is not the site's
 *            lane    the lane's title
 *   filter   kind, lane, actor, place, source: ids (what is in an address stays when a name changes)
 *            year    a year that the date could lie in, `2018`
 *            state   single-origin | corroborated | partly-corroborated | disputed
 *   sort     date    the earliest possible day; `latest`: the last. Whole days since 1970-01-01.
 *                    Pagefind leaves a page without the key out of a sorted search, so every page
 *                    has both: those without a date stand last in either order.
 *
 * Headings with an id divide a page into the parts that hits lead to: a claim's heading is one.
 */

/** Writes the search index of a built folder into its `pagefind` folder; answers the number of pages in it. */
async function indexFolder(folder: string): Promise<number> {
  const { index, errors } = await createIndex({});
  try {
    if (index === undefined) throw new Error(errors.join(' '));
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(added.errors.join(' '));
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(written.errors.join(' '));
    return added.page_count;
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
