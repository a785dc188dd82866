import type { Severity } from '../domain/problem.ts';
import type { CheckReport } from './report.ts';
import { visibleText } from './visible-text.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor' };

/**
 * The problems as a code-quality report of GitLab, which shows them in a merge request
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 *
 * @param folder the content folder's path from the repository's top, with forward slashes
 * @param digest a short stand-in for a text, the same for the same one: GitLab knows a problem
 *   again by it. The line is no part of it, since problems move with the lines above them.
 */
export function gitlabReport(
  { problems }: CheckReport,
  folder: string,
  digest: (text: string) => string,
): string {
  const seen = new Map<string, number>();
  const items = problems.map(({ code, severity, file, line, field, message, remedy }) => {
    const path = folder === '' ? file : `${folder}/${file}`;
    const name = [code, path, field, message].join('\0');
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return {
      description: visibleText(`${message} ${remedy}`),
      check_name: code,
      fingerprint: digest(`${name}\0${count}`),
      severity: severities[severity],
      location: { path, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(items, undefined, 2)}\n`;
}
