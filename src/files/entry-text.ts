import { isUtf8 } from 'node:buffer';
import { controlFault } from './control-fault.ts';
import { top } from './file-problem.ts';
import type { Fault } from './file-problem.ts';
import { lineTable } from './line-table.ts';

/**
 * The most bytes of one entry. Parsing a hostile file takes time with the square of its length,
 * so this also bounds how long a check can be held up.
 */
export const longestEntry = 128 * 1024;

/** The text of an entry, or why it has none. */
export type EntryText = { readonly text: string } | { readonly fault: Fault };

const lineFeed = 0x0a;

/** The first line that is not UTF-8. No byte of a longer character is a line feed, so lines can be tried alone. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
    line += 1;
  }
  return line;
}

function syntax(message: string, remedy: string, at = top): EntryText {
  return { fault: { code: 'frontmatter-syntax', at, message, remedy } };
}

/** The text of an entry's bytes without its byte order mark, or why it is none. */
export function entryText(bytes: Uint8Array): EntryText {
  if (bytes.length > longestEntry) {
    return syntax(
      'The file is larger than 128 KB, which is too much for one entry.',
      'Split it into several entries, or move it out of the content folder.',
    );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return syntax('The file is UTF-16 text.', 'Save it as UTF-8.');
  }
  if (!isUtf8(bytes)) {
    return syntax('This line holds bytes that are not UTF-8 text.', 'Save the file as UTF-8.', {
      line: firstBadLine(bytes),
      column: 1,
    });
  }
  const text = new TextDecoder().decode(bytes);

  const control = controlFault(text);
  return control === undefined
    ? { text }
    : { fault: { ...control, at: lineTable(text)(control.index) } };
}
