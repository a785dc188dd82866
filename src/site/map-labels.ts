import { isInside, meet, widthOf } from './map-boxes.ts';
import type { Box } from './map-boxes.ts';

/** A point of a map that wants a name. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** What stands for the name where there is no room for it. */
  readonly number: string;
}

/** Where a label stands: the start of its baseline, and its text. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly isNumber: boolean;
  /** The room that it takes. */
  readonly box: Box;
}

/** Room that a point takes for itself, from its centre. */
const pointRoom = 6;

/** The room of a point. */
export const boxOfPoint = ({ x, y }: { x: number; y: number }): Box => ({
  left: x - pointRoom,
  top: y - pointRoom,
  right: x + pointRoom,
  bottom: y + pointRoom,
});

/** The boxes in which a text may stand around a point, best first. */
function boxesAround({ x, y }: LabelWish, text: string, size: number): Box[] {
  const width = widthOf(text, size);
  const box = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + size * 1.2,
  });
  const middle = y - size * 0.6;
  const rings = [pointRoom + 2, pointRoom + 10];
  return rings.flatMap((away) => [
    box(x + away, middle),
    box(x - away - width, middle),
    box(x + away * 0.7, y - away - size * 0.8),
    box(x + away * 0.7, y + away - size * 0.4),
    box(x - away * 0.7 - width, y - away - size * 0.8),
    box(x - away * 0.7 - width, y + away - size * 0.4),
    box(x - width / 2, y - away - size * 1.2),
    box(x - width / 2, y + away),
  ]);
}

/**
 * Places labels so that none covers another, a point, or the frame: each in turn takes the first
 * free spot around its point. Where there is none for the name, its number is placed; where there
 * is none for that either, the number stands beside the point all the same, since a point without
 * a name or a number says nothing.
 *
 * @param size of the letters, in units of the drawing
 * @returns a label for each wish, in their order
 * @example placedLabels([{ x: 10, y: 10, name: 'Quay', number: '1' }], { width: 90, height: 40, size: 12 })
 */
export function placedLabels(
  wishes: readonly LabelWish[],
  { width, height, size }: { width: number; height: number; size: number },
): Label[] {
  const taken: Box[] = wishes.map(boxOfPoint);
  const isFree = (box: Box): boolean =>
    isInside(box, { width, height }) && !taken.some((other) => meet(box, other));
  return wishes.map((wish) => {
    const tried = [wish.name, wish.number].map((text) => ({
      text,
      box: boxesAround(wish, text, size).find(isFree),
    }));
    const found = tried.find(({ box }) => box !== undefined);
    const text = found?.text ?? wish.number;
    const box = found?.box ?? boxesAround(wish, text, size)[0];
    if (box === undefined) throw new RangeError('A label has no box.');
    taken.push(box);
    return {
      x: Math.round(box.left * 10) / 10,
      y: Math.round((box.top + size * 0.95) * 10) / 10,
      text,
      isNumber: text !== wish.name,
      box,
    };
  });
}
