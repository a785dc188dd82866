import type { Problem } from '../domain/problem.ts';
import type { CheckReport } from './report.ts';
import { closingLine, mostShown, paints, problemsInBounds, unpainted } from './terminal.ts';
import { visibleText } from './visible-text.ts';

const numbers = new Intl.NumberFormat('en');

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
 * @param most how many of each are shown one by one; the others are counted
 */
export function changedProblemsReport(
  before: readonly Problem[],
  now: CheckReport,
  colours: boolean,
  most = mostShown,
): string {
  const paint = colours ? paints : unpainted;
  const found = beyond(now.problems, before);
  const mended = beyond(before, now.problems);
  if (found.length === 0 && mended.length === 0) return '';
  const lines = mended
    .slice(0, most)
    .map(
      ({ file, message, code }) =>
        `${paint.mended('mended')}  ${visibleText(file)}: ${visibleText(message)}  ${paint.quiet(code)}\n`,
    );
  const others = mended.length - lines.length;
  if (others > 0) lines.push(`${paint.mended('mended')}  ${numbers.format(others)} more\n`);
  const gap = mended.length === 0 ? '' : '\n';
  return `${problemsInBounds(found, paint, most)}${lines.join('')}${gap}${closingLine(now)}\n`;
}
