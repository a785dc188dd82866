/**
 * Keeps the chart as tall as it ever was at this zoom: moving in time moves nothing below it. So
 * does the chart's coming, where it is to be no lower than what was drawn in its place.
 *
 * @param heightOf the chart's height in pixels
 * @param drawn the height of what was drawn in its place
 */
export function keptHeight(
  heightOf: () => number,
  frame: HTMLElement,
  drawn = 0,
): { keep(): void; letGo(): void } {
  let least = drawn;
  let tallest = 0;
  return {
    keep() {
      const height = Math.max(heightOf(), least);
      if (height <= tallest) return;
      tallest = height;
      frame.style.setProperty('--tl-height', `${height}px`);
    },
    letGo() {
      // Before its first picture there is nothing to let go.
      if (tallest > 0) least = 0;
      tallest = 0;
      frame.style.removeProperty('--tl-height');
    },
  };
}
