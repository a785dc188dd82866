import { createHash } from 'node:crypto';
import { glob, readFile, readdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { PageToIndex } from '../domain/search/index-shape.ts';
import { kept } from '../kept/kept.ts';
import { progressLine } from './page-progress.ts';
import { fragmentFrom, pageFromFragment } from './search-fragment.ts';
import { writeIndex } from './write-index.ts';

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
 * Pagefind reads the pages. The index is ours (`domain/search`): Pagefind's own tells each reader of
 * every page there is, 10 bytes each besides its program of 60 KB, and its filters as much again, which
 * at 10,000 events is half a megabyte before the first hit; ours is cut so that a search loads what
 * it needs of it, whatever the story's size.
 *
 * Headings with an id divide a page into the parts that hits lead to: a claim's heading is one.
 */

/** Refuses what Pagefind calls an error and goes on from. */
function sound<Answer extends { readonly errors: readonly string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.join(' '));
  return answer;
}

/** What is read of a page's own HTML, since Pagefind tells it nobody. */
interface Head {
  readonly lang: string;
  readonly date: number;
  readonly latest: number;
}

function headOf(html: string): Head {
  const order = (name: string): number =>
    Number(
      new RegExp(`data-pagefind-sort="${name}\\[data-value\\]" data-value="(-?\\d+)"`).exec(
        html,
      )?.[1],
    );
  return {
    lang: /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? 'en',
    date: order('date') || 0,
    latest: order('latest') || 0,
  };
}

/** A page with what is read of it. */
interface ReadPage {
  readonly lang: string;
  readonly page: PageToIndex;
}

/** Where what Pagefind reads of pages is kept: it is the same as long as a page is. */
const keptKind = 'indexed-pages';

/** A page that Pagefind has to read. */
interface UnreadPage extends Head {
  /** What its reading follows from. */
  readonly of: readonly [string, string];
}

/** The pages of a built folder as Pagefind reads them, by language. */
async function pagesIn(folder: string): Promise<Map<string, PageToIndex[]>> {
  const { index } = sound(await createIndex({}));
  if (index === undefined) throw new Error('Pagefind made no index.');
  const read: ReadPage[] = [];
  const unread = new Map<string, UnreadPage>();
  try {
    const paths: string[] = [];
    for await (const path of glob('**/*.html', { cwd: folder })) paths.push(path);
    const line = progressLine('Indexing pages', paths.length);
    for (const path of paths) {
      line.step();
      const html = await readFile(join(folder, path), 'utf8');
      // Pagefind would read it whole, and then leave it out.
      if (!html.includes('data-pagefind-body')) continue;
      const sourcePath = path.split(sep).join('/');
      const of = [sourcePath, createHash('sha256').update(html).digest('hex')] as const;
      const known = await kept().find(keptKind, of);
      if (known !== undefined) {
        read.push(JSON.parse(Buffer.from(known).toString()) as ReadPage);
        continue;
      }
      const { file } = sound(await index.addHTMLFile({ sourcePath, content: html }));
      unread.set(file.url, { ...headOf(html), of });
    }
    if (unread.size > 0) {
      // All of them in one answer would be too much for the memory of a large story.
      const written = join(folder, 'search-index', 'read');
      sound(await index.writeFiles({ outputPath: written }));
      const fragments = join(written, 'fragment');
      for (const name of await readdir(fragments)) {
        const fragment = pageFromFragment(fragmentFrom(await readFile(join(fragments, name))));
        const head = unread.get(fragment.url);
        if (head === undefined) {
          throw new Error(`Pagefind read ${fragment.url}, which nobody gave it.`);
        }
        const { lang, of, ...order } = head;
        const page = { lang, page: { ...fragment, ...order } };
        await kept().keep(keptKind, of, Buffer.from(JSON.stringify(page)));
        read.push(page);
      }
      await rm(written, { recursive: true });
    }
  } finally {
    await close();
  }
  const pages = Map.groupBy(read, ({ lang }) => lang);
  return new Map([...pages].map(([lang, all]) => [lang, all.map(({ page }) => page)]));
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
