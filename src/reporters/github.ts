import type { CheckReport } from './report.ts';
import { visibleText } from './visible-text.ts';

const escapeData = (text: string): string =>
  text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');

/**
 * The problems as workflow commands of GitHub, which shows them beside the lines of a change
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 *
 * @param folder the content folder's path from the repository's top, with forward slashes
 */
export function githubReport({ problems }: CheckReport, folder: string): string {
  return problems
    .map(({ severity, file, line, column, code, message, remedy }) => {
      const path = folder === '' ? file : `${folder}/${file}`;
      const properties = { file: path, line, col: column, title: code };
      const written = Object.entries(properties)
        .map(([name, value]) => `${name}=${escapeProperty(visibleText(String(value)))}`)
        .join(',');
      return `::${severity} ${written}::${escapeData(visibleText(`${message} ${remedy}`))}\n`;
    })
    .join('');
}
