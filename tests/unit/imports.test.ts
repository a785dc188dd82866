import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** What each folder of `src` may import besides itself: folders, packages, and `node` for Node's own modules. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  schemas: ['domain', 'zod'],
  files: [
    'schemas',
    'domain',
    'node',
    'zod',
    'yaml',
    'unified',
    'remark-parse',
    'remark-mdx',
    'remark-gfm',
    'hast-util-from-html',
    'hast-util-to-text',
    'mdast-util-to-hast',
    'hast-util-to-html',
    'hast',
    'mdast',
    'warcio',
    'sharp',
    'transliteration',
    // What other tools wrote, as Markdown.
    'hast-util-to-mdast',
    'mdast-util-gfm',
    'mdast-util-to-markdown',
    'csv-parse',
    '@markwhen/parser',
    'cspell-lib',
  ],
  reporters: ['schemas', 'domain', 'zod'],
  i18n: ['domain'],
  // Pictures of text, made while the site is built: they read the typefaces' files.
  drawing: ['domain', 'node', 'fontkit', 'bidi-js', 'sharp'],
  // Node's storage that goes with the making of a page, for its language.
  // Results of one build for the next; what is made without Node's own modules asks for them too.
  kept: ['node'],
  site: [
    'domain',
    'drawing',
    'kept',
    'i18n',
    'schemas',
    'astro',
    'astro:assets',
    'astro:content',
    'node',
  ],
  // The sheet that the build writes from the table of its classes.
  components: [
    'site',
    'domain',
    'i18n',
    'layouts',
    'styles',
    'astro:content',
    'virtual:drawing-sheet.css',
  ],
  layouts: ['site', 'domain', 'i18n', 'components', 'styles', '@fontsource'],
  // Node's own modules for the bytes of recordings and documents.
  pages: ['site', 'domain', 'drawing', 'kept', 'i18n', 'components', 'layouts', 'astro', 'node'],
  islands: ['domain', 'vis-timeline', 'vis-data'],
  integrations: [
    'domain',
    'files',
    'kept',
    'reporters',
    'cli',
    'node',
    'astro',
    'vite',
    'pagefind',
  ],
  cli: ['domain', 'files', 'kept', 'reporters', 'schemas', 'node', 'astro', 'commander', 'sirv'],
};

/** Narrower than their folder's: packages that only these files may import. */
const onlyFrom: Readonly<Record<string, RegExp>> = {
  edtf: /^domain\/date\//,
  'vis-timeline': /^islands\/timeline\//,
  'vis-data': /^islands\/timeline\//,
  '@orama/stemmers': /^domain\/search\/stemmers\.ts$/,
  'workbox-core': /^islands\/offline\/(?:at-most|worker)\.ts$/,
  'workbox-expiration': /^islands\/offline\/(?:at-most|worker)\.ts$/,
  'workbox-routing': /^islands\/offline\/worker\.ts$/,
  'workbox-strategies': /^islands\/offline\/worker\.ts$/,
  pagefind: /^integrations\/search-index\.ts$/,
  'd3-geo': /^site\/map-/,
  'topojson-client': /^site\/map-/,
  'world-atlas': /^site\/map-/,
  'hast-util-from-html': /^files\/(?:(?:captures|imports)\/|html-reference\.)/,
  'hast-util-to-text': /^files\/(?:captures|imports)\//,
  warcio: /^files\/captures\//,
  sharp: /^(?:drawing\/|files\/picture-fault\.ts$)/,
  // Node's own watch loses files that an editor saves by putting another in their place.
  chokidar: /^cli\/watch-content\.ts$/,
  'cspell-lib': /^files\/spelling\/misspellings\.ts$/,
  transliteration: /^files\/latin\.ts$/,
  // Questions are put in a terminal, and only where an entry is made.
  '@clack/prompts': /^cli\/new\//,
  'hast-util-to-mdast': /^files\/imports\//,
  'mdast-util-gfm': /^files\/imports\//,
  'mdast-util-to-markdown': /^files\/imports\//,
  'csv-parse': /^files\/imports\//,
  '@markwhen/parser': /^files\/imports\/markwhen-rows\.ts$/,
  // The formats that others have specified are written by those who keep up with them.
  'csv-stringify': /^site\/exports\/csv\.ts$/,
  feed: /^site\/exports\/feeds\.ts$/,
  'ical-generator': /^site\/exports\/calendar\.ts$/,
  'hyparquet-writer': /^site\/exports\/parquet\.ts$/,
  '@citation-js/core': /^site\/formatted-citation\.ts$/,
  '@citation-js/plugin-csl': /^site\/formatted-citation\.ts$/,
  // Of all commands one asks the web, and no build and no check does.
  linkinator: /^cli\/answers-of\.ts$/,
  // The element of a picture, and the address of its largest form.
  'astro:assets': /^(?:components\/MediaPicture\.astro|site\/(?:large-picture|thumbnail)\.ts)$/,
  'astro:content': /^site\//,
};

