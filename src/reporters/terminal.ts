import { cited } from '../domain/cited.ts';
import type { Collection } from '../domain/model.ts';
import { collectionNoun } from '../domain/collection-noun.ts';
import type { Problem } from '../domain/problem.ts';
import { boundedProblems } from './bounded-problems.ts';
import type { CheckReport } from './report.ts';
import { visibleText } from './visible-text.ts';

type Paint = (text: string) => string;

const sgr =
  (open: number, close: number): Paint =>
  (text) =>
    `\u001b[${open}m${text}\u001b[${close}m`;

const plain: Paint = (text) => text;

/** The terminal's colours. */
export const paints = {
  file: sgr(4, 24),
  error: sgr(31, 39),
  warning: sgr(33, 39),
  mended: sgr(32, 39),
  quiet: sgr(2, 22),
} as const;

type Paints = Readonly<Record<keyof typeof paints, Paint>>;

/** No colours at all. */
export const unpainted: Paints = {
  file: plain,
  error: plain,
  warning: plain,
  mended: plain,
  quiet: plain,
};

const numbers = new Intl.NumberFormat('en');
const lists = new Intl.ListFormat('en');

function counted(count: number, noun: string): string {
  return `${numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The closing line: how many problems, how many files, how much was read. */
export function closingLine({ problems, entries }: CheckReport): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const found = [
    ...(errors === 0 ? [] : [counted(errors, 'error')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
  ];
  const files = new Set(problems.map(({ file }) => file)).size;
  const outcome =
    found.length === 0 ? 'No problems.' : `${lists.format(found)} in ${counted(files, 'file')}.`;
  const read = Object.entries(collectionNoun).map(([collection, noun]) =>
    counted(entries[collection as Collection], noun),
  );
  return `${outcome} ${lists.format(read)} read.`;
}

/** What is cited of a message or a remedy, which cites what an entry holds. */
const longest = 1000;

const sentence = (text: string): string => visibleText(cited(text, longest));

function problemLines(problem: Problem, paint: Paints): string {
  const { line, column, severity, code, message, remedy } = problem;
  return [
    `  ${line}:${column}  ${paint[severity](severity)}  ${sentence(message)}  ${paint.quiet(code)}\n`,
    `      ${sentence(remedy)}\n`,
  ].join('');
}

/** The most problems that are shown one by one: what somebody may read before they mend the first. */
export const mostShown = 300;

/** The most files that are named where only counts are given. */
const mostFiles = 20;

/** Rows of a count and a name, the largest count first. */
function countRows(names: readonly string[], most = Infinity): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rows = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const rest = rows.slice(most);
  const sum = rest.reduce((total, [, count]) => total + count, 0);
  const written = rows
    .slice(0, most)
    .map(([name, count]) => [numbers.format(count), name] as const);
  if (rest.length > 0) {
    written.push([numbers.format(sum), `in ${counted(rest.length, 'more file')}`]);
  }
  const width = Math.max(...written.map(([count]) => count.length));
  return written.map(([count, name]) => `  ${count.padStart(width)}  ${visibleText(name)}\n`);
}

/**
 * Problems as {@link problemsByFile}, the first of each kind where there are very many, and then how
 * many there are besides, by rule and by file.
 */
export function problemsInBounds(
  problems: readonly Problem[],
  paint: Paints,
  most = mostShown,
): string {
  const { shown, left } = boundedProblems(problems, most);
  if (left.length === 0) return problemsByFile(shown, paint);
  return [
    problemsByFile(shown, paint),
    `Shown are ${numbers.format(shown.length)} of ${counted(problems.length, 'problem')}: errors first, and the first of each kind in each file. The others by rule:\n`,
    ...countRows(left.map(({ code }) => code)),
    'and by file:\n',
    ...countRows(
      left.map(({ file }) => file),
      mostFiles,
    ),
    '`npm run check -- --all` prints every one.\n\n',
  ].join('');
}

/** Problems under the names of their files, with an empty line after each file. */
function problemsByFile(problems: readonly Problem[], paint: Paints): string {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const ofFile = byFile.get(problem.file);
    if (ofFile === undefined) byFile.set(problem.file, [problem]);
    else ofFile.push(problem);
  }
  const groups = [...byFile].map(
    ([file, ofFile]) =>
      `${paint.file(visibleText(file))}\n${ofFile.map((problem) => problemLines(problem, paint)).join('')}\n`,
  );
  return groups.join('');
}

/**
 * The outcome of a check for people: problems by file, each with line and column, severity,
 * what is wrong, the code of the rule, and how to mend it; then a closing line.
 *
 * @param colours whether to use the terminal's colours; words say the same without them
 * @param most how many problems are shown one by one; the others are counted
 */
export function terminalReport(report: CheckReport, colours: boolean, most = mostShown): string {
  const paint: Paints = colours ? paints : unpainted;
  return `${problemsInBounds(report.problems, paint, most)}${closingLine(report)}\n`;
}
