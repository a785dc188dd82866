import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { cited } from '../domain/cited.ts';
import type { Source, Verification } from '../domain/model.ts';
import type { VerifiedQuotation } from '../domain/quotations/verified-quotation.ts';
import { keptCopies } from '../files/captures/kept-copies.ts';
import { verifyQuotations } from '../files/captures/verify-quotations.ts';
import { UnsetField, withYamlField } from '../files/captures/with-yaml-field.ts';
import { keptInOrder } from '../files/ordered-fields.ts';
import { readContent } from '../files/read-content.ts';
import type { ContentEntry } from '../files/content.ts';
import { writeWhole } from '../files/write-whole.ts';
import { outcomeOf, verificationJson, verificationReport } from '../reporters/verification.ts';
import { visibleText } from '../reporters/visible-text.ts';
import { schemas } from '../schemas/index.ts';
import { environment } from './environment.ts';
import { readOrTold } from './read-or-told.ts';

interface Options {
  readonly captures: string;
  readonly record: boolean;
  readonly format: 'text' | 'json';
}

/** The verifications of a source: those that were found now in the place of older ones, the others kept. */
function recordedWith(
  source: Source,
  quotations: readonly VerifiedQuotation[],
  today: string,
): Verification[] {
  const ofSource = quotations.filter((quotation) => quotation.source === source.id);
  const looked = new Set(ofSource.filter(({ copy }) => copy !== undefined).map(({ key }) => key));
  const kept = source.verifications.filter(({ claim }) => !looked.has(claim));
  const found = ofSource.flatMap(({ key, quote, copy, ...rest }): Verification[] => {
    if (copy === undefined || !('found' in rest) || rest.found.outcome !== 'verbatim') return [];
    const now = { claim: key, text: quote.text, at: today, sha256: copy.sha256 };
    // What was found before keeps its day, so that looking again changes no file.
    const before = source.verifications.find(
      ({ claim, text, sha256 }) => claim === key && text === now.text && sha256 === now.sha256,
    );
    return [before ?? now];
  });
  return [...kept, ...found];
}

/** The files that were written, and why others were not. */
interface Recorded {
  readonly written: readonly string[];
  readonly refused: readonly string[];
}

async function record(
  entries: readonly ContentEntry<Source>[],
  quotations: readonly VerifiedQuotation[],
  today: string,
): Promise<Recorded> {
  const written: string[] = [];
  const refused: string[] = [];
  for (const { data, path, file } of entries) {
    const verifications = recordedWith(data, quotations, today);
    if (JSON.stringify(verifications) === JSON.stringify(data.verifications)) continue;
    const text = await readFile(path, 'utf8');
    try {
      const recorded = withYamlField(text, 'verifications', verifications);
      await writeWhole(path, keptInOrder(text, recorded, schemas.sources));
      written.push(file);
    } catch (error) {
      if (!(error instanceof UnsetField)) throw error;
      refused.push(`${file} stays as it is: ${error.message}`);
    }
  }
  return { written, refused };
}

async function verify({ captures, record: isRecorded, format }: Options): Promise<void> {
  const { content: folder } = environment();
  const content = await readOrTold(folder, readContent);
  if (content === undefined) return;
  let copies;
  try {
    copies = await keptCopies(captures);
  } catch {
    process.stderr.write(
      `There is no folder of kept copies at ${visibleText(cited(captures))}. --captures names another one.\n`,
    );
    process.exitCode = 1;
    return;
  }
  const broken = content.problems.filter(({ severity }) => severity === 'error');
  const story = {
    events: content.events.map(({ data }) => data),
    sources: content.sources.map(({ data }) => data),
  };
  const quotations = await verifyQuotations(story, copies);
  process.stdout.write(
    format === 'json' ? verificationJson(quotations) : verificationReport(quotations),
  );
  if (broken.length > 0) {
    // What could not be read holds quotations that nobody looked at: that is no success.
    const files = new Set(broken.map(({ file }) => file));
    process.stderr.write(
      `Not verified, since they could not be read (see \`npm run check\`): ${visibleText([...files].join(', '))}\n`,
    );
  }
  let isUnrecorded = false;
  if (isRecorded) {
    // The one clock of the command: the day that it is now in UTC.
    const today = new Date().toISOString().slice(0, 10);
    const { written, refused } = await record(content.sources, quotations, today);
    for (const words of refused) process.stderr.write(`${visibleText(words)}\n`);
    if (written.length > 0) process.stderr.write(`Recorded in ${written.join(', ')}\n`);
    else if (refused.length === 0) process.stderr.write('Nothing new to record.\n');
    isUnrecorded = refused.length > 0;
  }
  const failed =
    isUnrecorded || quotations.some((quotation) => /changed|absent/u.test(outcomeOf(quotation)));
  process.exitCode = failed || broken.length > 0 ? 1 : 0;
}

/** `verify`: holds every quotation against the kept copies. Exit code 1 when one is changed or not found. */
export const verifyCommand = new Command('verify')
  .description('hold every quotation against the kept copy of its source')
  .option('--captures <folder>', 'the folder of kept copies', 'captures')
  .option('--record', 'write what was found word for word into the sources’ entries', false)
  .addOption(
    new Option('--format <format>', 'how to print the outcome')
      .choices(['text', 'json'])
      .default('text'),
  )
  .action(verify);
