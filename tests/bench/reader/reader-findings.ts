import type { Measured, Target } from '../part.ts';
import { median, quantile } from '../quantile.ts';
import type { VisitCost } from './visit-cost.ts';

/** The visits to one timeline with so many events: none where nothing was painted in time. */
export interface ReaderRow {
  readonly name: string;
  readonly size: number;
  readonly visits: readonly VisitCost[];
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const kilobytes = (bytes: number): string => `${number.format(bytes / 1024)} KB`;
const milliseconds = (ms: number): string => `${number.format(ms)} ms`;

/** The median of a figure over the visits; none without visits. */
function middle(row: ReaderRow | undefined, of: (visit: VisitCost) => number): number | undefined {
  return row === undefined || row.visits.length === 0 ? undefined : median(row.visits.map(of));
}

const steps = (
  row: ReaderRow,
  share: number,
  of: (visit: VisitCost) => readonly number[],
): string => number.format(quantile(row.visits.flatMap(of), share));

function tableRow(row: ReaderRow, base: number | undefined): string[] {
  const { name, size, visits } = row;
  const first = middle(row, (visit) => visit.first);
  if (first === undefined) {
    const nothing = 'nothing painted in 60 s';
    return [size.toLocaleString('en'), name, '—', nothing, '—', '—', '—', '—', '—', '—', '—', '—'];
  }
  return [
    size.toLocaleString('en'),
    name,
    kilobytes(median(visits.map(({ bytes }) => bytes))),
    milliseconds(first),
    base === undefined ? '—' : `${number.format(first / base)} ×`,
    kilobytes(median(visits.map(({ readyBytes }) => readyBytes))),
    milliseconds(median(visits.map(({ ready }) => ready))),
    `${steps(row, 0.5, ({ pans }) => pans)} / ${steps(row, 0.95, ({ pans }) => pans)} ms`,
    `${steps(row, 0.5, ({ zooms }) => zooms)} / ${steps(row, 0.95, ({ zooms }) => zooms)} ms`,
    `${number.format(median(visits.map(({ heap }) => heap)))} MiB`,
    number.format(median(visits.map(({ timelineElements }) => timelineElements))),
    number.format(median(visits.map(({ pageElements }) => pageElements))),
  ];
}

/** What Dateline is called among its peers. */
export const dateline = 'Dateline';
const timelineJs = 'TimelineJS3';

/** What the largest story costs above one of 1,000 events. */
function growthTargets(
  largest: number,
  find: (name: string, size: number) => ReaderRow | undefined,
): Target[] {
  const [own, base] = [find(dateline, largest), find(dateline, 1000)];
  const of = (row: ReaderRow | undefined, figure: (visit: VisitCost) => number): number =>
    middle(row, figure) ?? NaN;
  if (largest <= 1000 || !own?.visits.length || !base?.visits.length) return [];
  // The drawing is a part of the page, which is the same: what grows is what the script fetches.
  const ratio = of(own, ({ ready }) => ready) / of(base, ({ ready }) => ready);
  const more = of(own, ({ readyBytes }) => readyBytes) - of(base, ({ readyBytes }) => readyBytes);
  const at = largest.toLocaleString('en');
  return [
    {
      what: `CPU until it can be worked at ${at} events`,
      wanted: 'at most 1.3 times its own at 1,000',
      measured: `${ratio.toFixed(2)} times`,
      isMet: ratio <= 1.3,
    },
    {
      what: `bytes until it can be worked at ${at} events`,
      wanted: 'at most 40 KB above its own at 1,000',
      measured: kilobytes(more),
      isMet: more <= 40 * 1024,
    },
  ];
}

/** What the rows say of the targets that they reach to. */
function targetsOf(rows: readonly ReaderRow[]): Target[] {
  const find = (name: string, size: number): ReaderRow | undefined =>
    rows.find((row) => row.name === name && row.size === size);
  const firstOf = (name: string, size: number): number | undefined =>
    middle(find(name, size), ({ first }) => first);
  const ratioTarget = (size: number, most: number, wanted: string): Target[] => {
    const [own, other] = [firstOf(dateline, size), firstOf(timelineJs, size)];
    if (own === undefined || other === undefined) return [];
    return [
      {
        what: `CPU to the first items at ${size.toLocaleString('en')} events`,
        wanted,
        measured: `${(own / other).toFixed(3)} of TimelineJS3’s`,
        isMet: own / other <= most,
      },
    ];
  };
  const largest = Math.max(...rows.filter(({ name }) => name === dateline).map(({ size }) => size));
  const own = find(dateline, largest);
  const stepTargets = (['pans', 'zooms'] as const).flatMap((kind): Target[] => {
    if (!own || own.visits.length === 0) return [];
    const worst = quantile(
      own.visits.flatMap((visit) => visit[kind]),
      0.95,
    );
    return [
      {
        what: `${kind === 'pans' ? 'pan' : 'zoom'} step p95 at ${largest.toLocaleString('en')} events`,
        wanted: 'at most 4 ms (aimed at with 100,000)',
        measured: milliseconds(worst),
        isMet: worst <= 4,
      },
    ];
  });
  const bounds = (
    [
      ['elements of the timeline', 300, '', (visit: VisitCost) => visit.timelineElements],
      ['heap', 20, ' MiB', (visit: VisitCost) => visit.heap],
    ] as const
  ).flatMap(([what, most, unit, of]): Target[] => {
    const value = middle(own, of);
    if (value === undefined) return [];
    return [
      {
        what: `${what} at ${largest.toLocaleString('en')} events`,
        wanted: `at most ${most}${unit} (aimed at with 100,000)`,
        measured: `${number.format(value)}${unit}`,
        isMet: value <= most,
      },
    ];
  });
  return [
    ...ratioTarget(20, 1 / 2, 'at most half of TimelineJS3’s'),
    ...ratioTarget(1000, 1 / 15, 'at most a fifteenth of TimelineJS3’s'),
    ...growthTargets(largest, find),
    ...stepTargets,
    ...bounds,
  ];
}

/** The reader's figures as tables, targets and a chart. */
export function readerFindings(rows: readonly ReaderRow[]): Measured {
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const names = [...new Set(rows.map(({ name }) => name))];
  const baseOf = (size: number): number | undefined =>
    middle(
      rows.find((row) => row.name === dateline && row.size === size),
      ({ first }) => first,
    );
  return {
    tables: [
      {
        title: 'Medians over the visits; steps p50 / p95',
        head: [
          'events',
          'timeline',
          'bytes to first items',
          'CPU to first items',
          'to Dateline’s',
          'bytes until it can be worked',
          'CPU until it can be worked',
          'pan step',
          'zoom step',
          'heap',
          'elements of the timeline',
          'of the page',
        ],
        rows: sizes.flatMap((size) =>
          rows.filter((row) => row.size === size).map((row) => tableRow(row, baseOf(size))),
        ),
      },
    ],
    targets: targetsOf(rows),
    notes: [
      `${Math.max(...rows.map(({ visits }) => visits.length))} visits each, of the peers with 1,000 events and more one, with an empty cache, 1,280 px wide. CPU is the time of the page’s main thread by the thread’s own clock.`,
      'Dateline’s first items are those of the drawing that the build puts into the page: the items of the first view, with their names and dates, each a link. It cannot be dragged or zoomed. “Until it can be worked” is until the script has taken the drawing’s place, where the reader turns to it with the mouse as soon as the first items are painted: all that the first items cost is in it. What others draw comes by script and can be worked from the first; theirs is the same with the mouse moved once.',
      'A pan step is a drag by 20 px, after four steps of zooming in, a zoom step a notch of the wheel (TimelineJS3: a click of its button), each until the second frame after it. What measuring itself costs is taken off: the median of twenty steps in which nothing is done, in the same visit.',
      'Dateline’s figures are of its whole home page, with the chronology as text, or from 200 events on its years and months; the others’ pages hold their timeline and nothing else, and their data come as JSON. TimelineJS3 is without the typefaces that it fetches from another host.',
      'Of 10,000 events and more the site was not built for this part: the home page is that of 1,000 with its drawing, over the tiles of the larger story, which the product’s code cut.',
      'What falls short, and why. At 20 events the page is a whole home page: its text, its sheets and its typefaces alone come to half of what is measured, by a script beside this bench. A step of a drag is mostly the browser’s own: styles, places and paint of the page around the chart, and what vis-timeline does at each redraw. A step of zooming that changes the level brings other items, of which each is made, measured and placed; a step that does not costs a third of that. The elements are those after the last step, axis, key and controls among them.',
    ],
    chart: {
      title: 'CPU to the first items',
      unit: 'ms',
      series: names.map((name) => ({
        name,
        points: rows.flatMap((row) => {
          const value = row.name === name ? middle(row, ({ first }) => first) : undefined;
          return value === undefined ? [] : [{ size: row.size, value }];
        }),
      })),
    },
  };
}
