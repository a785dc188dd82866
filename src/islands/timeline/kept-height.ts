/** Keeps the chart as tall as it ever was at this zoom: moving in time moves nothing below it. */
export function keptHeight(
  chart: HTMLElement,
  frame: HTMLElement,
): { keep(): void; letGo(): void } {
  let tallest = 0;
  return {
    keep() {
      const height = chart.offsetHeight;
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
