import { basename, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { cited } from '../domain/cited.ts';
import { isQuestionable } from '../domain/imports/first-of-january.ts';
import { recordFields } from '../domain/imports/record-row.ts';
import { importRows } from '../files/imports/import-rows.ts';
import type { Imported, ImportTold } from '../files/imports/import-rows.ts';
import { importTimeline } from '../files/imports/import-timeline.ts';
import { ImportRefusal, importFormats, openImport } from '../files/imports/open-import.ts';
import type { ImportFormat } from '../files/imports/open-import.ts';
import { visibleText } from '../reporters/visible-text.ts';
import { EnvironmentFault, environment } from './environment.ts';
import { failureInWords } from './failure-in-words.ts';

interface Options {
  readonly from?: ImportFormat;
  readonly columns?: string;
  readonly map?: string;
  readonly into?: string;
  readonly dryRun?: true;
}

const numbers = new Intl.NumberFormat('en');
const lists = new Intl.ListFormat('en');

const counted = (count: number, noun: string): string =>
  `${numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`;

/** How many rows are done between two signs of life. */
const stride = 1000;

/** Signs of life, where there is much to do: one line that changes, or one a thousand rows. */
function progress(rows: number): void {
  if (rows % stride !== 0) return;
  const words = `${numbers.format(rows)} rows…`;
  process.stderr.write(process.stderr.isTTY ? `\r${words}` : `${words}\n`);
}

/** How many rows are named where the same was left out of many. */
const namedRows = 5;

/** What was left out, and of which rows, told once for many. */
class LeftOut {
  readonly #rows = new Map<string, { readonly first: string[]; count: number }>();

  add(where: string, what: readonly string[]): void {
    for (const words of what) {
      // The address is named in the draft; here a hundred frames are one kind of thing.
      const kind = words.replace(/ (?:from|to) [^ ]+(?=, of which|$)/u, '');
      const rows = this.#rows.get(kind) ?? { first: [], count: 0 };
      if (rows.first.length < namedRows) rows.first.push(where);
      rows.count += 1;
      this.#rows.set(kind, rows);
    }
  }

  lines(): string {
    return [...this.#rows]
      .map(([kind, { first, count }]) => {
        const more = count - first.length;
        const where = lists.format([
          ...first,
          ...(more > 0 ? [`${numbers.format(more)} more`] : []),
        ]);
        return `Left out: ${visibleText(kind)} (${where}).\n`;
      })
      .join('');
  }
}

/** The last line: the rows that went in, and what they came to. */
function sumLine({ sum }: Imported): string {
  const parts = [
    counted(sum.drafts, 'draft'),
    ...(sum.titles === 0 ? [] : [counted(sum.titles, 'title')]),
    ...(sum.eras === 0 ? [] : [counted(sum.eras, 'era')]),
    `${numbers.format(sum.refused)} refused`,
  ];
  return `${counted(sum.rows, 'row')} in = ${parts.join(' + ')}.\n`;
}

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${visibleText(line)}\n`)
    .join('');

function afterwards(imported: Imported, isDryRun: boolean): string {
  const { days, site, forSite, sum } = imported;
  const will = (done: string, planned: string): string => (isDryRun ? planned : done);
  return [
    isQuestionable(days)
      ? `${numbers.format(days.firsts)} of ${counted(days.days, 'row')} with a day give 1 January. It is marked as uncertain in each: it may stand for the year alone.\n`
      : '',
    site === undefined
      ? ''
      : `site.yaml was not there and ${will('is', 'would be')} written. Its language and its licence are not known from the file: look at them.\n`,
    forSite === undefined ? '' : `For site.yaml, where you want it:\n${indented(forSite)}`,
    sum.drafts === 0
      ? ''
      : `Each draft ${will('names', 'would name')} what is missing before it can be published.\n`,
    isDryRun ? 'Nothing was written.\n' : '',
  ].join('');
}

async function importFile(file: string, options: Options): Promise<void> {
  const isDryRun = options.dryRun === true;
  const into = resolve(options.into ?? environment().content);
  const name = basename(file);
  const opened = await openImport(file, options);
  const by = opened.because === undefined ? '' : `, as ${opened.because}`;
  process.stdout.write(
    `${visibleText(name)} is read as ${importFormats[opened.format]} (--from ${opened.format})${by}.\n`,
  );
  const leftOut = new LeftOut();
  const told: ImportTold = {
    refused(where, { message, remedy }) {
      process.stdout.write(
        `${visibleText(where)}  refused: ${visibleText(message)}\n    ${visibleText(remedy)}\n`,
      );
    },
    leftOut: (where, what) => leftOut.add(where, what),
    progress,
  };
  if ('entries' in opened) {
    const sum = await importTimeline({ entries: opened.entries, into, isDryRun, told });
    process.stdout.write(
      `${isDryRun ? 'Nothing was written.\n' : 'Run check: files that lay beside an entry are not in a timeline.json.\n'}${counted(sum.rows, 'row')} in = ${sum.entries === 1 ? '1 entry' : `${numbers.format(sum.entries)} entries`} + ${numbers.format(sum.refused)} refused.\n`,
    );
    process.exitCode = sum.refused > 0 ? 1 : 0;
    return;
  }
  const imported = await importRows({ opened, name, into, isDryRun, told });
  if (process.stderr.isTTY && imported.sum.rows >= stride) process.stderr.write('\r\u001b[K');
  process.stdout.write(`${leftOut.lines()}${afterwards(imported, isDryRun)}${sumLine(imported)}`);
  process.exitCode = imported.sum.refused > 0 ? 1 : 0;
}

const formatList = Object.entries(importFormats)
  .map(([name, what]) => `  ${name.padEnd(16)}${what}`)
  .join('\n');

const fieldList = Object.entries(recordFields)
  .map(([name, what]) => `  ${name.padEnd(16)}${what}`)
  .join('\n');

/** `import`: drafts from another tool's timeline. Exit code 1 when a row is refused, 2 for wrong use. */
export const importCommand = new Command('import')
  .description("make drafts from another tool's timeline")
  .argument('<file>', 'the file or the folder to import')
  .addOption(
    new Option('--from <format>', 'what the file is (default: told from the file)').choices(
      Object.keys(importFormats),
    ),
  )
  .option('--columns <list>', 'of a table, which column is which: "date=When,title=What"')
  .option('--map <file>', 'a YAML file that says the same, a line each: `date: When`')
  .option('--into <folder>', 'the content folder that it goes to (default: the story)')
  .option('--dry-run', 'say what would come of it, and write nothing')
  .addHelpText(
    'after',
    `\nFormats:\n${formatList}\n\nFields of --columns and --map:\n${fieldList}\n`,
  )
  .action(async (file: string, options: Options) => {
    try {
      await importFile(file, options);
    } catch (error) {
      if (error instanceof EnvironmentFault) throw error;
      process.stderr.write(`${visibleText(cited(basename(file)))}: ${failureInWords(error)}\n`);
      process.exitCode = error instanceof ImportRefusal && error.isWrongUse ? 2 : 1;
    }
  });
