import bidiFactory from 'bidi-js';
import type { Font, Glyph } from 'fontkit';
import { fontFor } from './typeface.ts';

/** A line of text as outlines: no font is needed to draw it, so it looks the same everywhere. */
export interface ShapedLine {
  /** In ems. */
  readonly width: number;
  /** SVG paths, in ems, from the left end of the baseline, upwards positive. */
  readonly paths: readonly {
    readonly x: number;
    readonly y: number;
    readonly scale: number;
    readonly d: string;
  }[];
}

/** Text of one font and one direction. */
interface Run {
  readonly font: Font;
  /** Odd from right to left (https://www.unicode.org/reports/tr9/). */
  readonly level: number;
  text: string;
}

export type Direction = 'ltr' | 'rtl';

const bidi = bidiFactory();

/** The characters of a text that no font has, each once. */
export function missingIn(text: string): readonly string[] {
  const missing = [...text].filter(
    (character) =>
      !/[\s\p{Cf}]/u.test(character) && fontFor(character.codePointAt(0) ?? 0) === undefined,
  );
  return [...new Set(missing)];
}

function runsOf(text: string, direction: Direction): readonly Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: Run[] = [];
  let at = 0;
  for (const character of text) {
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    const isBlank = /[\s\p{Cf}]/u.test(character);
    const font = (isBlank ? last?.font : undefined) ?? fontFor(character.codePointAt(0) ?? 0);
    at += character.length;
    if (font === undefined) continue;
    if (last !== undefined && last.font === font && last.level === level) last.text += character;
    else runs.push({ font, level, text: character });
  }
  return runs;
}

/** Runs from left to right: rule L2 of the bidirectional algorithm. */
function inVisualOrder(runs: readonly Run[]): readonly Run[] {
  let order = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    const next: Run[] = [];
    for (let start = 0; start < order.length;) {
      let end = start;
      while ((order[end]?.level ?? -1) >= level) end += 1;
      if (end === start) end += 1;
      next.push(...order.slice(start, end).reverse());
      start = end;
    }
    order = next;
  }
  return order;
}

/** The glyphs of a line from left to right, each where it stands, in ems. */
function glyphsOf(text: string, direction: Direction) {
  let pen = 0;
  const placed = inVisualOrder(runsOf(text, direction)).flatMap(({ font, level, text: part }) => {
    const scale = 1 / font.unitsPerEm;
    const side = level % 2 === 1 ? 'rtl' : 'ltr';
    const { glyphs, positions } = font.layout(part, undefined, undefined, undefined, side);
    return glyphs.map((glyph, index) => {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
      const x = pen + xOffset * scale;
      pen += xAdvance * scale;
      return { glyph, x, y: yOffset * scale, scale };
    });
  });
  return { width: pen, placed };
}

/**
 * How wide a line of text is, in ems; a character that no font has counts as an em.
 *
 * @example lineWidth('The visit', 'ltr') // 4.1
 */
export const lineWidth = (text: string, direction: Direction): number =>
  glyphsOf(text, direction).width + missingIn(text).length;

const outlines = new WeakMap<Glyph, string>();

function outlineOf(glyph: Glyph): string {
  const known = outlines.get(glyph) ?? glyph.path.toSVG();
  outlines.set(glyph, known);
  return known;
}

/**
 * A line of text, shaped and put into visual order.
 *
 * @example shapedLine('The visit', 'ltr').width // 4.1
 */
export function shapedLine(text: string, direction: Direction): ShapedLine {
  const { width, placed } = glyphsOf(text, direction);
  const paths = placed
    .map(({ glyph, ...place }) => ({ ...place, d: outlineOf(glyph) }))
    .filter(({ d }) => d !== '');
  return { width, paths };
}

/**
 * A text in lines of at most a width, broken where its language allows, the last one cut short
 * where there are too many.
 *
 * @param width in ems
 */
export function wrapped(
  text: string,
  lang: string,
  direction: Direction,
  width: number,
  most: number,
): readonly ShapedLine[] {
  const fits = (line: string): boolean => glyphsOf(line.trim(), direction).width <= width;
  const lines: string[] = [];
  let line = '';
  let room = width;
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(
    text,
  )) {
    // A whole line is shaped only where its words alone leave its end in doubt.
    const taken = glyphsOf(segment, direction).width;
    // What is no word stays with the one before it.
    if (isWordLike === true && line !== '' && room - taken < width / 10 && !fits(line + segment)) {
      lines.push(line.trim());
      line = '';
      room = width;
    }
    line += segment;
    room -= taken;
  }
  lines.push(line.trim());
  const kept = lines.slice(0, most);
  if (lines.length > most) {
    let last = [...(kept.pop() ?? '')];
    while (last.length > 0 && !fits(`${last.join('')}…`)) last = last.slice(0, -1);
    kept.push(`${last.join('').trimEnd()}…`);
  }
  return kept.map((each) => shapedLine(each, direction));
}
