import { runChecks } from '../domain/checks/index.ts';
import type { Problem } from '../domain/problem.ts';
import { checkInput } from './content.ts';
import type { Content } from './content.ts';

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
 * Everything that is wrong with a content, in the order of file, line, column and code, none twice.
 *
 * @param today the day of the check, `YYYY-MM-DD`
 * @param latin a text in Latin letters; left out, names of other scripts are not compared with Latin ones
 */
export function contentProblems(
  content: Content,
  today: string,
  latin?: (text: string) => string,
): readonly Problem[] {
  const found = [...content.problems, ...runChecks(checkInput(content, today, latin))];
  const broken = new Set(
    found.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  // An entry that was kept out of the story must have its error told, whoever tells it.
  const untold = content.left.filter(({ file }) => !broken.has(file));
  return inOrder([...found, ...untold]);
}
