import type { Source } from '../domain/model.ts';
import type { Problem } from '../domain/problem.ts';
import type { Content } from './content.ts';
import { contentProblems } from './content-problems.ts';
import type { ListedFile } from './listed-file.ts';
import { entryOfBytes } from './read-entry.ts';

/**
 * The errors that a source's entry would have with another text and does not have now: what a
 * command would make wrong, were it to write that text.
 *
 * @param content the content as it is
 * @param today the day of the check, `YYYY-MM-DD`
 */
export function problemsOfChange(
  content: Content,
  listed: Pick<ListedFile, 'id' | 'file' | 'path'>,
  text: string,
  today: string,
): readonly Problem[] {
  const read = entryOfBytes(new TextEncoder().encode(text), { collection: 'sources', ...listed });
  const others = content.sources.filter(({ id }) => id !== listed.id);
  const errorsIn = (some: Content): readonly Problem[] =>
    contentProblems(some, today).filter(
      ({ severity, file }) => severity === 'error' && file === listed.file,
    );
  const after = errorsIn({
    ...content,
    files: content.files.map((file) => (file.file === listed.file ? read.entryFile : file)),
    sources:
      read.data === undefined
        ? others
        : // The schema of sources has made it.
          [...others, { ...listed, data: read.data as Source }],
    problems: [...content.problems, ...read.problems],
    left: [...content.left, ...read.left],
  });
  if (after.length === 0) return [];
  const keyOf = ({ code, message }: Problem): string => `${code} ${message}`;
  const before = new Set(errorsIn(content).map(keyOf));
  return after.filter((problem) => !before.has(keyOf(problem)));
}
