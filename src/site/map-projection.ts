import { geoCentroid, geoConicEqualArea, geoDistance, geoEqualEarth, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';

/** Longitude and latitude in degrees, WGS 84, east and north positive. */
export type Position = readonly [longitude: number, latitude: number];

/** A view of a part of the earth in a rectangle that starts at 0, 0. */
export interface ProjectedView {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
}

const degree = 180 / Math.PI;
/** Beyond this width in degrees a cone bends the map too far; the whole earth is shown instead. */
const widest = 150;
const mutable = ([longitude, latitude]: Position): [number, number] => [longitude, latitude];

/** The point in the midst of others on the sphere; where they balance out, the first. */
export function centreOf(points: readonly Position[]): Position {
  const [longitude = NaN, latitude = NaN] = geoCentroid({
    type: 'MultiPoint',
    coordinates: points.map(mutable),
  });
  const [first = [0, 0]] = points;
  return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude, latitude] : first;
}

/** Degrees east of a meridian, from -180 to 180. */
const eastOf = (longitude: number, meridian: number): number =>
  ((longitude - meridian + 540) % 360) - 180;

/**
 * Fits a view to points: a conic equal-area projection with its standard parallels where the
 * points lie, or the equal-earth projection where they span more than a cone can hold. The height
 * follows the points within bounds, and the view never shows less than `least` degrees.
 *
 * @param points at least one
 * @param width in units of the drawing; `margin` is kept free around the points
 * @example projectedView([[87.6, 43.8], [76, 39.5]], { width: 720, margin: 60, least: 8 })
 */
export function projectedView(
  points: readonly Position[],
  { width, margin, least }: { width: number; margin: number; least: number },
): ProjectedView {
  const [meridian, middle] = centreOf(points);
  const east = points.map(([longitude]) => eastOf(longitude, meridian));
  const north = points.map(([, latitude]) => latitude);
  const span = Math.max(...east) - Math.min(...east);
  const reach = least / 2;
  // Points that hold the view open where the places lie too near to each other.
  const held: Position[] = [
    ...points,
    [meridian, Math.min(middle + reach, 89)],
    [meridian, Math.max(middle - reach, -89)],
    [meridian + reach / Math.max(0.2, Math.cos(middle / degree)), middle],
    [meridian - reach / Math.max(0.2, Math.cos(middle / degree)), middle],
  ];
  const projection =
    span > widest
      ? geoEqualEarth()
      : geoConicEqualArea().parallels([Math.min(...north) + 0.01, Math.max(...north) - 0.01]);
  projection.rotate([-meridian, 0]).precision(0.4);
  const shape = { type: 'MultiPoint' as const, coordinates: held.map(mutable) };
  const room = width - 2 * margin;
  projection.fitWidth(room, shape);
  const [[, top], [, bottom]] = geoPath(projection).bounds(shape);
  const height = Math.round(
    Math.min(Math.max(bottom - top + 2 * margin, width * 0.45), width * 0.85),
  );
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    shape,
  );
  // A little beyond the frame, so that no line is drawn along it.
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
  return { projection, width, height };
}

/**
 * The points that lie so close together that a map of all of them has no room for their names:
 * the largest set linked by steps of at most a sixth of the whole extent. `undefined` where it
 * has fewer than three members, or is no smaller than the whole.
 *
 * @example closeUpOf(places, ({ at }) => at) // the places of one country, of a story on three continents
 */
export function closeUpOf<T>(
  items: readonly T[],
  positionOf: (item: T) => Position,
): readonly T[] | undefined {
  const apart = (a: T, b: T): number => geoDistance(mutable(positionOf(a)), mutable(positionOf(b)));
  const extentOf = (some: readonly T[]): number =>
    some.reduce((most, a) => some.reduce((other, b) => Math.max(other, apart(a, b)), most), 0);
  const whole = extentOf(items);
  const left = new Set(items);
  let largest: readonly T[] = [];
  for (const start of items) {
    if (!left.delete(start)) continue;
    const linked = [start];
    for (const member of linked) {
      for (const other of [...left]) {
        if (apart(member, other) <= whole / 6) {
          left.delete(other);
          linked.push(other);
        }
      }
    }
    if (linked.length > largest.length) largest = linked;
  }
  if (largest.length < 3 || extentOf(largest) > whole / 2) return undefined;
  return items.filter((item) => largest.includes(item));
}
