import type { GeoContext } from 'd3-geo';
import { simplifiedLine } from './map-simplify.ts';
import type { Point } from './map-simplify.ts';

/** A drawing context that writes an SVG path. */
export interface PathWriter extends GeoContext {
  /** The path written so far, in units with one decimal. */
  path(): string;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The longer side of the box around points. */
function extentOf(points: readonly Point[]): number {
  const across = points.map(([x]) => x);
  const down = points.map(([, y]) => y);
  return Math.max(Math.max(...across) - Math.min(...across), Math.max(...down) - Math.min(...down));
}

/**
 * Writes SVG path data as small as it can be read: points with one decimal, in steps from the one
 * before, without those whose absence moves the line by less than a tolerance. What is smaller than
 * three tolerances in all, such as an islet, is left out.
 *
 * @param tolerance in units of the drawing
 * @example geoPath(projection, pathWriter(0.5))(land)
 */
export function pathWriter(tolerance: number): PathWriter {
  const parts: string[] = [];
  let points: Point[] = [];

  const end = (isRing: boolean): void => {
    const drawn = points;
    points = [];
    if (drawn.length < 2 || extentOf(drawn) < 3 * tolerance) return;
    // A ring is a line from its first point to its first point.
    const line = isRing ? [...drawn, ...drawn.slice(0, 1)] : drawn;
    const kept = simplifiedLine(line, tolerance).slice(0, isRing ? -1 : undefined);
    const [first, ...others] = kept;
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
      points.push([rounded(x), rounded(y)]);
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
