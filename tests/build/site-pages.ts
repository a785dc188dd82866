import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { inspect } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import type { PageText } from '../../src/domain/search/index-shape.ts';

/** Nothing of a value is left out when it is printed. */
const everything = { depth: null, maxArrayLength: null, maxStringLength: null } as const;

/** A start tag with its attributes, their character references resolved. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A page of a built site, taken apart as far as the tests ask. */
export interface SitePage {
  /** From the site's folder, with forward slashes: `events/fire/index.html`. */
  readonly file: string;
  /** As in an address below the base: `events/fire/`. */
  readonly path: string;
  readonly html: string;
  readonly tags: readonly Tag[];
  /** Each script whose text stands in the page. */
  readonly scripts: readonly { readonly start: string; readonly text: string }[];
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/**
 * Text with its character references resolved, those that a build writes.
 *
 * @example textOf('stones &#x26; mortar') // "stones & mortar"
 */
export const textOf = (html: string): string =>
  html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name] ?? whole;
  });

/**
 * Every start tag of a page. A page of ours is written by Astro, with quoted attributes, so a
 * pattern reads it; comments and the insides of scripts are left out.
 */
export function tagsOf(html: string): readonly Tag[] {
  const bare = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
  return [...bare.matchAll(/<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi)].map(
    ([, name = '', rest = '']) => ({
      name: name.toLowerCase(),
      attributes: Object.fromEntries(
        [...rest.matchAll(/([^\s=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g)].map(
          ([, key = '', double, single, plain]) => [
            key.toLowerCase(),
            textOf(double ?? single ?? plain ?? ''),
          ],
        ),
      ),
    }),
  );
}

/** Every file of a folder, with forward slashes, in order. */
export async function filesOf(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** The files that two built sites have in common, but not with the same bytes; none where they are one. */
export async function differingFiles(one: string, other: string): Promise<readonly string[]> {
  const both = new Set(await filesOf(one)).intersection(new Set(await filesOf(other)));
  const differing: string[] = [];
  for (const file of both) {
    const [bytes, others] = [await readFile(join(one, file)), await readFile(join(other, file))];
    if (!bytes.equals(others)) differing.push(file);
  }
  return differing;
}

/** Every page of a built site. */
export async function pagesOf(out: string): Promise<readonly SitePage[]> {
  const files = (await filesOf(out)).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(out, file), 'utf8');
      const inside = [...html.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)];
      return {
        file,
        path: file.replace(/(^|\/)index\.html$/, '$1'),
        html,
        tags: tagsOf(html),
        scripts: inside
          .map(([, start = '', text = '']) => ({ start, text }))
          .filter(({ text }) => text.trim() !== ''),
      };
    }),
  );
}

/** A file's words, unpacked where gzip, Brotli or Parquet have packed them. */
export async function plainBytes(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
  if (path.endsWith('.br')) return brotliDecompressSync(bytes);
  if (path.endsWith('.parquet')) {
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    // What is said of the whole table is not packed, and no row tells it.
    return Buffer.concat([bytes, Buffer.from(inspect(rows, everything))]);
  }
  return bytes;
}

/** Every page that the search index of a built site holds. */
export async function indexedPages(out: string): Promise<readonly PageText[]> {
  const folder = join(out, 'search-index');
  const pages = (await readdir(folder, { recursive: true })).filter((name) =>
    /\/pages\/\d+\/\d+\.json$/.test(name),
  );
  return Promise.all(
    pages.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as PageText),
  );
}
