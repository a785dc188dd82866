import type { Chart } from './chart.ts';
import type { Window } from '../../domain/timeline/window.ts';

/**
 * Moves the window with a narrowing: to what is left, and back to where the reader was once it is
 * let go, unless they have gone elsewhere since. To be called after each narrowing.
 */
export function narrowedWindow(
  chart: Pick<Chart, 'fit' | 'moveTo' | 'goal'>,
): (isNarrowed: boolean) => void {
  /** The window before the first narrowing, and the one to which the last narrowing led. */
  let before: Window | undefined;
  let led: Window | undefined;
  return (isNarrowed) => {
    if (isNarrowed) {
      before ??= chart.goal();
      // Where nothing is left the window stays where it was led.
      led = chart.fit() ?? led;
    } else if (before) {
      const { from, to } = chart.goal();
      const isThere = led?.from === from && led.to === to;
      if (isThere) chart.moveTo(before);
      before = led = undefined;
    }
  };
}
