import { dayAt, timeOf } from '../../domain/timeline/day-labels.ts';
import type { VisTimelineInstance } from './vis.ts';
import { leastDays, windowAround } from '../../domain/timeline/window.ts';
import type { Window } from '../../domain/timeline/window.ts';

/** One day is never wider than this: no hours are known, so none are shown. */
const widestDay = 180;

/** The days that the chart shows, and the ways to move it. */
export interface ChartWindow {
  /** The chart's width in pixels. */
  width(): number;
  shown(): Window;
  /** Where the window was sent last, even if it is still on its way; where it is, once dragged. */
  goal(): Window;
  /** The fewest days that it shows. */
  narrowest(): number;
  /** Days around events, no fewer than it shows. */
  around(spans: readonly { readonly start: number; readonly end: number }[]): Window;
  moveTo(to: Window, animate?: boolean): void;
  /** @param share of the width, where the days stay put */
  zoom(factor: number, share?: number): void;
  /** True from the first move on: a first view is not the reader's. */
  isMoved(): boolean;
}

/**
 * The window of a chart that vis-timeline draws into this frame, within these edges.
 *
 * @param onJump told of a window before it is shown, where it is shown at once
 */
export function chartWindow(
  timeline: VisTimelineInstance,
  frame: HTMLElement,
  edges: Window,
  onJump: (to: Window) => void,
): ChartWindow {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  let moved = false;
  let sent: Window | undefined;
  const onDrag = (): void => {
    moved = true;
    sent = undefined;
  };
  timeline.on('panmove', onDrag);
  timeline.on('pinch', onDrag);

  // Not asked of the page, which would lay itself out in the middle of a redraw.
  const width = (): number => timeline.props.center.width || frame.clientWidth || 1;
  const shown = (): Window => {
    const { start, end } = timeline.getWindow();
    return { from: dayAt(start.getTime()), to: dayAt(end.getTime()) };
  };
  const narrowest = (): number => Math.max(leastDays, width() / widestDay);
  const moveTo = (to: Window, animate = true): void => {
    moved = true;
    sent = to;
    const isAnimated = animate && !calm.matches;
    if (!isAnimated) onJump(to);
    timeline.setWindow(timeOf(to.from), timeOf(to.to), {
      animation: isAnimated ? { duration: 240 } : false,
    });
  };
  return {
    width,
    shown,
    goal: () => sent ?? shown(),
    narrowest,
    around(spans) {
      const { from, to } = windowAround(spans);
      const lack = Math.max(0, narrowest() - (to - from)) / 2;
      return { from: from - lack, to: to + lack };
    },
    moveTo,
    zoom(factor, share = 0.5) {
      const { from, to } = shown();
      const days = Math.min(Math.max((to - from) * factor, narrowest()), edges.to - edges.from);
      const at = from + (to - from) * share;
      moveTo({ from: at - days * share, to: at + days * (1 - share) }, false);
    },
    isMoved: () => moved,
  };
}
