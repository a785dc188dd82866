import { boundsOf, dateFrom } from '../domain/date/index.ts';
import { datedEras } from '../domain/eras.ts';
import type { DatedEra } from '../domain/eras.ts';
import { axisTicks, mostDigits } from '../domain/timeline/axis-ticks.ts';
import type { Axis } from '../domain/timeline/axis-ticks.ts';
import { clocks } from '../domain/timeline/clock.ts';
import { counted } from '../domain/timeline/counted.ts';
import { dayLabels } from '../domain/timeline/day-labels.ts';
import { chartWidths, mostRows } from '../domain/timeline/drawing-classes.ts';
import { drawnView } from '../domain/timeline/drawn-view.ts';
import type { Drawn, ToDraw } from '../domain/timeline/drawn-view.ts';
import { edgesOf, windowBetween } from '../domain/timeline/edges.ts';
import type { Entry } from '../domain/timeline/entry.ts';
import { eraDays, eraReach, eraRow } from '../domain/timeline/eras-on-axis.ts';
import type { EraDays } from '../domain/timeline/eras-on-axis.ts';
import { fedView, mostOfName } from '../domain/timeline/fed-view.ts';
import type { FedAs } from '../domain/timeline/fed-view.ts';
import { filled } from '../domain/timeline/filled.ts';
import { placedBy } from '../domain/timeline/placed.ts';
import type { Placed } from '../domain/timeline/placed.ts';
import { spanIndex } from '../domain/timeline/span.ts';
import { windowAround } from '../domain/timeline/window.ts';
import type { Window } from '../domain/timeline/window.ts';
import { lineWidth } from '../drawing/shaped-line.ts';
import { directionOf } from '../i18n/index.ts';
import { loadStory } from './story.ts';
import { storyWords } from './words.ts';

/** A bucket in words. */
export interface DrawnBucket {
  /** "12 events" */
  readonly count: string;
  /** "3–9 May 1999" */
  readonly days: string;
  readonly first: number;
}

/** What stands for an event, or for several. */
export interface DrawnEntry extends ToDraw {
  readonly entry?: Entry;
  readonly bucket?: DrawnBucket;
}

export interface DrawnEra extends ToDraw {
  readonly era: DatedEra;
  readonly days: readonly EraDays[];
}

/** What the timeline shows first, laid out for several widths. */
export interface FirstView {
  readonly window: Window;
  /** "15 December 2018 to 1 February 2019" */
  readonly span: string;
  /** The same axis may serve several widths. */
  readonly axes: readonly { readonly axis: Axis; readonly isAt: readonly boolean[] }[];
  readonly entries: readonly Drawn<DrawnEntry>[];
  readonly eras: readonly Drawn<DrawnEra>[];
  /** How many rows each lane, and the eras' row, has at each width. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** What cannot be drawn, or not where it is, in sentences. */
  readonly notes: readonly string[];
  /** True where there is a report with a day, and so a second clock. */
  readonly hasReports: boolean;
}

/** A name's text in pixels, and what stands before it: the mark with the blank at both ends, the gap. */
const nameSize = 15;
const [small, mark, gap] = [13, 14.4, 5.25];
/** The text is lighter than the cut that is measured; the sans is narrower. */
const [light, sans] = [0.985, 0.87];

/** The axes that differ, with the widths of each. */
function distinct(axes: readonly Axis[]): FirstView['axes'] {
  const keys = axes.map(({ scale, step, runs }) => `${scale}/${step}/${runs[0]?.day}`);
  return [...new Set(keys)].flatMap((key) => {
    const axis = axes[keys.indexOf(key)];
    return axis ? [{ axis, isAt: keys.map((other) => other === key) }] : [];
  });
}

/**
 * What the timeline of these events shows first. Nothing where no event has a day, or where a lane
 * is so full that it would be no drawing: then the moving timeline alone is one.
 *
 * @param entries in the order of the chronology
 */
