import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';

/** What a built site has to hold. */
export interface SiteToHold {
  /** The sub-path of the deployed site, with a slash at both ends. */
  readonly base: string;
  /** The address of the deployed site, where it is known: what leads there leads into the site. */
  readonly site: string | undefined;
  /** Pages that must be there, as `events/visit/`. */
  readonly pages: readonly string[];
}

/** What a page leads to: an address of the site without its sub-path, and a part of the page there. */
interface Link {
  readonly path: string;
  readonly part: string;
}

/** What may lead somewhere; in the text of a page too, where nothing is meant by it. */
const addresses = /\s(href|src|srcset|poster|action)="([^"]*)"/g;

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' };

/** An attribute's value as it is meant. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|quot|lt|gt));/gi, (_all, ten, sixteen, name) =>
    name === undefined
      ? String.fromCodePoint(ten === undefined ? parseInt(String(sixteen), 16) : Number(ten))
      : (entities[String(name).toLowerCase()] ?? ''),
  );

/**
 * The addresses in a page's markup. A whole address counts where the page is made of it or names
 * itself by it, and not where it only leads there: an entry may cite another page of the same host.
 */
function* addressesIn(html: string): Generator<string> {
  for (const match of html.matchAll(addresses)) {
    const [, name, text = ''] = match;
    const start = html.lastIndexOf('<', match.index);
    // Every `<` of a text is escaped: what stands behind the end of a tag is text.
    if (start === -1 || html.lastIndexOf('>', match.index) > start) continue;
    const value = text.includes('&') ? unescaped(text) : text;
    if (name === 'srcset') {
      for (const part of value.split(',')) yield part.trim().split(/\s/)[0] ?? '';
    } else if (!/^[a-z]+:/i.test(value) || !/^<a\s/i.test(html.slice(start, start + 3)))
      yield value;
  }
}

/** The file behind an address, with or without a slash at its end. */
const filesBehind = (path: string): readonly string[] =>
  path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads where the links of a page lead; nothing of what leads out of the site. */
function linkReader({
  base,
  site,
}: SiteToHold): (address: string, page: string) => Link | undefined {
  // Any host will do to resolve by, as long as no link names it.
  const own = new URL(base, site ?? 'http://built.invalid');
  const known = new Map<string, Link | undefined>();
  return (address, page) => {
    const isRelative = !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address);
    const key = isRelative ? `${page}\n${address}` : address;
    if (known.has(key)) return known.get(key);
    let link: Link | undefined;
    const url = URL.parse(address, new URL(page, own));
    // A share of the address that is another site of the same host is not ours.
    if (url?.origin === own.origin && `${url.pathname}/`.startsWith(own.pathname)) {
      link = {
        path: decoded(url.pathname.slice(own.pathname.length)),
        part: decoded(url.hash.slice(1)),
      };
    }
    if (!isRelative) known.set(key, link);
    return link;
  };
}

/**
 * What is wrong with a built site as a whole, in sentences: links that lead to no page, file or
 * part of a page in it, entries without a page, and a search index that holds more or fewer pages
 * than are to be found. Nothing, where the site is whole. Most links that entries write are judged
 * before, by `address-missing`, with file and line.
 *
 * @param folder the built site
 * @example await siteFaults('dist', { base: '/', site: undefined, pages: ['events/visit/'] }) // []
 */
export async function siteFaults(folder: string, hold: SiteToHold): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files.add(join(relative(folder, entry.parentPath), entry.name).split(sep).join('/'));
  }
  // Thousands of small files one after another: at once, which is half the work.
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const fileBehind = (path: string): string | undefined =>
    filesBehind(path).find((file) => files.has(file));

  const faults: string[] = [];
  for (const page of hold.pages) {
    if (fileBehind(page) === undefined) faults.push(`${page} has no page.`);
  }
  const linkOf = linkReader(hold);
  /** By page, the parts that are led to, and a page that does so. */
  const parts = new Map<string, Map<string, string>>();
  let found = 0;
  for (const file of [...files].filter((name) => name.endsWith('.html')).sort()) {
    const html = read(file);
    if (html.includes('data-pagefind-body')) found += 1;
    const page = posix.join(posix.dirname(file), '/').replace(/^\.\//, '');
    const here = file.endsWith('index.html') ? encodeURI(page) : encodeURI(file);
    for (const address of new Set(addressesIn(html))) {
      const link = linkOf(address, here);
      if (link === undefined) continue;
      const target = fileBehind(link.path);
      if (target === undefined) {
        faults.push(`${file} leads to ${address}, where there is nothing.`);
      } else if (link.part !== '' && target.endsWith('.html')) {
        const asked = parts.get(target) ?? new Map<string, string>();
        parts.set(target, asked);
        if (!asked.has(link.part)) asked.set(link.part, file);
      }
    }
  }
  for (const [target, asked] of parts) {
    const html = read(target);
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescaped(id)));
    for (const [part, file] of asked) {
      if (!ids.has(part))
        faults.push(`${file} leads to #${part} of ${target}, which has no such part.`);
    }
  }
  const indexed = [...files]
    .filter((file) => /^search-index\/[^/]+\/index\.json$/.test(file))
    .reduce((sum, file) => sum + ((JSON.parse(read(file)) as { count?: number }).count ?? 0), 0);
  if (indexed !== found) {
    faults.push(`Pages to be found: ${found}. Pages in the search index: ${indexed}.`);
  }
  return faults;
}
