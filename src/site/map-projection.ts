import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoConicEqualArea,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
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
/** Beyond this width in degrees a cone bends the map too far. */
const widest = 150;
/** Beyond this latitude, north or south, the meridians run together too fast for a cone. */
const mostNorthern = 75;
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

/** The projection that bends a map of points least, turned to face them. */
function projectionFor(points: readonly Position[]): GeoProjection {
  const centre = centreOf(points);
  const [meridian, middle] = centre;
  const east = points.map(([longitude]) => eastOf(longitude, meridian));
  const north = points.map(([, latitude]) => latitude);
  const radius = Math.max(...points.map((at) => geoDistance(mutable(at), mutable(centre))));
  const span = Math.max(...east) - Math.min(...east);
  if (span <= widest && Math.max(...north.map(Math.abs)) <= mostNorthern) {
    return geoConicEqualArea()
      .parallels([Math.min(...north) + 0.01, Math.max(...north) - 0.01])
      .rotate([-meridian, 0]);
  }
  // Around a pole: meridians are many there and places near.
  if (radius * degree <= widest / 3) return geoAzimuthalEqualArea().rotate([-meridian, -middle]);
  return geoEqualEarth().rotate([-meridian, 0]);
}

/**
 * Fits a view to points: a conic equal-area projection with its standard parallels where the
 * points lie; around a pole an azimuthal one, and the whole earth where they span more. The height
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
  // Points around the middle hold the view open where the places lie too near to each other.
  const around = geoCircle()
    .center(mutable(centreOf(points)))
    .radius(least / 2)
    .precision(90)();
  const held = [...points, ...around.coordinates.flat().map(([x = 0, y = 0]): Position => [x, y])];
  const projection = projectionFor(points).precision(0.4);
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
  if (largest.length < 3 || largest.length === items.length) return undefined;
  if (extentOf(largest) > whole / 2) return undefined;
  return items.filter((item) => largest.includes(item));
}
