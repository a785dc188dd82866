import type { VisBody } from './vis-parts.ts';

/**
 * What everything on the chart is drawn from while the chart moves at one scale: names, lines and
 * the axis stand at their distance to it, and the whole of them is moved. So a step of a few pixels
 * writes one place instead of hundreds.
 */
export interface DrawnFrom {
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  /** Pixels per millisecond. */
  readonly scale: number;
  /** Where it stands from the chart's left edge, in whole pixels, so that all that is moved by it stays sharp. */
  readonly x: number;
}

/** Drawn anew once it is further away: beyond some hundred thousand pixels browsers round. */
const furthest = 100_000;

/** Two scales are one where they differ by the rounding of milliseconds alone. */
const leastChange = 1e-9;

const last = new WeakMap<VisBody, DrawnFrom>();

/** The same object as long as nothing has moved. */
export function drawnFrom(body: VisBody): DrawnFrom {
  const { start, end } = body.range;
  const scale = body.domProps.center.width / (end - start);
  const known = last.get(body);
  if (known && Math.abs(scale / known.scale - 1) < leastChange) {
    const x = Math.round((known.time - start) * known.scale);
    if (x === known.x) return known;
    if (Math.abs(x) < furthest) {
      const moved = { ...known, x };
      last.set(body, moved);
      return moved;
    }
  }
  const anew = { time: start, scale, x: 0 };
  last.set(body, anew);
  return anew;
}
