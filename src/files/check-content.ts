import type { Collection } from '../domain/model.ts';
import type { Problem } from '../domain/problem.ts';
import type { Content } from './content.ts';
import { contentProblems } from './content-problems.ts';
import { latin } from './latin.ts';
import { readContent } from './read-content.ts';

/** What a check of a content folder came to. */
export interface CheckedContent {
  /** In the order of file, line, column and code, none twice. */
  readonly problems: readonly Problem[];
  /** How many entries of each collection were read. */
  readonly entries: Readonly<Record<Collection, number>>;
  readonly content: Content;
}

/**
 * Reads a content folder and runs every check on it: all problems of all files in one go.
 *
 * @param folder the content folder
 * @param today the day of the check, `YYYY-MM-DD`
 * @throws Error with a `code` of the file system when the folder itself cannot be listed
 */
export async function checkContent(folder: string, today: string): Promise<CheckedContent> {
  const content = await readContent(folder);
  return { problems: contentProblems(content, today, latin), entries: content.counts, content };
}
