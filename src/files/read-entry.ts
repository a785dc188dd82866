import { readFile, stat } from 'node:fs/promises';
import { bodyTree } from './body-tree.ts';
import { entryText, longestEntry } from './entry-text.ts';
import type { EntryText } from './entry-text.ts';
import { top } from './file-problem.ts';
import type { Fault } from './file-problem.ts';
import type { ListedFile } from './listed-file.ts';
import { parseEntry } from './parse-entry.ts';
import type { ReadEntry } from './parse-entry.ts';

async function bytesOf(path: string): Promise<Uint8Array | Fault> {
  const code = 'frontmatter-syntax';
  try {
    // What is too long is refused by its first bytes, and never read as a whole.
    const { size } = await stat(path);
    return size > longestEntry ? new Uint8Array(longestEntry + 1) : await readFile(path);
  } catch {
    return {
      code,
      at: top,
      message: 'The file could not be opened.',
      remedy: 'Look whether it may be read, and whether it is still there.',
    };
  }
}

/** The text of a file that is as small as an entry, or why it has none. */
export async function textAt(path: string): Promise<EntryText> {
  const bytes = await bytesOf(path);
  return 'code' in bytes ? { fault: bytes } : entryText(bytes);
}

/** Parses the bytes of an entry and holds its data against its schema. Never throws on any bytes. */
export function entryOfBytes(bytes: Uint8Array | Fault, listed: ListedFile): ReadEntry {
  return parseEntry('code' in bytes ? { fault: bytes } : entryText(bytes), listed, bodyTree);
}

/** Reads one listed file. */
export async function readEntry(listed: ListedFile): Promise<ReadEntry> {
  return entryOfBytes(await bytesOf(listed.path), listed);
}
