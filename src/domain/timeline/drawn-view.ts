import type { Day } from '../date/day.ts';
import type { Span } from './span.ts';
import { stackedRows } from './stacked-rows.ts';
import type { Window } from './window.ts';

/** What is to be drawn of a window, in the order in which it chooses its row. */
export interface ToDraw extends Span {
  /** How wide its name is with nothing cut off, in pixels. */
  readonly name: number;
  /** So much of that is set aside when rows are made, in pixels. */
  readonly mostOfName: number;
}

/** What stands in the drawing at one or more of its widths. */
export type Drawn<T extends ToDraw> = T & {
  /** Its row in its lane at each width, from 0 on; none where it is not drawn. */
  readonly rows: readonly (number | undefined)[];
  /**
   * Up to which day its name may run on at each width, where it has not the room that it needs:
   * the beginning of what follows in its row, or the window's end.
   */
  readonly limits: readonly (Day | undefined)[];
};

/** The drawing of a window at some widths. */
export interface DrawnView<T extends ToDraw> {
  /** By lane, and in each by the first day. */
  readonly items: readonly Drawn<T>[];
  /** How many rows each lane has at each width. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** A font that is not the one that was measured may be wider. */
const spare = 1.06;
/** Blank between a name and what follows it or the chart's edge, in pixels. */
const [gap, edgeGap] = [12, 4];

/**
 * A day's place in a window, in hundredths of it.
 *
 * @example placeIn(25, { from: 0, to: 50 }) // 50
 */
export const placeIn = (day: Day, { from, to }: Window): number =>
  ((day - from) / (to - from)) * 100;

/**
 * What the timeline draws of a window, laid out for several widths of its chart: what is drawn, and
 * in which row, follows from the width. No two names of a row overlap at a width or a greater one,
 * as far as the next.
 *
 * @param drawnAt what is to be drawn at a width
 * @param widths of the chart, in pixels
 */
export function drawnView<T extends ToDraw>(
  drawnAt: (width: number) => readonly T[],
  window: Window,
  lanes: readonly string[],
  widths: readonly number[],
): DrawnView<T> {
  const items = new Map<string, { drawn: T; rows: number[]; limits: Day[] }>();
  const rows = new Map(lanes.map((lane) => [lane, widths.map(() => 0)]));
  for (const [at, width] of widths.entries()) {
    const scale = width / (window.to - window.from);
    const boxes = drawnAt(width)
      .map((drawn) => ({
        drawn,
        left: (drawn.start - window.from) * scale,
        width: Math.max(
          1,
          (drawn.end - drawn.start) * scale,
          Math.min(drawn.name, drawn.mostOfName),
        ),
      }))
      .filter((box) => box.left < width && box.left + box.width > 0);
    for (const lane of lanes) {
      const own = boxes.filter(({ drawn }) => drawn.lane === lane);
      const placed = stackedRows(own);
      for (const [nth, { drawn, left }] of own.entries()) {
        const row = placed[nth] ?? 0;
        const following = own.filter((other, n) => placed[n] === row && other.left > left);
        const next = Math.min(...following.map((other) => other.left));
        const item = items.get(drawn.id) ?? { drawn, rows: [], limits: [] };
        items.set(drawn.id, item);
        item.rows[at] = row;
        const room = Math.min(width - edgeGap, next - gap) - Math.max(left, 0);
        if (room < drawn.name * spare) {
          item.limits[at] = Math.min(window.to, ...following.map((other) => other.drawn.start));
        }
        const counts = rows.get(lane);
        if (counts) counts[at] = Math.max(counts[at] ?? 0, row + 1);
      }
    }
  }
  const each = <V>(values: readonly (V | undefined)[]): (V | undefined)[] =>
    widths.map((_, at) => values[at]);
  return {
    items: [...items.values()]
      .map((item) => ({ ...item.drawn, rows: each(item.rows), limits: each(item.limits) }))
      .sort((a, b) => lanes.indexOf(a.lane) - lanes.indexOf(b.lane) || a.start - b.start),
    rows,
  };
}
