import type { Problem } from '../domain/problem.ts';
import type { CheckReport } from './report.ts';
import { closingLine, problemsByFile, unpainted, paints } from './terminal.ts';
import { visibleText } from './visible-text.ts';

/** A problem wherever it stands in its file: what moves down a line is not news. */
const keyOf = ({ code, file, field, message }: Problem): string =>
  JSON.stringify([code, file, field, message]);

/** The problems of one list for which the other has none. */
function beyond(list: readonly Problem[], others: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const key of others.map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
  return list.filter((problem) => {
    const key = keyOf(problem);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/**
 * What a new check found that the one before did not, and the other way round: the new problems as
 * the terminal shows them, the mended ones a line each, and the closing line. Empty where neither
 * is there.
 *
 * @param colours whether to use the terminal's colours; words say the same without them
 */
export function changedProblemsReport(
  before: readonly Problem[],
  now: CheckReport,
  colours: boolean,
): string {
  const paint = colours ? paints : unpainted;
  const found = beyond(now.problems, before);
  const mended = beyond(before, now.problems);
  if (found.length === 0 && mended.length === 0) return '';
  const lines = mended.map(
    ({ file, message, code }) =>
      `${paint.mended('mended')}  ${visibleText(file)}: ${visibleText(message)}  ${paint.quiet(code)}\n`,
  );
  const gap = mended.length === 0 ? '' : '\n';
  return `${problemsByFile(found, paint)}${lines.join('')}${gap}${closingLine(now)}\n`;
}
