import { CacheExpiration } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { Strategy } from 'workbox-strategies';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { cachesOf } from '../../domain/kept-copies.ts';
import type { Keeping, KeepingWords } from '../../domain/kept-copies.ts';
import { atMost } from './at-most.ts';
import { assetsOf, languageOf, pageOfNone, withSentence } from './kept-pages.ts';
import type { KeptPage } from './kept-pages.ts';
import { pageKey } from './page-key.ts';

/*
 * The service worker of a site: it keeps a copy of each page that was visited, and of the
 * chronology, for when the network is away. It always asks the network first, and a page that it
 * shows from its copies says so, with the day on which it was kept.
 */

/** What of a worker's own scope is used here; the types of the browser's window know none of it. */
interface WorkerScope {
  readonly keeping: Keeping;
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listener: (event: WorkerEvent) => void,
  ): void;
}

interface WorkerEvent extends Event {
  readonly data?: unknown;
  waitUntil(work: Promise<unknown>): void;
}

const worker = globalThis as unknown as WorkerScope;
const { base, build, chronology, sections, words } = worker.keeping;

/** So many pages and files are kept at most; those that were asked for longest ago go first. */
const mostPages = 80;
const mostFiles = 240;
/** So long in seconds the network is waited for where there is a copy. */
const patience = 4;

const prefix = cachesOf(base);
const pagesName = `${prefix}${build} pages`;
const filesName = `${prefix}${build} files`;
const keptOn = 'x-kept-on';

const wordsFor = (lang: string): KeepingWords | undefined => words[lang] ?? Object.values(words)[0];

function dayInWords(time: string | null, lang: string): string {
  const day = new Date(time ?? NaN);
  if (Number.isNaN(day.getTime())) return '?';
  // English is written day before month here, as the pages are.
  const locale = lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(day);
}

/** Markup in the place of a copy's own, with what its host said of it. */
function pageWith(markup: string, copy: Response, status: number): Response {
  const headers = new Headers(copy.headers);
  for (const name of ['content-length', 'content-encoding']) headers.delete(name);
  return new Response(markup, { status, headers });
}

/** What is shown of a page that neither the network nor a copy gives. */
async function noPage(address: string): Promise<Response | undefined> {
  const { pathname } = new URL(address);
  const cache = await caches.open(pagesName);
  const kept: KeptPage[] = [];
  for (const { url } of await cache.keys()) {
    const copy = await cache.match(url);
    if (copy) kept.push({ path: new URL(url).pathname, page: await copy.text() });
  }
  kept.sort((a, b) => (a.path < b.path ? -1 : 1));
  // The nearest one above it, which is in its language; the home page, where there is no other.
  const frame = kept.findLast(({ path }) => pathname.startsWith(path)) ?? kept[0];
  const copy = frame && (await cache.match(new URL(frame.path, location.href)));
  if (!frame || !copy) return undefined;
  const lang = languageOf(frame.page);
  const said = wordsFor(lang);
  const own = kept.filter(({ page }) => languageOf(page) === lang);
  return said && pageWith(pageOfNone(frame.page, said, own), copy, 503);
}

const copies: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url),
  // What an address of ours gives that is no page of ours, such as a host's own page, is not kept.
  cacheWillUpdate: async ({ response }) => {
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    if (response.status !== 200 || !isPage) return null;
    const headers = new Headers(response.headers);
    headers.set(keptOn, new Date().toISOString());
    return new Response(await response.blob(), { headers });
  },
  cachedResponseWillBeUsed: async ({ cachedResponse }) => {
    if (!cachedResponse) return null;
    const page = await cachedResponse.text();
    const lang = languageOf(page);
    const day = dayInWords(cachedResponse.headers.get(keptOn), lang);
    const sentence = wordsFor(lang)?.copy.replace('{day}', () => day) ?? day;
    return pageWith(withSentence(page, sentence), cachedResponse, 200);
  },
  handlerDidError: async ({ request }) =>
    (await noPage(request.url).catch(() => undefined)) ?? fetch(request),
};

/** Where the browser's storage fails, what is asked for comes all the same. */
const pastStorage: WorkboxPlugin = { handlerDidError: async ({ request }) => fetch(request) };

const pages = new NetworkFirst({
  cacheName: pagesName,
  networkTimeoutSeconds: patience,
  plugins: [copies, atMost(pagesName, mostPages)],
});

/** Each has its content in its name: what is kept is what the network would give. */
const files = new CacheFirst({
  cacheName: filesName,
  plugins: [pastStorage, atMost(filesName, mostFiles)],
});

const isOurs = ({ origin, pathname }: URL): boolean =>
  origin === location.origin && pathname.startsWith(base);

/** A page that may be kept: what readers write in the form is nobody's to keep. */
function isPage(url: URL): boolean {
  const [section = '', ...rest] = url.pathname.slice(base.length).split('/');
  return (
    isOurs(url) &&
    (section === '' || section === 'index.html' || sections.includes(section)) &&
    ![section, ...rest].some((step) => step === 'propose' || step === 'embed')
  );
}

const isFile = (url: URL): boolean =>
  isOurs(url) && /^(?:_astro|tiles)\/./.test(url.pathname.slice(base.length));

/** Answers, and keeps what there is room for: where storage is full or fails, nothing is kept. */
function answer(
  strategy: Strategy,
  options: Parameters<Strategy['handleAll']>[0],
): Promise<Response> {
  const [response, kept] = strategy.handleAll(options);
  kept.catch(() => undefined);
  return response;
}

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && isPage(url),
  (options) => answer(pages, options),
);
registerRoute(
  ({ url }) => isFile(url),
  (options) => answer(files, options),
);

/** Keeps what is at these addresses, as far as it is to be kept and comes. */
async function keep(event: WorkerEvent, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const url = new URL(address, location.href);
    const request = new Request(url.href);
    const strategy = isFile(url) ? files : isPage(url) ? pages : undefined;
    // What does not come now is kept when it is visited.
    if (strategy === undefined) continue;
    const page = await answer(strategy, { event, request }).catch(() => undefined);
    if (strategy === pages && page)
      await keep(event, assetsOf(await page.text(), `${base}_astro/`));
  }
}

worker.addEventListener('install', (event) => {
  void worker.skipWaiting();
  event.waitUntil(
    keep(
      event,
      ['', ...chronology].map((path) => base + path),
    ),
  );
});

worker.addEventListener('activate', (event) => {
  const tidy = async (): Promise<void> => {
    for (const name of await caches.keys()) {
      if (!name.startsWith(prefix) || name === pagesName || name === filesName) continue;
      await caches.delete(name);
      await new CacheExpiration(name, { maxEntries: 1 }).delete();
    }
  };
  // What cannot be thrown away now is shown by no worker, and is by the next one.
  event.waitUntil(tidy().catch(() => undefined));
});

// What the page that registered this had loaded before.
worker.addEventListener('message', (event) => {
  if (Array.isArray(event.data)) event.waitUntil(keep(event, event.data.map(String)));
});
