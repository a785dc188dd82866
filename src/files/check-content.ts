import { runChecks } from '../domain/checks/index.ts';
import type { Collection } from '../domain/model.ts';
import type { Problem } from '../domain/problem.ts';
import { checkInput, readContent } from './read-content.ts';
import type { Content } from './read-content.ts';

/** What a check of a content folder came to. */
export interface CheckedContent {
  /** In the order of file, line, column and code, none twice. */
  readonly problems: readonly Problem[];
  /** How many entries of each collection were read. */
  readonly entries: Readonly<Record<Collection, number>>;
  readonly content: Content;
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort(
    (a, b) =>
      before(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      before(a.code, b.code) ||
      before(a.message, b.message),
  );
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
  const found = [...content.problems, ...runChecks(checkInput(content, today))];
  const broken = new Set(
    found.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  // An entry that was kept out of the story must have its error told, whoever tells it.
  const untold = content.left.filter(({ file }) => !broken.has(file));
  return { problems: inOrder([...found, ...untold]), entries: content.counts, content };
}
