import { Command, CommanderError, Option } from 'commander';
import { conditionsNow, loadNow } from './conditions.ts';
import { lighthousePart } from './lighthouse/lighthouse-part.ts';
import { partNames } from './part.ts';
import type { Part, PartName } from './part.ts';
import { record, writeReport } from './record.ts';
import { partText } from './report.ts';

const parts: Readonly<Partial<Record<PartName, Part>>> = { lighthouse: lighthousePart };

interface Options {
  readonly quick?: boolean;
  readonly only?: readonly PartName[];
  readonly day?: string;
}

async function bench({ quick = false, only = partNames, day }: Options): Promise<void> {
  const command = ['npm run bench', ...process.argv.slice(2)]
    .join(' ')
    .replace('bench ', 'bench -- ');
  for (const name of partNames) {
    const part = parts[name];
    if (!part || !only.includes(name)) continue;
    const before = loadNow();
    const measured = await part.measure({
      isQuick: quick,
      say: (line) => process.stderr.write(`${name}: ${line}\n`),
    });
    const found = {
      title: part.title,
      conditions: conditionsNow(command, day, before),
      ...measured,
    };
    if (!quick) await record(name, found);
    process.stdout.write(`${partText(found, undefined)}\n\n`);
  }
  if (!quick) await writeReport();
}

const program = new Command('bench')
  .description(
    'Measures Dateline beside its peers, and writes tests/bench/RESULTS.md. A quick run is printed and not recorded.',
  )
  .option('--quick', 'fewer sizes and runs, in under two minutes')
  .addOption(
    new Option('--only <part...>', 'these parts; the records of the others stay').choices([
      ...partNames,
    ]),
  )
  .option('--day <day>', 'the day to record, ISO 8601; otherwise the day of the last commit')
  .exitOverride()
  .showHelpAfterError('Run it with --help for what there is.')
  .action(bench);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
