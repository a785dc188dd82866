import type { Severity } from '../domain/problem.ts';
import type { CheckReport } from './report.ts';
import { visibleText } from './visible-text.ts';

const escapeData = (text: string): string =>
  text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');

/** Where an annotation stands, and under which name. */
interface Place {
  /** Path from the repository's top, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
}

/**
 * A workflow command of GitHub, which shows the words beside a line of a change
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 *
 * @returns one line, with its end
 */
export function annotation(
  severity: Severity,
  { file, line, column, title }: Place,
  words: string,
): string {
  const written = Object.entries({ file, line, col: column, title })
    .map(([name, value]) => `${name}=${escapeProperty(visibleText(String(value)))}`)
    .join(',');
  return `::${severity} ${written}::${escapeData(visibleText(words))}\n`;
}

/**
 * The problems as annotations on GitHub.
 *
 * @param folder the content folder's path from the repository's top, with forward slashes
 */
export function githubReport({ problems }: CheckReport, folder: string): string {
  return problems
    .map(({ severity, file, line, column, code, message, remedy }) => {
      const path = folder === '' ? file : `${folder}/${file}`;
      return annotation(
        severity,
        { file: path, line, column, title: code },
        `${message} ${remedy}`,
      );
    })
    .join('');
}
