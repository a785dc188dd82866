import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkit';
import type { Font } from 'fontkit';

/** What the images are set in: the site's own serif, and a text face for each script that it lacks. */
const families = ['source-serif-4', 'noto-naskh-arabic', 'noto-serif-sc'] as const;

const weight = 600;

/** A file that holds a part of a family, and the code points that are in it. */
interface Subset {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** `U+41-5A, U+410` as pairs of code points. */
const rangesIn = (text: string): Subset['ranges'] =>
  text.split(',').map((range) => {
    const [first = NaN, last = first] = range
      .trim()
      .replace(/^U\+/i, '')
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    return [first, last] as const;
  });

const { resolve } = createRequire(import.meta.url);

function subsetsOf(family: (typeof families)[number]): readonly Subset[] {
  const list = resolve(`@fontsource/${family}/unicode.json`);
  const ranges = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([name, text]) => ({
    file: join(
      dirname(list),
      'files',
      `${family}-${name.replace(/[[\]]/g, '')}-${weight}-normal.woff2`,
    ),
    ranges: rangesIn(text),
  }));
}

let subsets: readonly Subset[] | undefined;
const opened = new Map<string, Font>();

function openedFont(file: string): Font {
  const font = opened.get(file) ?? (create(readFileSync(file)) as Font);
  opened.set(file, font);
  return font;
}

const found = new Map<number, Font | undefined>();

/** The font that has a glyph for a code point; nothing where none of them has. */
export function fontFor(codePoint: number): Font | undefined {
  if (found.has(codePoint)) return found.get(codePoint);
  subsets ??= families.flatMap(subsetsOf);
  const font = subsets
    .filter(({ ranges }) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last))
    .map(({ file }) => openedFont(file))
    .find((candidate) => candidate.hasGlyphForCodePoint(codePoint));
  found.set(codePoint, font);
  return font;
}
