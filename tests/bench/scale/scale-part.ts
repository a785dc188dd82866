import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { scratch } from '../../build/dateline.ts';
import type { AxisReach } from '../../../src/domain/timeline/placed.ts';
import type { TileRoot } from '../../../src/domain/timeline/tile-tree.ts';
import { sizesFor } from '../part.ts';
import type { Measured, Part } from '../part.ts';
import { median, quantile } from '../quantile.ts';
import { Walk } from './walked.ts';

/** What `build-tiles.ts` prints. */
interface BuiltTiles {
  readonly roots: readonly TileRoot[];
  readonly reach: AxisReach;
  readonly sizes: readonly number[];
  readonly lists: readonly number[];
  readonly mostInFolder: number;
  readonly prepared: number;
  readonly built: number;
  readonly memory: number;
}

/** What a reader of a story of so many events fetches, in bytes as compressed. */
interface ScaleRow {
  readonly size: number;
  readonly tiles: BuiltTiles;
  readonly first: number;
  readonly pans: readonly number[];
  /** From the whole story to a week, step by step. */
  readonly zoom: number;
  readonly zoomSteps: readonly number[];
}

const run = promisify(execFile);
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const kilobytes = (bytes: number): string => `${number.format(bytes / 1024)} KB`;

/** Windows of these many days are panned through. */
const panned = [30, 365, 3650];

async function scaleRow(size: number, folder: string): Promise<ScaleRow> {
  const { stdout } = await run(
    process.execPath,
    [join(import.meta.dirname, 'build-tiles.ts'), '--events', String(size), '--out', folder],
    { maxBuffer: 2 ** 30 },
  );
  const tiles = JSON.parse(stdout) as BuiltTiles;
  const { first, last } = tiles.reach;
  const walk = (): Walk => new Walk(folder, tiles.roots, tiles.reach);
  const whole = last - first;
  const firstView = await walk().to(first, whole);

  const pans: number[] = [];
  for (const days of panned) {
    for (let at = 1; at < 10; at += 1) {
      const reader = walk();
      const from = first + (whole * at) / 10;
      await reader.to(from, days);
      for (const step of [1, 2, 3]) pans.push(await reader.to(from + step * days, days));
    }
  }

  const zoomed: number[] = [];
  const steps: number[] = [];
  for (let at = 1; at < 10; at += 1) {
    const reader = walk();
    await reader.to(first, whole);
    const middle = first + (whole * at) / 10;
    let sum = 0;
    for (let days = whole / 2; days > 7; days /= 2) {
      const bytes = await reader.to(middle - days / 2, days);
      steps.push(bytes);
      sum += bytes;
    }
    zoomed.push(sum);
  }
  return { size, tiles, first: firstView, pans, zoom: Math.max(...zoomed), zoomSteps: steps };
}

function scaleFindings(rows: readonly ScaleRow[]): Measured {
  const largest = rows.at(-1);
  const [smallest] = rows;
  const cells = ({ size, tiles, first, pans, zoom, zoomSteps }: ScaleRow): string[] => [
    size.toLocaleString('en'),
    kilobytes(first),
    `${kilobytes(median(pans))} / ${kilobytes(quantile(pans, 0.95))}`,
    `${kilobytes(median(zoomSteps))} / ${kilobytes(quantile(zoomSteps, 0.95))}`,
    kilobytes(zoom),
    tiles.sizes.length.toLocaleString('en'),
    `${kilobytes(median(tiles.sizes))} / ${kilobytes(Math.max(...tiles.sizes))}`,
    tiles.lists.length.toLocaleString('en'),
    tiles.mostInFolder.toLocaleString('en'),
  ];
  const cost = ({ size, tiles }: ScaleRow): string[] => [
    size.toLocaleString('en'),
    `${number.format(tiles.prepared)} s`,
    `${number.format(tiles.built)} s`,
    `${number.format((tiles.built * 1000) / size)} s`,
    `${number.format(tiles.memory)} MiB`,
  ];
  return {
    tables: [
      {
        title: 'What a reader fetches of the timeline, compressed',
        head: [
          'events',
          'first view',
          'pan by a screen, p50 / p95',
          'zoom by two, p50 / p95',
          'from all to a week',
          'tiles',
          'tile, p50 / largest',
          'lists',
          'files in the fullest folder',
        ],
        rows: rows.map(cells),
      },
      {
        title: 'What cutting them costs',
        head: ['events', 'making the dates', 'cutting', 'cutting, per 1,000', 'memory'],
        rows: rows.map(cost),
      },
    ],
    targets:
      largest && smallest
        ? [
            {
              what: `a pan by one screen, p95, at ${largest.size.toLocaleString('en')} events`,
              wanted: 'at most 30 KB',
              measured: kilobytes(quantile(largest.pans, 0.95)),
              isMet: quantile(largest.pans, 0.95) <= 30 * 1024,
            },
            {
              what: `the first view at ${largest.size.toLocaleString('en')} events, above that at ${smallest.size.toLocaleString('en')}`,
              wanted: 'at most 40 KB',
              measured: kilobytes(largest.first - smallest.first),
              isMet: largest.first - smallest.first <= 40 * 1024,
            },
          ]
        : [],
    notes: [
      'A simulation: the tiles of the events’ own clock are cut by the product’s code, with no pages, and walked through by the product’s code, with no browser. What a reader fetches is what a window of 1,100 pixels needs and one tile more on either side, each file once.',
      'Cutting includes making each event’s text a second time, packing each file with brotli 5 and writing it. The events’ first days are held and sorted; the rest is made as its turn comes.',
      'Lists hold what is only counted in the smallest tiles; a reader fetches one who opens a crowd that no zoom takes apart.',
    ],
    chart: {
      title: 'Bytes of a pan by one screen, p95',
      unit: 'KB',
      series: [
        {
          name: 'Dateline',
          points: rows.map(({ size, pans }) => ({ size, value: quantile(pans, 0.95) / 1024 })),
        },
      ],
    },
  };
}

/** What a story of up to a million events costs its reader, and what cutting its time costs. */
export const scalePart: Part = {
  name: 'scale',
  title: 'A million events on paper',
  async measure(settings) {
    const { isQuick, say } = settings;
    const sizes = isQuick
      ? sizesFor([200], settings)
      : [1000, 10_000, 100_000, 1_000_000].filter((size) => size <= settings.largest * 100);
    const rows: ScaleRow[] = [];
    for (const size of sizes) {
      say(`cutting ${size} events`);
      const folder = await scratch();
      try {
        rows.push(await scaleRow(size, folder.path));
      } finally {
        await folder.remove();
      }
    }
    return scaleFindings(rows);
  },
};
