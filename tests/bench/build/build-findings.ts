import type { Measured, Target } from '../part.ts';
import type { RunCost } from '../run-cost.ts';
import { astroMdx, hugo } from './builder.ts';

/** How Dateline is called among the builders. */
export const dateline = 'Dateline';

/** One builder's builds of a story. */
export interface BuildRow {
  readonly name: string;
  /** Events of the story. */
  readonly size: number;
  /** Pages of HTML that were written. */
  readonly pages: number;
  readonly cold: RunCost;
  /** The build after one event was changed. */
  readonly edited: RunCost;
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const two = (value: number): string => value.toFixed(2);
/** Milliseconds of the processor for each page that was written. */
const perPage = ({ cold, pages }: BuildRow): number => (cold.cpu * 1000) / pages;

function targetsOf(rows: readonly BuildRow[]): Target[] {
  const size = Math.max(...rows.map((row) => row.size));
  const find = (name: string): BuildRow | undefined =>
    rows.find((row) => row.name === name && row.size === size);
  const [own, astro, go] = [find(dateline), find(astroMdx.name), find(hugo.name)];
  if (!own) return [];
  const at = `at ${size.toLocaleString('en')} events`;
  const against = (other: BuildRow | undefined, most: number, wanted: string): Target[] => {
    if (!other) return [];
    const ratio = perPage(own) / perPage(other);
    const what = `CPU per page ${at}, beside ${other.name}`;
    return [{ what, wanted, measured: two(ratio), isMet: ratio <= most }];
  };
  const memory = Math.max(own.cold.memory, own.edited.memory);
  const again = own.edited.cpu / own.cold.cpu;
  return [
    ...against(astro, 0.3, 'at most 0.30 of its'),
    ...against(go, 3, 'at most 3.00 of its'),
    {
      what: `peak memory ${at}`,
      wanted: 'at most 2,048 MiB (aimed at with 10,000)',
      measured: `${number.format(memory)} MiB`,
      isMet: memory <= 2048,
    },
    {
      what: `CPU after one edit ${at}, of the cold build’s`,
      wanted: 'at most 0.25',
      measured: two(again),
      isMet: again <= 0.25,
    },
  ];
}

/** The builders' figures as tables, targets and a chart. */
export function buildFindings(rows: readonly BuildRow[], hasHugo: boolean): Measured {
  const names = [...new Set(rows.map(({ name }) => name))];
  return {
    tables: [
      {
        title: 'Builds',
        head: [
          'events',
          'builder',
          'pages',
          'CPU, cold',
          'CPU per page',
          'CPU after one edit',
          'of the cold build’s',
          'peak memory',
        ],
        rows: rows.map((row) => [
          row.size.toLocaleString('en'),
          row.name,
          row.pages.toLocaleString('en'),
          `${number.format(row.cold.cpu)} s`,
          `${two(perPage(row))} ms`,
          `${number.format(row.edited.cpu)} s`,
          two(row.edited.cpu / row.cold.cpu),
          `${number.format(Math.max(row.cold.memory, row.edited.memory))} MiB`,
        ]),
      },
    ],
    targets: targetsOf(rows),
    notes: [
      'One cold build each, and one more after a sentence was added to the first event. CPU is user and system time of the command and all that it started; memory that of its largest process (GNU time).',
      'The others write a page for each event and one list, and nothing more. Dateline checks every entry, and also writes pages of sources, actors, places and views, the data files and the search index: its pages are more, and its CPU per page holds all of that.',
      ...(hasHugo ? [] : ['Hugo was not installed.']),
      'What falls short, and why. By a profile of a cold build of 1,000 events, two thirds of the processor’s time go into making pages and files: share images, what is told of claims and their chains, citations, reading the entries and collecting garbage, before Astro’s own rendering. After an edit each page is still asked whether anything that it read has changed, and Astro goes through all of them again. What the memory holds grows with the events, and has not been brought down further: Astro’s store of the entries, and the story with its graph.',
    ],
    chart: {
      title: 'CPU of a cold build, per page',
      unit: 'ms',
      series: names.map((name) => ({
        name,
        points: rows
          .filter((row) => row.name === name)
          .map((row) => ({ size: row.size, value: perPage(row) })),
      })),
    },
  };
}
