import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { buildPart } from './build/build-part.ts';
import { conditionsNow, loadNow } from './conditions.ts';
import { GeneratedSites } from './generated-site.ts';
import { lighthousePart } from './lighthouse/lighthouse-part.ts';
import { loadPart } from './load/load-part.ts';
import { partNames } from './part.ts';
import type { Part, PartName } from './part.ts';
import { record, writeReport } from './record.ts';
import { readerPart } from './reader/reader-part.ts';
import { partText } from './report.ts';
import { scalePart } from './scale/scale-part.ts';
import { searchPart } from './search/search-part.ts';

/** Every part; what they need of generated sites they share. */
const partsOn = (sites: GeneratedSites): Readonly<Record<PartName, Part>> => ({
  lighthouse: lighthousePart,
  reader: readerPart(sites),
  scale: scalePart,
  build: buildPart(sites),
  search: searchPart(sites),
  load: loadPart,
});

interface Options {
  readonly quick?: boolean;
  readonly only?: readonly PartName[];
  readonly day?: string;
  readonly largest: number;
  readonly peers: number;
}

async function bench({
  quick = false,
  only = partNames,
  day,
  largest,
  peers,
}: Options): Promise<void> {
  const command = ['npm run bench', ...process.argv.slice(2)]
    .join(' ')
    .replace('bench ', 'bench -- ');
  const sites = new GeneratedSites();
  const parts = partsOn(sites);
  try {
    for (const name of partNames.filter((part) => only.includes(part))) {
      const before = loadNow();
      const say = (line: string): void => void process.stderr.write(`${name}: ${line}\n`);
      try {
        const measured = await parts[name].measure({ isQuick: quick, largest, peers, say });
        const found = {
          title: parts[name].title,
          conditions: conditionsNow(command, day, before),
          ...measured,
        };
        process.stdout.write(`${partText(found, undefined)}\n\n`);
        if (quick) continue;
        await record(name, found);
        await writeReport();
      } catch (error) {
        // The other parts may still be measured; what this one found last stays in the report.
        say(error instanceof Error ? error.message : String(error));
        process.exitCode = 1;
      }
    }
  } finally {
    await sites.remove();
  }
}

/** A number of events that a story can be made with. */
function eventsFrom(text: string): number {
  const events = Number(text);
  if (!/^\d+$/.test(text) || events < 20) {
    throw new InvalidArgumentError('The smallest story that is measured has 20 events.');
  }
  return events;
}

const program = new Command('bench')
  .description(
    'Measures Dateline beside its peers, and writes tests/bench/RESULTS.md. A quick run is printed and not recorded.',
  )
  .option('--quick', 'fewer sizes and runs, for a first idea')
  .addOption(
    new Option('--only <part...>', 'these parts; the records of the others stay').choices([
      ...partNames,
    ]),
  )
  .option('--largest <events>', 'the most events that a story has', eventsFrom, 10_000)
  .option(
    '--peers <events>',
    'the most events that other timelines are visited with, which takes them minutes',
    eventsFrom,
    10_000,
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
