import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { parseHeaders } from '../../src/cli/served-headers.ts';
import type { ShownHosts } from '../../src/domain/media.ts';
import { contentPolicy, contentPolicyFor } from '../../src/site/content-policy.ts';
import { deployments } from './built-sites.ts';
import { filesOf, pagesOf } from './site-pages.ts';
import type { SitePage } from './site-pages.ts';

/** The ways a site is deployed. */
const sites = [
  { title: 'the first story at the root of a known address', name: 'story', lang: 'en' },
  { title: 'the harbour below a sub-path, its address not known', name: 'below', lang: 'en' },
  {
    title: 'a story from right to left below a sub-path of a known address',
    name: 'rtl',
    lang: 'ar',
  },
] as const;

/** Attributes that make a browser fetch something, or lead somewhere. */
const leading = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'] as const;

/** Attributes that name elements of their own page. */
const naming = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list'] as const;

const isAway = (address: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);

/** The hosts that a page says it shows something from, once its reader asks. */
function shownBy(tags: SitePage['tags']): ShownHosts {
  const outside = tags.filter(({ name }) => name === 'outside-media');
  const hostsOf = (...showings: readonly string[]): string[] => {
    const hosts = outside
      .filter(({ attributes }) => showings.includes(attributes['data-showing'] ?? ''))
      .map(({ attributes }) => new URL(attributes['data-address'] ?? '').host);
    return [...new Set(hosts)].sort();
  };
  return {
    pictures: hostsOf('picture'),
    recordings: hostsOf('audio', 'video'),
    frames: hostsOf('frame'),
  };
}

/** True for a page that only leads to where an entry stands now. */
const leadsOn = ({ tags }: SitePage): boolean =>
  tags.some(({ attributes }) => attributes['http-equiv'] === 'refresh');

const idsOf = ({ tags }: SitePage): readonly string[] =>
  tags.flatMap(({ attributes }) => attributes['id'] ?? []);

/** Scripts that are data, which no browser runs: what pages say of themselves, and the facets. */
const dataTypes = ['application/ld+json', 'application/json'];

