import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { browserOptions } from '../../browser/browser.ts';
import { compressingHost, packFolder } from '../compressing-host.ts';
import type { GeneratedSites } from '../generated-site.ts';
import { sizesFor } from '../part.ts';
import type { Measured, Part } from '../part.ts';
import { median } from '../quantile.ts';
import { repeatIndex } from './repeated-index.ts';

/** Words of the generated stories, common and rare, in two scripts. */
const queries = ['lantern', 'census strike', 'ferry keeper', 'архив', 'tariff'];

/** One search: bytes over the line, as compressed, and milliseconds by the clock. */
interface Asked {
  readonly bytes: number;
  /** Until the first hit, which may be one by its title. */
  readonly wait: number;
  /** Until the texts have been searched too. */
  readonly wholeWait: number;
}

/** The index, the worker, and all scripts of the page: some are the search's, and none is left out. */
const isOfSearch = (pathname: string, type: string): boolean =>
  pathname.startsWith('/search-index/') || type === 'script' || pathname.endsWith('.js');

/** Asks one query after the other on one page, from an empty cache, each until its hits stand there. */
async function ask(browser: Browser, address: string): Promise<Asked[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const asked: Promise<number>[] = [];
    // Those of the search's worker are told here too, unlike in the page's own protocol.
    context.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url());
      if (!isOfSearch(pathname, request.resourceType())) return;
      asked.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    const transferred = async (): Promise<number> =>
      (await Promise.all(asked)).reduce((sum, bytes) => sum + bytes, 0);
    await page.goto(`${address}search/`, { waitUntil: 'networkidle' });
    const found: Asked[] = [];
    let counted = 0;
    const box = page.locator('main input[type="search"]');
    for (const query of queries) {
      await page.evaluate(() => document.querySelector('.hit')?.setAttribute('data-old', ''));
      const start = performance.now();
      await box.fill(query);
      await box.press('Enter');
      await page.waitForSelector('.hit:not([data-old]) .hit-title', { timeout: 60_000 });
      const wait = performance.now() - start;
      await page
        .locator('[data-part="status"]', { hasText: new RegExp(`\\d entr.* “${query}”`) })
        .waitFor();
      const wholeWait = performance.now() - start;
      // What is still under way belongs to this query.
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(300);
      const bytes = await transferred();
      found.push({ bytes: bytes - counted, wait, wholeWait });
      counted = bytes;
    }
    return found;
  } finally {
    await context.close();
  }
}

const kilobytes = (bytes: number): number => bytes / 1024;
const whole = (value: number): string => value.toFixed(0);

function findingsOf(rows: readonly { size: number; runs: readonly Asked[][] }[]): Measured {
  const figures = rows.map(({ size, runs }) => {
    const first = runs.flatMap(([asked]) => asked ?? []);
    const later = runs.flatMap(([, ...asked]) => asked);
    return {
      size,
      firstBytes: kilobytes(median(first.map(({ bytes }) => bytes))),
      firstWait: median(first.map(({ wait }) => wait)),
      firstWhole: median(first.map(({ wholeWait }) => wholeWait)),
      laterBytes: kilobytes(median(later.map(({ bytes }) => bytes))),
      laterMost: kilobytes(Math.max(...later.map(({ bytes }) => bytes))),
      laterWait: median(later.map(({ wait }) => wait)),
      laterWhole: median(later.map(({ wholeWait }) => wholeWait)),
    };
  });
  const largest = figures.at(-1);
  return {
    tables: [
      {
        title: 'Searches',
        head: [
          'events',
          'first query',
          'first hit',
          'whole answer',
          'later queries, median',
          'later queries, most',
          'first hit',
          'whole answer',
        ],
        rows: figures.map((row) => [
          row.size.toLocaleString('en'),
          `${whole(row.firstBytes)} KB`,
          `${whole(row.firstWait)} ms`,
          `${whole(row.firstWhole)} ms`,
          `${whole(row.laterBytes)} KB`,
          `${whole(row.laterMost)} KB`,
          `${whole(row.laterWait)} ms`,
          `${whole(row.laterWhole)} ms`,
        ]),
      },
    ],
    targets: largest
      ? [
          {
            what: `first query at ${largest.size.toLocaleString('en')} events`,
            wanted: 'at most 160 KB (aimed at with 10,000)',
            measured: `${whole(largest.firstBytes)} KB`,
            isMet: largest.firstBytes <= 160,
          },
          {
            what: `later queries at ${largest.size.toLocaleString('en')} events, the heaviest`,
            wanted: 'at most 40 KB (aimed at with 10,000)',
            measured: `${whole(largest.laterMost)} KB`,
            isMet: largest.laterMost <= 40,
          },
        ]
      : [],
    notes: [
      `Medians over ${rows[0]?.runs.length ?? 0} visits to the search page with an empty cache. Queries: ${queries.map((query) => `“${query}”`).join(', ')}; the first is asked once the page has come to rest. Bytes are of the index and of every script of the page and its worker, as compressed, those that the page fetches at once being the first query’s; waits are by the clock, until the first hit stands on the page, which may be one by its title, and until the texts have been searched too.`,
      `Beyond ${mostBuilt.toLocaleString('en')} events the index is that of a story of ${mostBuilt.toLocaleString('en')}, each of whose pages stands in it as many times over, under an address, a title and names of its own: the building of so many pages takes the better part of an hour, and none of it is asked for here. Such a story has fewer different words than a real one, and each of them on more pages.`,
    ],
  };
}

/** The largest story whose pages are built for this; of larger ones there is the index alone. */
const mostBuilt = 1000;

/** The folder of a site with the index of a story of some size, packed. */
async function siteOf(sites: GeneratedSites, size: number, say: (line: string) => void) {
  const packed = await sites.packed(Math.min(size, mostBuilt), say);
  if (size <= mostBuilt) return { folder: packed, remove: async () => undefined };
  const folder = `${packed}-${size}`;
  say(`making the index of ${size} events`);
  for (const part of ['_astro', '_headers', 'search', 'search-index']) {
    await cp(join(packed, part), join(folder, part), { recursive: true });
  }
  // The generated stories have one language.
  await repeatIndex(join(folder, 'search-index', 'en'), 'en', size / mostBuilt);
  await packFolder(folder);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** What a search transfers, and how long its reader waits. */
export function searchPart(sites: GeneratedSites): Part {
  return {
    name: 'search',
    title: 'What a search costs',
    async measure(settings) {
      const { isQuick, say } = settings;
      const browser = await chromium.launch(await browserOptions());
      const rows: { size: number; runs: Asked[][] }[] = [];
      try {
        for (const size of sizesFor(isQuick ? [200] : [1000, 10_000], settings)) {
          const site = await siteOf(sites, size, say);
          const host = await compressingHost(site.folder);
          const runs: Asked[][] = [];
          try {
            for (let run = 0; run < (isQuick ? 1 : 5); run += 1) {
              say(`${size} events, run ${run + 1}`);
              runs.push(await ask(browser, host.address));
            }
          } finally {
            host.close();
            await site.remove();
          }
          rows.push({ size, runs });
        }
      } finally {
        await browser.close();
      }
      return findingsOf(rows);
    },
  };
}
