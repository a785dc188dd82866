import type { Position } from '../domain/problem.ts';

/** Finds the line and column of an offset; both count from 1, columns in UTF-16 units as editors do. */
export type LineTable = (offset: number) => Position;

/**
 * The line table of a text. Lines end with LF, CRLF or a lone CR, as in YAML and Markdown.
 *
 * @example lineTable('a\r\nbc')(4) // { line: 2, column: 2 }
 */
export function lineTable(text: string): LineTable {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/gu)) starts.push(end.index + end[0].length);
  return (offset) => {
    const inside = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
  };
}
