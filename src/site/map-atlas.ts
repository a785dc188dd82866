import type { GeoPermissibleObjects } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import countries from 'world-atlas/countries-50m.json';
import land from 'world-atlas/land-110m.json';

/** The parts of the object that this module reads; the rest is Natural Earth's. */
type Countries = Parameters<typeof mesh>[1] & { geometries: Parameters<typeof merge>[1] };

function objectOf<T>(topology: { objects: object }, name: string): T {
  return (topology.objects as Record<string, T>)[name] as T;
}

const inCountries = objectOf<Countries>(countries, 'countries');

/** Land at 1:50 million, as Natural Earth has it: every country in one. */
export const landInDetail: GeoPermissibleObjects = merge(countries, inCountries.geometries);

/** Land at 1:110 million, for globes. */
export const landInOutline: GeoPermissibleObjects = feature(
  land,
  objectOf<Parameters<typeof feature>[1]>(land, 'land'),
);

/** Borders between countries as lines, each drawn once, where the data set draws them. */
export const borders: GeoPermissibleObjects = mesh(countries, inCountries, (a, b) => a !== b);
