import { geoGraticule, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { Place } from '../domain/model.ts';
import { kept } from '../kept/kept.ts';
import { borders, landInDetail } from './map-atlas.ts';
import type { Box } from './map-boxes.ts';
import { countryNames } from './map-countries.ts';
import type { CountryName } from './map-countries.ts';
import { boxOfPoint, placedLabels } from './map-labels.ts';
import type { Label } from './map-labels.ts';
import { pathWriter } from './map-path.ts';
import { projectedView } from './map-projection.ts';
import type { Position, ProjectedView } from './map-projection.ts';

/** A place with the number that it has in the list beside the map. */
export interface NumberedPlace {
  readonly place: Place;
  readonly number: string;
}

/** A place as it is drawn. */
export interface MapMark extends NumberedPlace {
  readonly x: number;
  readonly y: number;
  /** Absent where another map names it. */
  readonly label: Label | undefined;
}

/** A map as SVG: paths in its own units, and its marks. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  readonly graticule: string;
  /** The outline of another map on this one; empty where there is none. */
  readonly frame: string;
  /** Names of countries for orientation; none where none were asked for. */
  readonly countries: readonly CountryName[];
  readonly marks: readonly MapMark[];
}

/** What a map is to show. */
export interface MapRequest {
  readonly places: readonly NumberedPlace[];
  /** In units of the drawing. */
  readonly width: number;
  /** Kept free around the places. */
  readonly margin: number;
  /** Degrees that are shown at the least. */
  readonly least: number;
  /** The size of the letters. */
  readonly size: number;
  /** The language in which countries are named, if they are to be. */
  readonly countriesIn?: string;
  /** The close-up that names the places in it. */
  readonly closeUp?: ProjectedView | undefined;
}

/** Where a place lies, as the projections take it. */
export const positionOf = ({ coordinates }: Place): Position => [
  coordinates.longitude,
  coordinates.latitude,
];

/** Letters of a country's name, in parts of those of a place's; the style sheet sets the same. */
const countrySize = 0.85;
/** How far a line may lie from where the data set has it, in units of the drawing. */
const tolerance = 0.4;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The edge of a view as a ring on the earth. */
function edgeOf({ projection, width, height }: ProjectedView): [number, number][] {
  const steps = Array.from({ length: 13 }, (_, index) => index / 12);
  const corners = [
    ...steps.map((part) => [part * width, 0]),
    ...steps.map((part) => [width, part * height]),
    ...steps.map((part) => [(1 - part) * width, height]),
    ...steps.map((part) => [0, (1 - part) * height]),
  ] as [number, number][];
  return corners.flatMap((corner) => {
    const point = projection.invert?.(corner);
    return point === undefined || point === null ? [] : [point];
  });
}

/** The room that a line on the earth takes on a view; where there is none, none. */
function boxOf(line: [number, number][], { projection }: ProjectedView): Box {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds({
    type: 'LineString',
    coordinates: line,
  });
  return { left, top, right, bottom };
}

function holds({ projection, width, height }: ProjectedView, place: Place): boolean {
  const [x = NaN, y = NaN] = projection([...positionOf(place)]) ?? [];
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** The degrees between the lines of the graticule: enough of them to read by, and no more. */
function stepFor({ projection, width, height }: ProjectedView): number {
  const west = projection.invert?.([0, height / 2])?.[0] ?? -180;
  const east = projection.invert?.([width, height / 2])?.[0] ?? 180;
  const span = (east - west + 360) % 360;
  return [1, 2, 5, 10, 15, 30].find((step) => span / step <= 9) ?? 30;
}

/** The projection that a request comes to. */
export function viewFor({ places, width, margin, least }: MapRequest): ProjectedView {
  return projectedView(
    places.map(({ place }) => positionOf(place)),
    { width, margin, least },
  );
}

/** What follows from `of` alone: as it was drawn for another page or in an earlier build, or else drawn now. */
async function keptDrawing<Drawn>(of: readonly unknown[], draw: () => Drawn): Promise<Drawn> {
  const bytes = await kept().bytes('maps', of, () =>
    Promise.resolve(Buffer.from(JSON.stringify(draw()))),
  );
  return JSON.parse(Buffer.from(bytes).toString()) as Drawn;
}

/**
 * Draws a map of places: what lies in view and nothing else, points with one decimal.
 *
 * @param request with at least one place
 */
export async function mapView(request: MapRequest): Promise<MapView> {
  const { places, size, closeUp, countriesIn } = request;
  const view = viewFor(request);
  const { projection, width, height } = view;
  const drawn = (shape: GeoPermissibleObjects): string => {
    const writer = pathWriter(tolerance);
    geoPath(projection, writer)(shape);
    return writer.path();
  };
  const points = places.map((numbered) => {
    const [x = 0, y = 0] = projection([...positionOf(numbered.place)]) ?? [];
    return { ...numbered, x: rounded(x), y: rounded(y) };
  });
  const isNamedElsewhere = ({ place }: NumberedPlace): boolean =>
    closeUp !== undefined && holds(closeUp, place);
  const wished = points.filter((point) => !isNamedElsewhere(point));
  const labels = placedLabels(
    wished.map(({ x, y, place: { name }, number }) => ({ x, y, name, number })),
    { width, height, size },
  );
  const step = stepFor(view);
  const frame = closeUp === undefined ? [] : edgeOf(closeUp);
  const taken = [...points.map(boxOfPoint), ...labels.map(({ box }) => box), boxOf(frame, view)];
  const { margin, least } = request;
  // Of all that a map is, these take most of the time.
  const of = [places.map(({ place }) => positionOf(place)), request.width, margin, least];
  const ground = await keptDrawing(of, () => ({
    land: drawn(landInDetail),
    borders: drawn(borders),
    graticule: drawn(
      geoGraticule()
        .step([step, step])
        .extentMinor([
          [-180, -85],
          [180, 85],
        ])(),
    ),
  }));
  const names =
    countriesIn === undefined ? undefined : { taken, size: size * countrySize, lang: countriesIn };
  return {
    width,
    height,
    ...ground,
    frame: drawn({ type: 'LineString', coordinates: frame }),
    countries:
      names === undefined ? [] : await keptDrawing([of, names], () => countryNames(view, names)),
    marks: points.map((point) => ({ ...point, label: labels[wished.indexOf(point)] })),
  };
}
