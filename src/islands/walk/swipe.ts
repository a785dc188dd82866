/** Of a finger's way that far, in CSS pixels, a page turns. */
const far = 48;

/**
 * Which way a finger turns the page: 1 to the next step, -1 to the one before, 0 where it
 * scrolled, or hardly moved. A page that is read from right to left turns the other way.
 *
 * @example turnOf({ x: -80, y: 5 }, false) // 1
 */
export function turnOf(
  moved: { readonly x: number; readonly y: number },
  rtl: boolean,
): -1 | 0 | 1 {
  if (Math.abs(moved.x) < far || Math.abs(moved.x) < 2 * Math.abs(moved.y)) return 0;
  return moved.x < 0 === rtl ? -1 : 1;
}
