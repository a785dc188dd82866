import { describe, expect, test } from 'vitest';
import { globeView } from '../../../src/site/map-globe.ts';
import { isInside, meet, widthOf } from '../../../src/site/map-boxes.ts';
import { mapView, viewFor } from '../../../src/site/map-view.ts';
import { placesAt } from './map-places.ts';

const request = { width: 340, margin: 34, least: 10, size: 13 };
const stories = {
  'one place': placesAt([76, 39.5]),
  'places across the antimeridian': placesAt([178, -18], [-172, -14], [179.9, -16]),
  'a pole': placesAt([0, 90]),
  'both poles': placesAt([0, 90], [0, -90]),
  'places around a pole': placesAt([0, -85], [120, -80], [-100, -82]),
  'places on every continent': placesAt(
    [-70, -33],
    [151, -34],
    [18, -34],
    [-74, 41],
    [139, 36],
    [2, 49],
  ),
  'places on one spot': placesAt([76, 39.5], [76, 39.5], [76, 39.5]),
  'an empty stretch of sea': placesAt([-30.25, -12.5]),
} as const;

const maps = await Promise.all(
  Object.entries(stories).map(
    async ([name, places]) =>
      [name, places, await mapView({ ...request, places, countriesIn: 'en' })] as const,
  ),
);

describe.each(maps)('a map of %s', (_, places, view) => {
  test('marks and names or numbers each', () => {
    expect(view.marks.map(({ place }) => place.id)).toEqual(places.map(({ place }) => place.id));
    for (const { x, y, label } of view.marks) {
      expect(isInside({ left: x, right: x, top: y, bottom: y }, view)).toBe(true);
      expect(label).toBeDefined();
    }
  });

  test('is the same each time', async () => {
    expect(await mapView({ ...request, places, countriesIn: 'en' })).toEqual(view);
  });

  test('draws with numbers alone, and no line farther out than the edge of its clip', () => {
    for (const path of [view.land, view.borders, view.graticule]) {
      expect(path).toMatch(/^(?:M-?[\d.]+[ -][\d. -]+(?:l[\d. -]+)?z?)*$/);
      const starts = [...path.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)/g)];
      for (const [, x, y] of starts) {
        expect(Number(x)).toBeGreaterThanOrEqual(-4);
        expect(Number(x)).toBeLessThanOrEqual(view.width + 4);
        expect(Number(y)).toBeGreaterThanOrEqual(-4);
        expect(Number(y)).toBeLessThanOrEqual(view.height + 4);
      }
    }
    expect(view.graticule).not.toBe('');
  });

  test('weighs at most 40 KB', () => {
    expect(view.land.length + view.borders.length + view.graticule.length).toBeLessThan(40_000);
  });

  test('names countries over nothing else', () => {
    const size = request.size * 0.85;
    const boxes = view.countries.map(({ x, y, text }) => {
      const across = widthOf(text, size);
      return { left: x - across / 2, right: x + across / 2, top: y - size * 0.9, bottom: y };
    });
    const labels = view.marks.flatMap(({ label }) => label?.box ?? []);
    boxes.forEach((box, index) => {
      expect(isInside(box, view)).toBe(true);
      expect([...labels, ...boxes.slice(index + 1)].some((other) => meet(box, other))).toBe(false);
    });
  });
});

test('countries are named in the language of the story, and only where asked for', async () => {
  const places = placesAt([87.6, 43.8], [79.9, 37.1], [74.6, 42.9]);
  const named = async (lang: string): Promise<readonly string[]> => {
    const { countries } = await mapView({ ...request, places, countriesIn: lang });
    return countries.map(({ text }) => text);
  };
  expect(await named('en')).toContain('Kyrgyzstan');
  expect(await named('de')).toContain('Kirgisistan');
  expect((await mapView({ ...request, places })).countries).toEqual([]);
});

test('what a close-up names is marked, framed, and named there only', async () => {
  const all = placesAt([76, 39], [77, 40], [80, 37], [6, 46], [116, 40]);
  const closeUp = viewFor({ ...request, places: all.slice(0, 3) });
  const { marks, frame } = await mapView({ ...request, places: all, closeUp });
  expect(marks.map(({ label }) => label !== undefined)).toEqual([false, false, false, true, true]);
  expect(frame).not.toBe('');
  expect((await mapView({ ...request, places: all })).frame).toBe('');
});

describe('a globe', () => {
  const faced = (...positions: readonly (readonly [number, number])[]) =>
    globeView(
      placesAt(...positions).map(({ place }) => place),
      150,
    );

  test('faces its places', () => {
    const { points } = faced([178, -18], [-172, -14]);
    expect(points).toHaveLength(2);
    for (const { x, y } of points) expect(Math.hypot(x - 75, y - 75)).toBeLessThan(40);
  });

  test('leaves out those behind it', () => {
    expect(faced([0, 10], [10, 0], [-175, 0]).points).toHaveLength(2);
  });

  test('shows a pole', () => {
    expect(faced([0, 90]).points).toHaveLength(1);
  });
});