export async function firstViewOf(entries: readonly Entry[]): Promise<FirstView | undefined> {
  const { story } = await loadStory();
  const { site } = story;
  const { timeline } = await storyWords();
  const words = { ...timeline };
  const lanes = site.lanes.map(({ id }) => id);
  const labels = dayLabels(site.lang, words.bce);
  const direction = directionOf(site.lang);
  const width = (text: string, size: number): number => lineWidth(text, direction) * size;

  const drawn = entries.filter(({ lane }) => lanes.includes(lane));
  const placings = clocks.map((clock) => placedBy(clock, drawn));
  const [happened] = placings;
  const reach = placings.flatMap(({ placed }) => placed);
  if (happened === undefined || happened.placed.length === 0) return undefined;
  const index = spanIndex(happened.placed);

  const { earliest, latest } = site.view === undefined ? {} : boundsOf(dateFrom(site.view));
  const asked: Window =
    earliest !== undefined && latest !== undefined
      ? { from: earliest, to: latest + 1 }
      : windowAround(happened.placed);
  const eras = datedEras(site);
  const edges = edgesOf([...reach, ...eraReach(eras)], asked);
  const window = windowBetween(asked, edges);

  const bucketOf = ({ bucket }: FedAs<Placed>): DrawnBucket | undefined =>
    bucket && {
      count: counted(words, 'events', bucket.count, site.lang),
      days: labels.days(bucket.first, bucket.last - 1),
      first: bucket.first,
    };
  const nameWidth = (as: FedAs<Placed>): number => {
    const bucket = bucketOf(as);
    if (bucket) {
      const days = width(bucket.days, small) * sans;
      return mark + gap + width(bucket.count, nameSize) + gap + days;
    }
    const { entry } = as.event as Placed;
    return (
      mark +
      gap +
      width(entry.title, nameSize) * light +
      (entry.thumbnail === undefined ? 0 : 33 + gap) +
      (entry.shape.has('uncertain') ? 7 + gap : 0) +
      (entry.disputed ? width(entry.state, small) * sans + gap : 0)
    );
  };
  const view = drawnView<DrawnEntry>(
    (pixels) =>
      fedView(index, window, pixels, nameWidth).map(({ as, ...fed }) => {
        const bucket = bucketOf(as);
        return { ...fed, ...(bucket ? { bucket } : { entry: (as.event as Placed).entry }) };
      }),
    window,
    lanes,
    chartWidths,
  );
  const drawnEras = eras.flatMap((era): Omit<DrawnEra, 'mostOfName'>[] => {
    const days = eraDays(era, edges);
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) return [];
    const name = 10 + width(era.title, nameSize) * light + 7.5 + width(era.date, small) * sans;
    const { start } = first;
    return [{ id: era.id, lane: eraRow, start, end: last.end, name, era, days }];
  });
  const eraView = drawnView<DrawnEra>(
    (pixels) => drawnEras.map((era) => ({ ...era, mostOfName: mostOfName(pixels) })),
    window,
    [eraRow],
    chartWidths,
  );
  const rows = new Map([...eraView.rows, ...view.rows]);
  if ([...rows.values()].some((counts) => counts.some((count) => count > mostRows))) {
    return undefined;
  }

  const digits = mostDigits(labels.tick(edges.from, 'year'));
  const clamped = happened.placed.filter((each) => each.clamped).length;
  const notes = (
    [
      ['undated', happened.undatedEvents],
      ['clamped', clamped],
    ] as const
  ).flatMap(([phrase, count]) => (count > 0 ? [counted(words, phrase, count, site.lang)] : []));
  return {
    window,
    span: filled(words.span, { from: labels.day(window.from), to: labels.day(window.to - 1) }),
    axes: distinct(chartWidths.map((pixels) => axisTicks(window, pixels, digits, labels))),
    entries: view.items,
    eras: eraView.items,
    rows,
    notes,
    hasReports: placings[1] !== undefined && placings[1].placed.length > 0,
  };
}