/**
 * What is written in the browser is read and checked there by the very code that does it on the
 * command line; of `files` only what leads to nothing of Node.
 */
const entrances = [
  'parse-entry',
  'content',
  'content-problems',
  'body-tree',
  'file-problem',
  'frontmatter',
  'line-table',
  'yaml-data',
  'yaml-text',
];
const asTheCommandLine = (file: string, target: string, path: string | undefined): boolean =>
  file.startsWith('islands/propose/') &&
  (['schemas', 'zod', 'yaml'].includes(target) ||
    entrances.some((entrance) => path === `files/${entrance}.ts`));

interface Import {
  readonly file: string;
  /** A folder of `src`, a package, or `node`. */
  readonly target: string;
  /** Of imports inside `src`, the path from there. */
  readonly path: string | undefined;
}

/** The TypeScript of a file: of an `.astro` file what stands between its fences. */
function codeOf(file: string): string {
  const text = readFileSync(join(src, file), 'utf8');
  return file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
}

function packageOf(specifier: string): string {
  if (isBuiltin(specifier)) return 'node';
  const [scope = '', name = ''] = specifier.split('/');
  // A font's package is its family; the scope is what matters.
  if (scope === '@fontsource' || !scope.startsWith('@')) return scope;
  return `${scope}/${name}`;
}

function importsOf(file: string): Import[] {
  return ts.preProcessFile(codeOf(file), true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return { file, target: packageOf(fileName), path: undefined };
    const path = relative(src, resolve(src, file, '..', fileName));
    return { file, target: path.split('/')[0] ?? '', path };
  });
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|astro)$/.test(file),
);
const imports = files.filter((file) => file.includes('/')).flatMap(importsOf);

const told = ({ file, path, target }: Import): string => `${file} imports ${path ?? target}`;

describe('the table of imports', () => {
  it('names every folder of src that holds code', () => {
    const folders = new Set(
      files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]),
    );
    expect([...folders].sort()).toEqual(Object.keys(mayImport).sort());
  });

  it.for(Object.entries(mayImport))('holds for %s', ([folder, allowed]) => {
    const others = imports.filter(
      ({ file, target, path }) =>
        file.startsWith(`${folder}/`) &&
        target !== folder &&
        !allowed.includes(target) &&
        !(target in onlyFrom && onlyFrom[target]?.test(file)) &&
        !asTheCommandLine(file, target, path),
    );
    expect(others.map(told)).toEqual([]);
  });

  it.for(Object.entries(onlyFrom))('keeps %s in its place', ([name, place]) => {
    const others = imports.filter(({ file, target }) => target === name && !place.test(file));
    expect(others.map(told)).toEqual([]);
  });

  it('lets of the site only the exports read the schemas, to publish one', () => {
    const others = imports.filter(
      ({ file, target }) =>
        file.startsWith('site/') && target === 'schemas' && !file.startsWith('site/exports/'),
    );
    expect(others.map(told)).toEqual([]);
  });

  it('lets integrations read the environment and nothing else of the command line', () => {
    const others = imports.filter(
      ({ file, target, path }) =>
        file.startsWith('integrations/') && target === 'cli' && path !== 'cli/environment.ts',
    );
    expect(others.map(told)).toEqual([]);
  });
});

describe('what reads and checks an entry in the browser too', () => {
  it.for(entrances)('files/%s.ts leads to nothing of Node', (entrance) => {
    const reached = new Set<string>();
    const look = (file: string): string[] => {
      if (reached.has(file)) return [];
      reached.add(file);
      const code = codeOf(file).replace(/^import type [^;]*;/gmu, '');
      return ts.preProcessFile(code, true, true).importedFiles.flatMap(({ fileName }) => {
        if (isBuiltin(fileName)) return [`${file} imports ${fileName}`];
        return fileName.startsWith('.')
          ? look(relative(src, resolve(src, file, '..', fileName)))
          : [];
      });
    };
    expect(look(`files/${entrance}.ts`)).toEqual([]);
    expect(reached.size).toBeGreaterThan(0);
  });
});

describe('the engine', () => {
  it('knows no word of the story', () => {
    const words = /xinjiang|xinhua|uyghur|kashgar|hotan|kazakh/i;
    const all = readdirSync(src, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(all.filter((path) => words.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
