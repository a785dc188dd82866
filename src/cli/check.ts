import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { Command, Option } from 'commander';
import { checkContent } from '../files/check-content.ts';
import { githubReport } from '../reporters/github.ts';
import { gitlabReport } from '../reporters/gitlab.ts';
import { jsonReport } from '../reporters/json.ts';
import type { CheckReport } from '../reporters/report.ts';
import { terminalReport } from '../reporters/terminal.ts';
import { visibleText } from '../reporters/visible-text.ts';
import { environment } from './environment.ts';

type Format = 'text' | 'json' | 'github' | 'gitlab';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

function written(report: CheckReport, format: Format, folder: string): string {
  const fromHere = relative(process.cwd(), folder).split(sep).join('/');
  switch (format) {
    case 'json':
      return jsonReport(report);
    case 'github':
      return githubReport(report, fromHere);
    case 'gitlab':
      return gitlabReport(report, fromHere, digest);
    case 'text': {
      const { NO_COLOR } = process.env;
      const colours = process.stdout.isTTY && (NO_COLOR === undefined || NO_COLOR === '');
      return terminalReport(report, colours);
    }
  }
}

/** Why the content folder could not be listed, in a sentence. */
export function unlistable(folder: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const name = visibleText(folder);
  if (code === 'ENOENT') {
    return `There is no content folder at ${name}. DATELINE_CONTENT names another one.`;
  }
  if (code === 'ENOTDIR') return `${name} is a file, where the content folder should be.`;
  if (code === 'EACCES') return `The content folder at ${name} may not be read.`;
  throw error;
}

async function check({ format }: { format: Format }): Promise<void> {
  const folder = environment().content;
  // The one clock of the check: the day that it is now in UTC.
  const today = new Date().toISOString().slice(0, 10);
  try {
    const report = await checkContent(folder, today);
    process.stdout.write(written(report, format, folder));
    const failed = report.problems.some(({ severity }) => severity === 'error');
    process.exitCode = failed ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${unlistable(folder, error)}\n`);
    process.exitCode = 1;
  }
}

/** `check`: every problem of the content folder. Exit code 1 when one of them is an error. */
export const checkCommand = new Command('check')
  .description('check the entries of the content folder')
  .addOption(
    new Option('--format <format>', 'how to print problems')
      .choices(['text', 'json', 'github', 'gitlab'])
      .default('text'),
  )
  .action(check);
