import type { Place } from '../../../src/domain/model.ts';
import type { NumberedPlace } from '../../../src/site/map-view.ts';

/** Places at longitudes and latitudes, named and numbered in order. */
export const placesAt = (...positions: readonly (readonly [number, number])[]): NumberedPlace[] =>
  positions.map(([longitude, latitude], index) => ({
    place: {
      id: `p${index + 1}`,
      name: `Harbour ${index + 1}`,
      coordinates: { longitude, latitude },
    } as Place,
    number: String(index + 1),
  }));
