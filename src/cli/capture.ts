import { mkdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Command } from 'commander';
import { cited } from '../domain/cited.ts';
import { parseDate } from '../domain/date/index.ts';
import type { Capture } from '../domain/model.ts';
import { nearestName } from '../domain/nearest.ts';
import { sha256Of } from '../files/captures/kept-copies.ts';
import { UnsetField, withYamlField } from '../files/captures/with-yaml-field.ts';
import { keptInOrder } from '../files/ordered-fields.ts';
import { problemsOfChange } from '../files/problems-of-change.ts';
import { readContent } from '../files/read-content.ts';
import { copyWhole, writeWhole } from '../files/write-whole.ts';
import { visibleText } from '../reporters/visible-text.ts';
import { schemas } from '../schemas/index.ts';
import { unlistable } from './check.ts';
import { environment } from './environment.ts';
import { Refusal } from './refusal.ts';

/** What is said of a copy that is to be kept. */
export interface CaptureOptions {
  readonly source: string;
  readonly at?: string;
  readonly by?: string;
  readonly method: string;
  readonly archive?: string;
  readonly into: string;
}

async function contentAt(folder: string) {
  try {
    return await readContent(folder);
  } catch (error) {
    throw new Refusal(unlistable(folder, error));
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    const found = await stat(file);
    if (found.isFile()) return found.size;
  } catch {
    // What cannot be looked at is told like what is not there.
  }
  throw new Refusal(`There is no file at ${visibleText(cited(file))} to keep.`);
}

function timeOf(at: string): string {
  const parsed = parseDate(at);
  if (!parsed.ok) {
    throw new Refusal(`--at: ${visibleText(cited(`${parsed.message} ${parsed.remedy}`, 1000))}`);
  }
  return at;
}

/** The ending of a copy's name, where it is one: names from elsewhere may hold anything. */
function endingOf(file: string): string {
  const ending = extname(file).toLowerCase();
  return /^\.[a-z\d]{1,10}$/u.test(ending) ? ending : '';
}

/** @throws Refusal when the entry cannot hold it */
function recordedIn(text: string, file: string, captures: readonly Capture[]): string {
  try {
    return keptInOrder(text, withYamlField(text, 'captures', captures), schemas.sources);
  } catch (error) {
    if (!(error instanceof UnsetField)) throw error;
    throw new Refusal(
      `${visibleText(file)} stays as it is: ${error.message} Write there by hand, and copy the file:\n\n${visibleLines(error.field)}`,
    );
  }
}

const visibleLines = (text: string): string => text.split('\n').map(visibleText).join('\n');

/**
 * Keeps a copy of a source, and records it in the source's entry, when the entry is sound with it.
 *
 * @param folder the content folder
 * @param now the time that it is now, ISO 8601 in UTC
 * @returns what was done, for people
 * @throws Refusal when it cannot; then nothing is kept, and the entry is as it was
 */
export async function keepCopy(
  file: string,
  options: CaptureOptions,
  folder: string,
  now: string,
): Promise<string> {
  const content = await contentAt(folder);
  const bytes = await sizeOf(file);
  const entry = content.sources.find(({ id }) => id === options.source);
  if (entry === undefined) {
    const near = nearestName(
      options.source,
      content.sources.map(({ id }) => id),
    );
    const hint = near === undefined ? 'Write its entry first.' : `Did you mean \`${near}\`?`;
    throw new Refusal(
      `No readable source is called \`${visibleText(cited(options.source))}\`. ${hint}`,
    );
  }
  const sha256 = await sha256Of(file);
  const { captures } = entry.data;
  if (captures.some((capture) => capture.sha256 === sha256)) {
    throw new Refusal(`${entry.file} names this very copy already.`);
  }
  const capture: Capture = {
    at: timeOf(options.at ?? now),
    by: options.by ?? content.site?.data.editors ?? 'the editors',
    method: options.method,
    sha256,
    bytes,
    ...(options.archive === undefined ? {} : { archive: options.archive }),
  };
  const text = await readFile(entry.path, 'utf8');
  const recorded = recordedIn(text, entry.file, [...captures, capture]);
  const [problem] = problemsOfChange(content, entry, recorded, now.slice(0, 10));
  if (problem !== undefined) {
    throw new Refusal(
      `${visibleText(entry.file)} stays as it is, since check would refuse it: ${visibleText(cited(`${problem.message} ${problem.remedy}`, 1000))}`,
    );
  }
  const kept = join(options.into, `${sha256}${endingOf(file)}`);
  await mkdir(options.into, { recursive: true });
  await copyWhole(file, kept);
  await writeWhole(entry.path, recorded);
  return `Kept as ${visibleText(kept)}: ${bytes} bytes, SHA-256 ${sha256}.\nRecorded in ${entry.file}.\n`;
}

/** `capture`: keeps a saved page and records it in its source's entry. Exit code 1 when it cannot. */
export const captureCommand = new Command('capture')
  .description('keep a saved page, and record it in the entry of its source')
  .argument('<file>', 'the saved page, text or web archive')
  .requiredOption('--source <id>', 'id of the source that it is a copy of')
  .option('--at <time>', 'when it was saved: a day, or a time with its zone (default: now)')
  .option('--by <name>', 'who saved it (default: the editors, as site.yaml names them)')
  .option('--method <words>', 'how it was saved', 'saved by the browser')
  .option('--archive <address>', 'address of the copy in an archive')
  .option('--into <folder>', 'the folder of kept copies', 'captures')
  .action(async (file: string, options: CaptureOptions) => {
    try {
      // The one clock of the command: the second that it is now in UTC.
      const now = new Date().toISOString().replace(/\.\d+Z$/u, 'Z');
      process.stdout.write(await keepCopy(file, options, environment().content, now));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    }
  });
