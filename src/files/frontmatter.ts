import { top } from './file-problem.ts';
import type { Fault } from './file-problem.ts';

/** Where the parts of an entry with a body stand, as offsets in its text. */
interface Frontmatter {
  readonly start: number;
  /** The offset after the last line of fields. */
  readonly end: number;
  /** The offset of the line after the closing fence. */
  readonly body: number;
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/u;
const closing = /^---[ \t]*(?:\r\n|\n|\r|$)/mu;

/**
 * Finds the fields between the two lines of `---` at the top of a file, or says what of them is
 * missing.
 *
 * @example frontmatterOf('---\na: 1\n---\nText') // { start: 4, end: 9, body: 13 }
 */
export function frontmatterOf(text: string): Frontmatter | Fault {
  const open = opening.exec(text);
  if (open === null) {
    return {
      code: 'frontmatter-syntax',
      at: top,
      message: 'The file does not begin with its fields.',
      remedy: 'Write `---` alone on the first line, then the fields, then `---` alone on a line.',
    };
  }
  const start = open[0].length;
  const close = closing.exec(text.slice(start));
  if (close === null) {
    return {
      code: 'frontmatter-syntax',
      at: top,
      message: 'The fields that begin after `---` on this line have no end.',
      remedy: 'Write `---` alone on the line after the last field.',
    };
  }
  const end = start + close.index;
  return { start, end, body: end + close[0].length };
}
