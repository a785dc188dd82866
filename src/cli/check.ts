import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { Command, Option } from 'commander';
import { cited } from '../domain/cited.ts';
import { checkContent } from '../files/check-content.ts';
import { changedProblemsReport } from '../reporters/changed-problems.ts';
import { githubReport } from '../reporters/github.ts';
import { gitlabReport } from '../reporters/gitlab.ts';
import { jsonReport } from '../reporters/json.ts';
import type { CheckReport } from '../reporters/report.ts';
import { mostShown, terminalReport } from '../reporters/terminal.ts';
import { visibleText } from '../reporters/visible-text.ts';
import { environment } from './environment.ts';
import { watchContent } from './watch-content.ts';

interface Options {
  readonly format: 'text' | 'json' | 'github' | 'gitlab';
  readonly watch: boolean;
  readonly all: boolean;
}

/** How many problems are printed one by one. */
const mostOf = (all: boolean): number => (all ? Infinity : mostShown);

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

function inColour(): boolean {
  const { NO_COLOR } = process.env;
  return process.stdout.isTTY && (NO_COLOR === undefined || NO_COLOR === '');
}

function written(report: CheckReport, { format, all }: Options, folder: string): string {
  const fromHere = relative(process.cwd(), folder).split(sep).join('/');
  switch (format) {
    case 'json':
      return jsonReport(report);
    case 'github':
      return githubReport(report, fromHere);
    case 'gitlab':
      return gitlabReport(report, fromHere, digest);
    case 'text':
      return terminalReport(report, inColour(), mostOf(all));
  }
}

/** Why the content folder could not be listed, in a sentence. */
export function unlistable(folder: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const name = visibleText(cited(folder));
  if (code === 'ENOENT') {
    return `There is no content folder at ${name}. DATELINE_CONTENT names another one.`;
  }
  if (code === 'ENOTDIR') return `${name} is a file, where the content folder should be.`;
  if (code === 'EACCES') return `The content folder at ${name} may not be read.`;
  throw error;
}

/** The one clock of the check: the day that it is now in UTC. */
const today = (): string => new Date().toISOString().slice(0, 10);

async function checkOnce(folder: string, options: Options): Promise<void> {
  try {
    const report = await checkContent(folder, today());
    process.stdout.write(written(report, options, folder));
    const failed = report.problems.some(({ severity }) => severity === 'error');
    process.exitCode = failed ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${unlistable(folder, error)}\n`);
    process.exitCode = 1;
  }
}

/** What a check that is made again and again says of a folder that cannot be read. */
function unreadable(folder: string, error: unknown): string {
  try {
    return unlistable(folder, error);
  } catch {
    return `The content could not be checked: ${visibleText(cited(String(error)))}`;
  }
}

/** Checks after each change, and tells what is new and what is mended, until it is interrupted. */
async function checkAgain(folder: string, most: number): Promise<void> {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  let before: CheckReport | undefined;
  let trouble = '';
  const look = async (): Promise<void> => {
    try {
      const report = await checkContent(folder, today());
      const isBack = trouble !== '';
      trouble = '';
      process.stdout.write(
        before === undefined || isBack
          ? terminalReport(report, inColour(), most)
          : changedProblemsReport(before.problems, report, inColour(), most),
      );
      before = report;
    } catch (error) {
      const words = unreadable(folder, error);
      if (words !== trouble) process.stderr.write(`${words}\n`);
      trouble = words;
    }
  };
  await watchContent(folder, look, stop.signal);
}

async function check(options: Options, command: Command): Promise<void> {
  const folder = environment().content;
  if (!options.watch) return checkOnce(folder, options);
  if (options.format !== 'text') command.error('error: --watch prints text; leave --format out.');
  return checkAgain(folder, mostOf(options.all));
}

/**
 * `check`: every problem of the content folder. Exit code 1 when one of them is an error; with
 * `--watch` it goes on until it is interrupted, which is no failure.
 */
export const checkCommand = new Command('check')
  .description('check the entries of the content folder')
  .addOption(
    new Option('--format <format>', 'how to print problems')
      .choices(['text', 'json', 'github', 'gitlab'])
      .default('text'),
  )
  .option(
    '--watch',
    'check again after each change, and tell what is new and what is mended',
    false,
  )
  .option('--all', 'print every problem as text, however many there are', false)
  .action(check);
