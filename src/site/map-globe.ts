import { geoGraticule10, geoOrthographic, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { Place } from '../domain/model.ts';
import { landInOutline } from './map-atlas.ts';
import { pathWriter } from './map-path.ts';
import { centreOf } from './map-projection.ts';
import { positionOf } from './map-view.ts';

/** A globe as SVG, turned so that the places face the reader. */
export interface GlobeView {
  /** Width and height, in units of the drawing. */
  readonly size: number;
  readonly land: string;
  readonly graticule: string;
  /** Places on the side that is seen. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Draws a globe with places on it.
 *
 * @param places at least one
 */
export function globeView(places: readonly Place[], size: number): GlobeView {
  const [longitude, latitude] = centreOf(places.map(positionOf));
  const projection = geoOrthographic()
    // Seen a little from the equator, as globes are: the poles stay at the edge.
    .rotate([-longitude, -latitude * 0.75])
    .precision(0.5)
    .fitExtent(
      [
        [1, 1],
        [size - 1, size - 1],
      ],
      { type: 'Sphere' },
    );
  const drawn = (shape: GeoPermissibleObjects): string => {
    const writer = pathWriter(0.4);
    geoPath(projection, writer)(shape);
    return writer.path();
  };
  const path = geoPath(projection);
  return {
    size,
    land: drawn(landInOutline),
    graticule: drawn(geoGraticule10()),
    points: places
      .filter((place) => path({ type: 'Point', coordinates: [...positionOf(place)] }) !== null)
      .map((place) => {
        const [x = 0, y = 0] = projection([...positionOf(place)]) ?? [];
        return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
      }),
  };
}
