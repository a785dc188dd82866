import type { GeoContext } from 'd3-geo';

/** A drawing context that writes an SVG path. */
export interface PathWriter extends GeoContext {
  /** The path written so far, in units with one decimal. */
  path(): string;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * Writes SVG path data as small as it can be read: points with one decimal, in steps from the
 * one before, leaving out points nearer than a tolerance to the last one kept. Rings that come to
 * fewer than three points are dropped, lines to fewer than two.
 *
 * @param tolerance in units of the drawing
 * @example geoPath(projection, pathWriter(0.5))(land)
 */
export function pathWriter(tolerance: number): PathWriter {
  const parts: string[] = [];
  let points: [number, number][] = [];

  const end = (isRing: boolean): void => {
    const [first, ...others] = points;
    points = [];
    if (first === undefined || others.length < (isRing ? 2 : 1)) return;
    let [x, y] = first;
    const steps = others.map(([toX, toY]) => {
      const step = `${rounded(toX - x)} ${rounded(toY - y)}`;
      [x, y] = [toX, toY];
      return step;
    });
    parts.push(`M${first.join(' ')}l${steps.join(' ')}${isRing ? 'z' : ''}`.replaceAll(' -', '-'));
  };

  return {
    moveTo(x, y) {
      end(false);
      points = [[rounded(x), rounded(y)]];
    },
    lineTo(x, y) {
      const last = points.at(-1);
      const next: [number, number] = [rounded(x), rounded(y)];
      if (last !== undefined && Math.hypot(next[0] - last[0], next[1] - last[1]) < tolerance)
        return;
      points.push(next);
    },
    closePath() {
      end(true);
    },
    // Points are drawn by the page, as links; circles by their own element.
    arc() {},
    beginPath() {},
    path() {
      end(false);
      return parts.join('');
    },
  };
}
