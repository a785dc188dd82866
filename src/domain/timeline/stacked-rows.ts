/** A box on a line, in pixels. */
export interface Box {
  readonly left: number;
  readonly width: number;
}

/** Blank between two boxes of a row, in pixels. */
const gap = 12;

/**
 * The row of each box, from 0 on: the first in which it overlaps none of those before it, which
 * have the choice before it.
 *
 * @example stackedRows([{ left: 0, width: 50 }, { left: 40, width: 50 }]) // [0, 1]
 */
export function stackedRows(boxes: readonly Box[]): number[] {
  const rows: Box[][] = [];
  return boxes.map((box) => {
    const isFree = (row: readonly Box[]): boolean =>
      row.every(
        ({ left, width }) => left + width + gap <= box.left || box.left + box.width + gap <= left,
      );
    const free = rows.findIndex(isFree);
    if (free === -1) return rows.push([box]) - 1;
    rows[free]?.push(box);
    return free;
  });
}
