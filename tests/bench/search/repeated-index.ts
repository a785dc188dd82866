import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexRoot, PageText, PageToIndex } from '../../../src/domain/search/index-shape.ts';
import { pageFile } from '../../../src/domain/search/index-shape.ts';
import { unpack } from '../../../src/domain/search/packed-numbers.ts';
import { writeIndex } from '../../../src/integrations/write-index.ts';

const jsonIn = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

/** The pages of which an index was made. */
async function pagesOf(folder: string, root: IndexRoot): Promise<PageToIndex[]> {
  const files = join(folder, root.folder);
  const dates = (await jsonIn(join(files, 'orders/date.json'))) as readonly number[];
  const lags = (await jsonIn(join(files, 'orders/latest.json'))) as readonly number[];
  const filters = Array.from({ length: root.count }, (): Record<string, string[]> => ({}));
  for (const facet of Object.keys(root.facets)) {
    const values = await jsonIn(join(files, `facets/${facet}.json`));
    for (const [value, list] of values as readonly [string, readonly number[]][]) {
      unpack(list, (page) => {
        const own = filters[page];
        if (own) (own[facet] ??= []).push(value);
      });
    }
  }
  const pages: PageToIndex[] = [];
  let date = 0;
  for (let page = 0; page < root.count; page += 1) {
    date += dates[page] ?? 0;
    const text = (await jsonIn(join(files, pageFile(page)))) as PageText;
    pages.push({ ...text, filters: filters[page] ?? {}, date, latest: date + (lags[page] ?? 0) });
  }
  return pages;
}

/** What grows with a story; its kinds, lanes, states and years do not. */
const growing = new Set(['actor', 'source', 'place']);

const copyOf = (page: PageToIndex, copy: number): PageToIndex => ({
  ...page,
  url: page.url.replace(/([^/]+)\/$/, `$1-${copy}/`),
  // No two of a story's titles are alike.
  meta: { ...page.meta, title: `${page.meta['title'] ?? ''} ${copy}` },
  filters: Object.fromEntries(
    Object.entries(page.filters).map(([facet, values]) => [
      facet,
      growing.has(facet) ? values.map((value) => `${value}-${copy}`) : values,
    ]),
  ),
});

/**
 * Puts, in the place of an index, one of its pages many times over, each under an address, a
 * title and names of its own: what a story of so many times the events would have, without the
 * hour that the building of its pages takes.
 *
 * @param folder of the index of one language
 */
export async function repeatIndex(folder: string, lang: string, times: number): Promise<void> {
  const root = (await jsonIn(join(folder, 'index.json'))) as IndexRoot;
  const pages = await pagesOf(folder, root);
  const repeated = Array.from({ length: times }, (_, copy) =>
    pages.map((page) => copyOf(page, copy)),
  ).flat();
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
  await writeIndex(folder, lang, repeated);
}
