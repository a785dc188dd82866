import { NamedRange } from './named-range.ts';
import type { VisGroup } from './vis-parts.ts';

/** Blank between a name and what follows it, in pixels. */
const gap = 12;
/** A name that has less than this before the edge is cut by the edge. */
const least = 64;
/** With less than this, a name has the room to itself and no picture beside it. */
const leastWithPicture = 144;
/** The blank that a mark such as "disputed" needs beside a line, in pixels. */
const edgeGap = 4;

/**
 * Lets each name on the chart run on as far as nothing follows it in its row, or to the chart's
 * edge: writes `--tl-room`, in pixels, on it. Where everything stands is known from what
 * was drawn, so that nothing is asked of the page.
 *
 * @param width the chart's, in pixels
 * @param isDragging while it is dragged, the edge cuts off what reaches it; it is given its room at
 *   the end, and not laid out again at every step
 */
export function roomForNames(lanes: Iterable<VisGroup>, width: number, isDragging: boolean): void {
  for (const { visibleItems } of lanes) {
    const rows = new Map<number, NamedRange[]>();
    for (const item of visibleItems) {
      if (!(item instanceof NamedRange) || item.top === null) continue;
      const row = rows.get(item.top);
      if (row) row.push(item);
      else rows.set(item.top, [item]);
    }
    for (const row of rows.values()) {
      row.sort((a, b) => a.left - b.left);
      for (const [place, item] of row.entries()) {
        const next = (row[place + 1]?.left ?? Infinity) - gap;
        if (isDragging && item.room !== '' && next >= width - edgeGap) continue;
        const end = Math.min(width - edgeGap, next);
        const pixels = Math.max(least, Math.floor(end - item.nameLeft));
        // A name that is not cut anyway is left alone, as the chart moves under it.
        const room = pixels >= item.nameWidth ? 'none' : `${pixels}px`;
        if (item.room === room) continue;
        item.room = room;
        const name = item.dom?.content;
        name?.classList.toggle('tl-tight', pixels < leastWithPicture);
        name?.style.setProperty('--tl-room', room);
      }
    }
  }
}
