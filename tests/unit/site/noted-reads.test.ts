import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** The files that pages are made by, with their texts. */
const files = ['site', 'components', 'layouts', 'pages'].flatMap((folder) =>
  readdirSync(join(src, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.slice(src.length), readFileSync(path, 'utf8')] as const),
);

const filesThat = (holds: RegExp): readonly string[] =>
  files
    .filter(([, text]) => holds.test(text))
    .map(([file]) => file)
    .sort();

// A kept page is made again where something that it read is another today, so nothing may reach a
// page past what notes its reads: not an entry, and not what was worked out for an earlier page.
test('entries are read where it is noted, or for what all pages share', () => {
  expect(
    filesThat(/import \{[^}]*\bget(?:Entry|Collection)\b[^}]*\} from 'astro:content'/),
  ).toEqual(
    [
      // Notes each entry.
      'site/collection-entry.ts',
      // What they make is watched by `onceABuild`.
      'site/edition.ts',
      'site/history-of.ts',
      // For files that are no pages.
      'site/event-files.ts',
      'site/exports/exported.ts',
      // Says of the page that it makes more than its text.
      'site/media-files.ts',
      // Watches what it loads.
      'site/story.ts',
    ].sort(),
  );
});

test('what is worked out once is watched, or the page that asks for it is made each time', () => {
  const remembers = /^(?:export )?(?:let\b|const \w+(?:: [^=\n]+)? = new (?:Weak)?(?:Map|Set)<)/m;
  const inCode = files.map(([file, text]) => [
    file,
    // The head of a component is run for each page.
    file.endsWith('.astro') ? '' : text,
  ]);
  const found = inCode.filter(([, text = '']) => remembers.test(text)).map(([file]) => file);
  expect(found.sort()).toEqual(
    [
      // Say that the page makes more than its text.
      'site/exports/data-files.ts',
      'site/story-tiles.ts',
      // Watch or compare what they remember.
      'site/kept-page.ts',
      'site/read-roots.ts',
      'site/story.ts',
      'site/watched.ts',
    ].sort(),
  );
});

test('only what is said of the deployment is asked of the environment', () => {
  expect(filesThat(/\bprocess\.env\b/)).toEqual(['site/kept-page.ts', 'site/repository-links.ts']);
});
