import { geoContains, geoPath } from 'd3-geo';
import { countries } from './map-atlas.ts';
import { isInside, meet, widthOf } from './map-boxes.ts';
import type { Box } from './map-boxes.ts';
import type { ProjectedView } from './map-projection.ts';

/** The name of a country, for orientation: where its middle stands on the baseline. */
export interface CountryName {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Tried in turn from the middle of what is seen of a country, in parts of its width and height. */
const spots = [0, -0.12, 0.12, -0.24, 0.24].flatMap((down) =>
  [0, -0.12, 0.12, -0.24, 0.24].map((across) => [across, down] as const),
);
/** The air between the letters, in units of their size; the style sheet sets the same. */
const spacing = 0.06;

/**
 * The names of the countries in view, each where it lies inside its borders and covers nothing. One
 * that finds no room is left out, as the map is of places and not of countries.
 *
 * @param taken rooms of points and labels
 * @param size of the letters, in units of the drawing
 * @param lang the language of the names, as CLDR has them
 * @example countryNames(view, { taken: [], size: 10, lang: 'en' })
 */
export function countryNames(
  { projection, width, height }: ProjectedView,
  { taken, size, lang }: { taken: readonly Box[]; size: number; lang: string },
): CountryName[] {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const path = geoPath(projection);
  const full = [...taken];
  return countries
    .map(({ region, shape }) => ({ text: names.of(region), shape, area: path.area(shape) }))
    .sort((a, b) => b.area - a.area)
    .flatMap(({ text, shape, area }) => {
      if (text === undefined) return [];
      const across = widthOf(text, size) + text.length * spacing * size;
      // What cannot hold the name as a rectangle need not be searched for a spot.
      if (area < across * size * 1.5) return [];
      const [[left, top], [right, bottom]] = path.bounds(shape);
      const [middleX, middleY] = path.centroid(shape);
      const holds = (x: number, y: number): boolean => {
        const point = projection.invert?.([x, y]);
        return point !== undefined && point !== null && geoContains(shape, point);
      };
      for (const [partX, partY] of spots) {
        const x = Math.round((middleX + partX * (right - left)) * 10) / 10;
        const y = Math.round((middleY + partY * (bottom - top)) * 10) / 10;
        const box = {
          left: x - across / 2,
          right: x + across / 2,
          top: y - size * 0.95,
          bottom: y + size * 0.3,
        };
        if (!isInside(box, { width, height }) || full.some((other) => meet(box, other))) continue;
        const along = [0, 0.25, 0.5, 0.75, 1].map((part) => box.left + part * across);
        if (!along.every((at) => holds(at, y - size / 3))) continue;
        full.push(box);
        return [{ x, y, text }];
      }
      return [];
    });
}