describe.each(sites)('$title', ({ name, lang }) => {
  const { content, site, base } = deployments[name];
  const folder = inject('folders')[name];
  let pages: readonly SitePage[];
  beforeAll(async () => {
    pages = await pagesOf(folder);
  });

  /** What is wrong with a page, for every page; nothing is expected. */
  const faults = (of: (page: SitePage) => readonly string[]): readonly string[] =>
    pages.flatMap((page) => of(page).map((fault) => `${page.file}: ${fault}`));

  /** What is wrong with where an address on a page leads. */
  function strays(page: SitePage, address: string): readonly string[] {
    const [written = '', fragment] = address.split('#');
    // What stands in an entry's text may lead from the entry's own page.
    const own = new URL(`${base}${page.file.replace(/index\.html$/, '')}`, 'https://here.example');
    const path = written.startsWith('../') ? new URL(written, own).pathname : written;
    if (path !== '' && !path.startsWith(base)) return [`${address} is not below ${base}`];
    const within = decodeURIComponent(path.slice(base.length).split('?')[0] ?? '');
    const file = within === '' || within.endsWith('/') ? `${within}index.html` : within;
    const target = path === '' ? page : pages.find((other) => other.file === file);
    if (target === undefined && !existsSync(join(folder, file))) {
      return [`${address} leads to nothing`];
    }
    if (fragment === undefined || fragment === '') return [];
    return target !== undefined && idsOf(target).includes(decodeURIComponent(fragment))
      ? []
      : [`${address} names no part of its page`];
  }

  it('has pages to look at', () => {
    const files = pages.map(({ file }) => file);
    for (const file of ['index.html', '404.html', 'about/index.html', 'search/index.html']) {
      expect(files).toContain(file);
    }
    expect(files.length).toBeGreaterThan(15);
  });

  it('every address on it leads below its base, to a file and a part that are there', () => {
    let count = 0;
    const found = faults((page) =>
      page.tags.flatMap(({ attributes }) =>
        leading.flatMap((name) => {
          const address = attributes[name];
          if (address === undefined || isAway(address)) return [];
          count += 1;
          return strays(page, address);
        }),
      ),
    );
    expect(found).toEqual([]);
    expect(count).toBeGreaterThan(pages.length * 8);
  });

  it('parts a date from the word before it', () => {
    expect(
      faults(({ html }) =>
        [...html.matchAll(/[\p{L}\p{N}:,;]<(?:time|span) class="date[^>]*>[^<]*/gu)].map(
          ([run]) => `no blank in ${run}`,
        ),
      ),
    ).toEqual([]);
  });

  it('every name of an element on the same page is that of one', () => {
    expect(
      faults((page) => {
        const ids = idsOf(page);
        const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
        const missing = page.tags
          .flatMap(({ attributes }) =>
            naming.flatMap((name) => attributes[name]?.split(/\s+/) ?? []),
          )
          .filter((id) => !ids.includes(id));
        return [
          ...twice.map((id) => `two elements are called ${id}`),
          ...missing.map((id) => `no element is called ${id}`),
        ];
      }),
    ).toEqual([]);
  });

  it('loads nothing from elsewhere, and leads away by http(s) links alone', async () => {
    expect(
      faults(({ tags }) =>
        tags.flatMap(({ name, attributes }) => {
          // Those who look for them expect these whole.
          const isNamed =
            attributes['rel'] === 'canonical' ||
            attributes['hreflang'] !== undefined ||
            attributes['type'] === 'application/json+oembed';
          const canLead = name === 'a' || (name === 'link' && isNamed);
          return [...leading, 'srcset'].flatMap((key) => {
            const address = attributes[key];
            if (address === undefined || !isAway(address)) return [];
            return canLead && /^https?:\/\//.test(address) ? [] : [`${name} ${key}="${address}"`];
          });
        }),
      ),
    ).toEqual([]);
    const sheets = (await filesOf(folder)).filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      const css = readFileSync(join(folder, sheet), 'utf8');
      expect([sheet, css.match(/(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\/[^)]*/g)]).toEqual([
        sheet,
        null,
      ]);
      // What a sheet loads lies below the base too.
      for (const [, address = ''] of css.matchAll(/url\(\s*["']?([^"')]+)/g)) {
        if (!address.startsWith('/')) continue;
        expect(address.startsWith(base)).toBe(true);
        expect([address, existsSync(join(folder, address.slice(base.length)))]).toEqual([
          address,
          true,
        ]);
      }
    }
  });

  it('has one h1, one main, a title, a description and its language on every page', () => {
    expect(
      faults(({ file, html, tags }) => {
        // A page in a further language stands below its tag in lower case.
        const below = file.split('/')[0];
        const spoken = ['en', 'ru', 'zh-Hans'].find((tag) => tag.toLowerCase() === below) ?? lang;
        const count = (name: string): number => tags.filter((tag) => tag.name === name).length;
        const root = tags.find(({ name }) => name === 'html')?.attributes ?? {};
        const description = tags.find(({ attributes }) => attributes['name'] === 'description');
        return [
          count('h1') === 1 ? [] : [`${count('h1')} h1`],
          count('main') === 1 ? [] : [`${count('main')} main`],
          /<title>\s*[^<\s][^<]*<\/title>/.test(html) ? [] : ['no title'],
          (description?.attributes['content'] ?? '').trim() === '' ? ['no description'] : [],
          root['lang'] === spoken ? [] : [`lang ${root['lang']}`],
          root['dir'] === (spoken === 'ar' ? 'rtl' : 'ltr') ? [] : [`dir ${root['dir']}`],
        ].flat();
      }),
    ).toEqual([]);
  });

  it('has no heading that skips a level', () => {
    expect(
      faults(({ tags }) => {
        const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
        return levels.flatMap((level, index) =>
          level > (levels[index - 1] ?? 0) + 1 && index > 0
            ? [`h${level} at heading ${index + 1}`]
            : [],
        );
      }),
    ).toEqual([]);
  });

  it('goes with the licences of the scripts and typefaces in it', async () => {
    const software = readFileSync(join(folder, 'licences.txt'), 'utf8');
    expect(software).toContain('## vis-timeline - ');
    // In the worker that keeps copies, which is made by itself, where there is one.
    const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
    const isKeeping = worker.startsWith('globalThis.keeping=');
    expect(software.includes('## workbox-strategies - ')).toBe(isKeeping);
    expect(software.match(/^# Licenses$/gm)).toHaveLength(1);
    const typefaces = readFileSync(join(folder, 'typefaces.txt'), 'utf8');
    expect(typefaces).toContain('SIL OPEN FONT LICENSE Version 1.1');
    const faces = (await filesOf(folder)).filter((file) => file.endsWith('.woff2'));
    // A face's file begins with the name of its package.
    const named = typefaces.split('\n').filter((_, at, lines) => lines[at + 1]?.startsWith('==='));
    expect(faces.length).toBeGreaterThan(0);
    for (const face of faces) {
      expect(named.some((name) => face.startsWith(`_astro/${name}-`))).toBe(true);
    }
  });

  it('keeps its own content policy: nothing inline', () => {
    expect(
      faults(({ tags, scripts }) => {
        const policy = tags.find(
          ({ attributes }) => attributes['http-equiv'] === 'content-security-policy',
        );
        const inline = tags.flatMap(({ name, attributes }) => [
          ...Object.keys(attributes).filter((key) => key === 'style' || /^on[a-z]/.test(key)),
          ...(name === 'style' ? ['a style element'] : []),
          ...(name === 'script' &&
          attributes['src'] === undefined &&
          !dataTypes.includes(attributes['type'] ?? '')
            ? ['an inline script']
            : []),
          ...(/^\s*javascript:/i.test(attributes['href'] ?? '') ? ['a javascript: address'] : []),
        ]);
        const code = scripts.filter(
          ({ start }) => !dataTypes.some((type) => start === `<script type="${type}">`),
        );
        return [
          ...inline,
          ...(policy?.attributes['content'] === contentPolicyFor(shownBy(tags))
            ? []
            : ['no policy']),
          ...code.map(() => 'a script with text that is no data'),
        ];
      }),
    ).toEqual([]);
  });

  it('opens the pages of other hosts with no hold on its own', () => {
    const own = site === undefined ? 'the site has no address of its own' : new URL(site).origin;
    const outer = pages.flatMap(({ file, tags }) =>
      tags
        .filter(({ name }) => name === 'a')
        .map(({ attributes }) => ({
          file,
          href: attributes['href'] ?? '',
          rel: attributes['rel'] ?? '',
        }))
        .filter(({ href }) => /^(?:https?:)?\/\//i.test(href) && !href.startsWith(`${own}/`)),
    );
    expect(outer.length).toBeGreaterThan(2);
    expect(outer.filter(({ rel }) => !rel.split(' ').includes('noopener'))).toEqual([]);
  });

  it('allows no other host where nothing is shown from one', () => {
    const strict = pages.filter(
      ({ tags }) => !tags.some(({ name }) => ['outside-media', 'search-results'].includes(name)),
    );
    expect(strict.length).toBeGreaterThan(10);
    expect(
      strict.filter(({ tags }) =>
        tags.every(({ attributes }) => attributes['content'] !== contentPolicy),
      ),
    ).toEqual([]);
  });

  it(`tells of what others may show: ${site === undefined ? 'nothing, without its address' : 'oEmbed'}`, () => {
    const told = pages.flatMap(({ file, tags }) =>
      tags
        .filter(({ attributes }) => attributes['type'] === 'application/json+oembed')
        .map(({ attributes }) => ({ file, address: attributes['href'] ?? '' })),
    );
    // A page in a further language tells of the same embed, which is in the story's own.
    const languages = pages.flatMap(
      ({ file }) => /^([\w-]+\/)?events\/index\.html$/.exec(file)?.[1] ?? [],
    );
    const original = (file: string): string =>
      file.slice(languages.find((language) => file.startsWith(language))?.length ?? 0);
    const embedded = pages
      .map(({ file }) => file)
      .filter((file) => /^(?:events\/(?!index\.html)[^/]+\/)?index\.html$/.test(original(file)));
    expect(told.map(({ file }) => file).sort()).toEqual(site === undefined ? [] : embedded.sort());
    for (const { file: page, address } of told) {
      const file = original(page);
      const within = decodeURIComponent(address.slice(`${site}${base}`.length));
      const said = JSON.parse(readFileSync(join(folder, within), 'utf8'));
      // What the specification demands of a rich response (https://oembed.com, 2.3.4.4).
      expect(said).toMatchObject({
        version: '1.0',
        type: 'rich',
        title: expect.stringMatching(/\S/),
        provider_url: `${site}${base}`,
        width: expect.any(Number),
        height: expect.any(Number),
      });
      expect(said.html).toContain(
        `src="${site}${base}embed/${file.slice(0, -'index.html'.length)}"`,
      );
      expect(said.html).toContain(`src="${site}${base}embed/frame.js"`);
    }
    expect(existsSync(join(folder, 'oembed'))).toBe(site !== undefined);
  });

  it(`has a picture to be shared by: ${site === undefined ? 'none, without its address' : 'of each event and of each translation of one'}`, async () => {
    const named = (page: SitePage, name: string): string | undefined =>
      page.tags.find(({ attributes }) => (attributes['property'] ?? attributes['name']) === name)
        ?.attributes['content'];
    const shared = pages.filter((page) => named(page, 'og:image') !== undefined);
    const written = (await filesOf(content)).flatMap((file) => {
      const [, entry = '', lang] =
        /^(site|events\/[^./]+)(?:\.([\w-]+))?\.(?:yaml|mdx?)$/.exec(file) ?? [];
      const page = `${entry.replace(/^site$/, '.')}/index.html`.replace('./', '');
      return entry === '' ? [] : [lang === undefined ? page : `${lang.toLowerCase()}/${page}`];
    });
    const published = written.filter((file) => pages.some((page) => page.file === file));
    expect(published.length).toBeGreaterThan(3);
    expect(shared.map(({ file }) => file).sort()).toEqual(
      site === undefined ? [] : published.sort(),
    );
    for (const page of shared) {
      const address = named(page, 'og:image') ?? '';
      const file = join(folder, decodeURI(address.slice(`${site}${base}`.length)));
      expect(await sharp(file).metadata()).toMatchObject({
        format: 'png',
        width: 1200,
        height: 630,
      });
      expect(named(page, 'og:image:alt')).toContain(named(page, 'og:title'));
      expect(named(page, 'twitter:card')).toBe('summary_large_image');
    }
  });

  it('lets those frame its embeds whom the story names', () => {
    const headers = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
    const told = headers(`${base}embed/events/any/`)['Content-Security-Policy'] ?? '';
    expect(told.slice(told.lastIndexOf('; ') + 2)).toBe(
      name === 'below'
        ? "frame-ancestors 'self' https://news.example.org https://*.press.example.org"
        : 'frame-ancestors *',
    );
    expect(headers(`${base}events/any/`)['X-Frame-Options']).toBe('SAMEORIGIN');
  });

  it('describes its entries in data that parses', () => {
    const linked = `<script type="application/ld+json">`;
    const described = pages.filter(({ scripts }) => scripts.some(({ start }) => start === linked));
    const entries = pages.filter(({ file }) =>
      /^(?:events|sources|actors|places)\/[^/]+\/index\.html$/.test(file),
    );
    expect(
      entries.filter((page) => !leadsOn(page) && !described.includes(page)).map(({ file }) => file),
    ).toEqual([]);
    for (const { file, scripts } of described) {
      for (const { text: script } of scripts.filter(({ start }) => start === linked)) {
        const data = JSON.parse(script);
        expect([file, data['@context']]).toEqual([file, 'https://schema.org']);
        // Nobody rated anything.
        expect(script).not.toContain('ClaimReview');
        expect(script).not.toContain('Rating');
      }
    }
  });

  it(`says its whole address where it is known: ${site ?? 'it is not'}`, () => {
    const addresses = pages
      .filter((page) => page.file !== '404.html' && !page.file.startsWith('embed/'))
      .filter((page) => !leadsOn(page))
      .map(({ path, tags }) => [
        path,
        tags.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'],
        tags.find(({ attributes }) => attributes['property'] === 'og:url')?.attributes['content'],
      ]);
    expect(addresses).toEqual(
      addresses.map(([path]) => {
        const whole = site === undefined ? undefined : `${site}${base}${path}`;
        return [path, whole, whole];
      }),
    );
    expect(existsSync(join(folder, 'sitemap-index.xml'))).toBe(site !== undefined);
    // An embed is a part of the page that it names, and is not listed itself.
    const embeds = pages.filter(({ file }) => file.startsWith('embed/'));
    expect(embeds.length).toBeGreaterThan(2);
    for (const { path, tags } of embeds) {
      const whole = path.slice('embed/'.length);
      const named = tags.find(({ attributes }) => attributes['rel'] === 'canonical');
      const hidden = tags.some(({ attributes }) => attributes['content'] === 'noindex');
      const leads = tags.find(({ attributes }) => attributes['data-whole'] !== undefined);
      expect([path, named?.attributes['href'], hidden, leads?.attributes]).toMatchObject([
        path,
        site === undefined ? undefined : `${site}${base}${whole}`,
        true,
        { href: `${base}${whole}`, target: '_top', rel: 'noopener' },
      ]);
      expect(
        tags.filter(({ name }) => ['header', 'nav', 'site-search'].includes(name)),
      ).toHaveLength(path === 'embed/' ? 1 : 0);
    }
    if (site !== undefined) {
      const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
      expect(sitemap).toContain(`<loc>${site}${base}events/`);
      expect(sitemap).not.toContain('/embed/');
    }
    const missing = pages.find(({ file }) => file === '404.html');
    expect(missing?.tags.some(({ attributes }) => attributes['rel'] === 'canonical')).toBe(false);
    expect(missing?.tags.some(({ attributes }) => attributes['content'] === 'noindex')).toBe(true);
  });
});
