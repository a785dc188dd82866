/** Room that something takes on a drawing, in its units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const wide = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/**
 * About how wide a text is drawn, in the units of its size: no font can be asked at build time, so
 * it is said rather too wide than too narrow.
 *
 * @example widthOf('Quay', 10) // 22.4
 */
export function widthOf(text: string, size: number): number {
  const units = [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 1 : 0.56), 0);
  return units * size;
}

/** Whether two boxes cover each other anywhere; edges that touch do not. */
export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box lies inside a frame that starts at 0, 0, a little away from its edge. */
export const isInside = (
  { left, top, right, bottom }: Box,
  { width, height }: { width: number; height: number },
): boolean => left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
