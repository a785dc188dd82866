/** A point of a drawing. */
export type Point = readonly [x: number, y: number];

/** How far a point lies from the stretch between two others. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}

/**
 * A line with as few of its points as draw it, none of those left out farther than a tolerance
 * from what is drawn (Douglas and Peucker, 1973). Its ends are kept.
 *
 * @param tolerance in the units of the points
 * @example simplifiedLine([[0, 0], [5, 0.1], [10, 0]], 0.5) // [[0, 0], [10, 0]]
 */
export function simplifiedLine(points: readonly Point[], tolerance: number): readonly Point[] {
  const kept = new Set([0, points.length - 1]);
  const stretches: [number, number][] = [[0, points.length - 1]];
  for (const [from, to] of stretches) {
    const [start, end] = [points[from], points[to]];
    if (start === undefined || end === undefined) continue;
    let [farthest, most] = [from, tolerance];
    for (let index = from + 1; index < to; index += 1) {
      const away = distanceTo(points[index] ?? start, start, end);
      if (away > most) [farthest, most] = [index, away];
    }
    if (farthest === from) continue;
    kept.add(farthest);
    stretches.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, index) => kept.has(index));
}
