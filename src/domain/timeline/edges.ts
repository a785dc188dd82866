import { axisLimits } from './placed.ts';
import { windowAround } from './window.ts';
import type { Window } from './window.ts';

/** How far the window goes: a month beyond everything that is drawn, and beyond the first view. */
export function edgesOf(
  reach: readonly { readonly start: number; readonly end: number }[],
  first: Window,
): Window {
  const everything = windowAround(reach);
  return {
    from: Math.max(Math.min(everything.from, first.from) - 30, axisLimits.from - 400),
    to: Math.min(Math.max(everything.to, first.to) + 30, axisLimits.to + 400),
  };
}

/**
 * A window, moved and cut so that it lies between these edges.
 *
 * @example windowBetween({ from: -10, to: 20 }, { from: 0, to: 100 }) // { from: 0, to: 30 }
 */
export function windowBetween({ from, to }: Window, edges: Window): Window {
  const later = Math.max(0, edges.from - from);
  const earlier = Math.max(0, to + later - edges.to);
  return {
    from: Math.max(edges.from, from + later - earlier),
    to: Math.min(edges.to, to + later - earlier),
  };
}
