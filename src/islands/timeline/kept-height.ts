/**
 * Keeps the chart as tall as it ever was at this zoom: moving in time moves nothing below it.
 *
 * @param heightOf the chart's height in pixels
 */
export function keptHeight(
  heightOf: () => number,
  frame: HTMLElement,
): { keep(): void; letGo(): void } {
  let tallest = 0;
  return {
    keep() {
      const height = heightOf();
      if (height <= tallest) return;
      tallest = height;
      frame.style.setProperty('--tl-height', `${height}px`);
    },
    letGo() {
      tallest = 0;
      frame.style.removeProperty('--tl-height');
    },
  };
}
