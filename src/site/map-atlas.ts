import type { GeoPermissibleObjects } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import inDetail from 'world-atlas/countries-50m.json';
import land from 'world-atlas/land-110m.json';

type Shape = Parameters<typeof feature>[1];
/** The parts of the object that this module reads; the rest is Natural Earth's. */
type Countries = Parameters<typeof mesh>[1] & {
  geometries: (Extract<Parameters<typeof merge>[1], unknown[]>[number] & { id?: string })[];
};

function objectOf<T>(topology: { objects: object }, name: string): T {
  return (topology.objects as Record<string, T>)[name] as T;
}

const inCountries = objectOf<Countries>(inDetail, 'countries');

/** Land at 1:50 million, as Natural Earth has it: every country in one. */
export const landInDetail: GeoPermissibleObjects = merge(inDetail, inCountries.geometries);

/** Land at 1:110 million, for globes. */
export const landInOutline: GeoPermissibleObjects = feature(land, objectOf<Shape>(land, 'land'));

/** Borders between countries as lines, each drawn once, where the data set draws them. */
export const borders: GeoPermissibleObjects = mesh(inDetail, inCountries, (a, b) => a !== b);

/**
 * What the data set draws as countries and numbers by ISO 3166, each with the letters for its
 * number. It gives no number to what is not in that standard.
 */
export const countries: readonly { region: string; shape: GeoPermissibleObjects }[] =
  inCountries.geometries.flatMap((geometry) => {
    if (!/^\d{3}$/.test(geometry.id ?? '')) return [];
    const { region } = new Intl.Locale(`und-${geometry.id ?? ''}`);
    return region === undefined ? [] : [{ region, shape: feature(inDetail, geometry as Shape) }];
  });
