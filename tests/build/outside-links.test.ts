import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readContent } from '../../src/files/read-content.ts';
import { deployments } from './built-sites.ts';
import { filesOf, pagesOf } from './site-pages.ts';
import type { SitePage, Tag } from './site-pages.ts';

const sites = ['story', 'harbour', 'rtl', 'thorns'] as const;

const isOutside = (address: string, own: string | undefined): boolean =>
  /^(?:https?:)?\/\//i.test(address.trim()) && !(own !== undefined && address.startsWith(own));

/** The addresses that a browser asks for when it meets a tag, without anybody's doing. */
function askedBy({ name, attributes }: Tag): readonly string[] {
  const { src, href, srcset, poster, data, action, ping, background, content = '' } = attributes;
  const listed = (srcset ?? '').split(',').map((each) => each.trim().split(/\s+/)[0] ?? '');
  // Others name an address that is only told, such as the canonical one.
  const loads =
    /\b(?:stylesheet|icon|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest)\b/;
  const isLoaded =
    (name === 'link' && loads.test(attributes['rel'] ?? '')) || ['use', 'image'].includes(name);
  const isRefresh = name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh';
  return [
    ...listed,
    ...[src, poster, data, action, ping, background].map((each) => each ?? ''),
    ...(isLoaded ? [href ?? '', attributes['xlink:href'] ?? ''] : []),
    ...(isRefresh ? [/url=(.*)$/i.exec(content)?.[1] ?? ''] : []),
  ].filter((address) => address !== '');
}

interface Link {
  readonly page: string;
  readonly href: string;
  readonly rel: readonly string[];
  readonly text: string;
  /** What stands before it in a list of facts. */
  readonly label: string;
}

const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

function linksIn(node: Nodes, page: string, label = ''): readonly Link[] {
  if (!('children' in node)) return [];
  const term = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'dt',
  );
  const within = node.children.flatMap((child) =>
    linksIn(child, page, term === undefined ? label : wordsOf(term)),
  );
  if (node.type !== 'element' || node.tagName !== 'a') return within;
  const { href, rel } = node.properties;
  if (typeof href !== 'string') return within;
  const link = { page, href, rel: Array.isArray(rel) ? rel.map(String) : [] };
  return [{ ...link, text: wordsOf(node).trim(), label: label.trim() }, ...within];
}

describe.each(sites)('%s', (name) => {
  const { site, content } = deployments[name];
  const own = site === undefined ? undefined : `${site}/`;
  let pages: readonly SitePage[];
  let links: readonly Link[];
  beforeAll(async () => {
    pages = await pagesOf(inject('folders')[name]);
    links = pages
      .flatMap(({ html, file }) => linksIn(fromHtml(html), file))
      .filter(({ href }) => isOutside(href, own));
  });

  it('has no page that asks another host for anything', () => {
    const asked = pages.flatMap(({ file, tags }) =>
      tags.flatMap((tag) =>
        askedBy(tag)
          .filter((address) => isOutside(address, own))
          .map((address) => `${file}: ${tag.name} ${address}`),
      ),
    );
    expect(asked).toEqual([]);
  });

  it('has no sheet that asks another host for anything', async () => {
    const out = inject('folders')[name];
    const sheets = (await filesOf(out)).filter((file) => file.endsWith('.css'));
    expect(sheets).not.toEqual([]);
    for (const file of sheets) {
      expect(await readFile(join(out, file), 'utf8')).not.toMatch(
        /url\(\s*["']?(?:https?:)?\/\/|@import/i,
      );
    }
  });

  it('opens no other site with a hand on this one: each link out carries its rel', () => {
    expect(links).not.toEqual([]);
    expect(links.filter(({ rel }) => !rel.includes('noopener'))).toEqual([]);
  });

  it('says of each link to a copy that it leads to one', async () => {
    const { sources } = await readContent(content);
    const shown = sources.map(({ data }) => data).filter((source) => source.protected !== true);
    const archived = new Set(
      shown.flatMap(({ captures }) => captures.flatMap(({ archive }) => archive ?? [])),
    );
    const copied = new Set(
      shown.flatMap(({ copy, url }) => (copy === undefined ? [] : (url ?? []))),
    );
    const toArchive = links.filter(({ href }) => archived.has(href));
    const toCopy = links.filter(({ href }) => copied.has(href));
    expect(new Set(toArchive.map(({ href }) => href))).toEqual(archived);
    expect(new Set(toCopy.map(({ href }) => href))).toEqual(copied);
    const inWords = (link: Link): boolean =>
      /\bcop(?:y|ies)\b|копи|副本|转载本|снимок/iu.test(`${link.label} ${link.text}`);
    expect([...toArchive, ...toCopy].filter((link) => !inWords(link))).toEqual([]);
    expect(toArchive.filter(({ rel }) => !rel.includes('external'))).toEqual([]);
    // Both kinds are there to be told of.
    if (name === 'thorns') expect([archived.size, copied.size]).toEqual([1, 1]);
  });
});
