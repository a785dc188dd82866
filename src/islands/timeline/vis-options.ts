import { mostDigits } from '../../domain/timeline/axis-ticks.ts';
import { dayAt, timeOf } from '../../domain/timeline/day-labels.ts';
import type { dayLabels } from '../../domain/timeline/day-labels.ts';
import type { TimelineLane } from '../../domain/timeline/entry.ts';
import { eraRow } from '../../domain/timeline/eras-on-axis.ts';
import type { TimelineEras } from './eras.ts';
import { eraGlyph, laneGlyph } from './lane-glyph.ts';
import { makeElement } from './make-element.ts';
import type { VisItem } from './vis-item.ts';
import { leastDays } from '../../domain/timeline/window.ts';
import type { Window } from '../../domain/timeline/window.ts';

export interface Drawing {
  readonly frame: HTMLElement;
  readonly lanes: readonly TimelineLane[];
  readonly labels: ReturnType<typeof dayLabels>;
  /** The days beyond which no window goes. */
  readonly edges: Window;
  /** The name of the eras' row. */
  readonly eraTitle: string;
}

/** The lanes as vis-timeline takes its groups, under a row for the eras where there are any. */
export function visGroups(
  lanes: readonly TimelineLane[],
  { eras, row }: TimelineEras,
): readonly unknown[] {
  const groups = lanes.map(({ id, title, hue }, order) => ({
    id,
    order,
    content: title,
    className: `tl-lane tl-hue-${hue}`,
  }));
  const above = { id: eraRow, order: -1, content: row, className: 'tl-era-row' };
  return eras.length === 0 ? groups : [above, ...groups];
}

/** How vis-timeline is to draw: by nodes that are made here, never by text that it would read as HTML. */
export function visOptions({
  frame,
  lanes,
  labels,
  edges,
  eraTitle,
}: Drawing): Readonly<Record<string, unknown>> {
  const laneById = new Map(lanes.map((lane) => [lane.id, lane]));
  return {
    align: 'auto',
    editable: false,
    format: {
      minorLabels: (date: Date, scale: string, step: number) =>
        labels.tick(dayAt(date.valueOf()), scale, step),
      majorLabels: (date: Date, scale: string) => labels.run(dayAt(date.valueOf()), scale),
    },
    groupOrder: 'order',
    groupTemplate: (group: { id: string; content: string } | null) => {
      const lane = laneById.get(group?.id ?? '');
      const title = makeElement('span', 'tl-lane-title', lane?.title ?? eraTitle);
      const glyph = lane ? laneGlyph(lane.hue) : eraGlyph();
      const name = makeElement('span', 'tl-lane-name', glyph, title);
      name.dir = getComputedStyle(frame.parentElement ?? frame).direction;
      return name;
    },
    maxMinorChars: mostDigits(labels.tick(edges.from, 'year')),
    margin: { axis: 8, item: { horizontal: 12, vertical: 4 } },
    max: timeOf(edges.to),
    min: timeOf(edges.from),
    order: (a: VisItem, b: VisItem) => a.rank - b.rank,
    orientation: { axis: 'top', item: 'top' },
    rtl: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    // An item brings its name with it.
    template: () => '',
    type: 'range',
    // The wheel is ours: vis knows one key for zooming, and macOS has another.
    zoomKey: 'ctrlKey',
    zoomMax: timeOf(edges.to - edges.from),
    zoomMin: timeOf(leastDays),
  };
}
