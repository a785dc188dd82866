import type { Chart } from './chart.ts';
import type { Window } from './window.ts';

/**
 * Moves the window with a narrowing: to what is left, and back to where the reader was once it is
 * let go, unless they have gone elsewhere since. To be called after each narrowing.
 */
export function narrowedWindow(
  chart: Pick<Chart, 'fit' | 'moveTo' | 'window'>,
): (isNarrowed: boolean) => void {
  /** The window before the first narrowing, and the one to which the last narrowing led. */
  let before: Window | undefined;
  let led: Window | undefined;
  return (isNarrowed) => {
    if (isNarrowed) {
      before ??= chart.window();
      led = chart.fit();
    } else if (before) {
      const { from, to } = chart.window();
      const near = (to - from) * 0.02;
      const isThere = led && Math.abs(led.from - from) < near && Math.abs(led.to - to) < near;
      if (isThere) chart.moveTo(before);
      before = led = undefined;
    }
  };
}
