import type { Collection } from '../domain/model.ts';
import { collectionNoun } from '../domain/collection-noun.ts';
import type { Problem } from '../domain/problem.ts';
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

function problemLines(problem: Problem, paint: Paints): string {
  const { line, column, severity, code, message, remedy } = problem;
  return [
    `  ${line}:${column}  ${paint[severity](severity)}  ${visibleText(message)}  ${paint.quiet(code)}\n`,
    `      ${visibleText(remedy)}\n`,
  ].join('');
}

/** Problems under the names of their files, with an empty line after each file. */
export function problemsByFile(problems: readonly Problem[], paint: Paints): string {
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
 */
export function terminalReport(report: CheckReport, colours: boolean): string {
  const paint: Paints = colours ? paints : unpainted;
  return `${problemsByFile(report.problems, paint)}${closingLine(report)}\n`;
}
