import type { Span } from '../../domain/timeline/span.ts';

export type Direction = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last';

/**
 * The event that a key leads to: the one before or after in time, over all lanes; the nearest in
 * time in the lane above or below that has any; the first or the last. Undefined where there is
 * none.
 *
 * @param sorted the events by start
 * @param lanes ids of the lanes from top to bottom
 */
export function neighbour<T extends Span>(
  sorted: readonly T[],
  lanes: readonly string[],
  current: string | undefined,
  direction: Direction,
): T | undefined {
  if (direction === 'first') return sorted[0];
  if (direction === 'last') return sorted.at(-1);
  const place = sorted.findIndex((span) => span.id === current);
  const here = sorted[place];
  if (here === undefined) return sorted[0];
  if (direction === 'earlier') return sorted[place - 1];
  if (direction === 'later') return sorted[place + 1];

  const step = direction === 'up' ? -1 : 1;
  for (let lane = lanes.indexOf(here.lane) + step; lane in lanes; lane += step) {
    let nearest: T | undefined;
    for (const span of sorted) {
      if (span.lane !== lanes[lane]) continue;
      const away = Math.abs(span.start - here.start);
      if (nearest === undefined || away < Math.abs(nearest.start - here.start)) nearest = span;
    }
    if (nearest) return nearest;
  }
  return undefined;
}
