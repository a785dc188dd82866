import type { Measured } from './part.ts';

type Chart = NonNullable<Measured['chart']>;

const width = 720;
const height = 400;
const left = 64;
const right = 190;
const top = 44;
const bottom = 44;

/** Told apart by their strokes too, not by colour alone. */
const strokes = [
  { colour: '#1b4f8f', dashes: 'none', wide: 3 },
  { colour: '#a3411f', dashes: '7 4', wide: 2 },
  { colour: '#3c6e47', dashes: '2 4', wide: 2 },
  { colour: '#6b4a86', dashes: '9 3 2 3', wide: 2 },
  { colour: '#6a6a6a', dashes: '1 2', wide: 2 },
] as const;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const rounded = (value: number): string => value.toFixed(1);

/** The powers of ten from the one at or below the least to the one at or above the greatest. */
function decades(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** A place on a scale of decades, from 0 to 1. */
const along = (value: number, scale: readonly number[]): number => {
  const [first = 0] = scale;
  return (Math.log10(value) - first) / ((scale.at(-1) ?? 1) - first);
};

/** The names at the ends of the lines, pushed apart where they would stand on each other. */
function apart(places: readonly { name: string; y: number }[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let free = -Infinity;
  for (const { name, y } of [...places].sort((a, b) => a.y - b.y)) {
    const place = Math.max(y, free);
    found.set(name, place);
    free = place + 17;
  }
  return found;
}

/**
 * Lines of figures over sizes as an SVG drawing, both scales by powers of ten. Values of zero or
 * less have no place on such a scale and are left out.
 */
export function chartDrawing({ title, unit, series }: Chart): string {
  const drawn = series.map(({ name, points }) => ({
    name,
    points: points.filter(({ size, value }) => size > 0 && value > 0),
  }));
  const all = drawn.flatMap(({ points }) => points);
  const xs = decades(all.map(({ size }) => size));
  const ys = decades(all.map(({ value }) => value));
  const x = (size: number): number => left + along(size, xs) * (width - left - right);
  const y = (value: number): number => height - bottom - along(value, ys) * (height - top - bottom);
  const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Georgia, serif" font-size="13" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fbfaf7"/>`,
    `<text x="${left}" y="24" font-size="16" fill="#222">${escaped(title)}</text>`,
  ];
  for (const power of ys) {
    const at = rounded(y(10 ** power));
    parts.push(
      `<path d="M${left} ${at}H${width - right}" stroke="#d8d4ca"/>`,
      `<text x="${left - 8}" y="${at}" dy="4" text-anchor="end" fill="#555">${number.format(10 ** power)}</text>`,
    );
  }
  for (const power of xs) {
    const at = rounded(x(10 ** power));
    parts.push(
      `<text x="${at}" y="${height - bottom + 20}" text-anchor="middle" fill="#555">${number.format(10 ** power)}</text>`,
    );
  }
  parts.push(
    `<text x="${width - right}" y="${height - 6}" text-anchor="end" fill="#555">events</text>`,
    `<text x="${left - 8}" y="${top - 4}" text-anchor="end" fill="#555">${escaped(unit)}</text>`,
  );
  const names = apart(
    drawn.flatMap(({ name, points }) => {
      const last = points.at(-1);
      return last ? [{ name, y: y(last.value) }] : [];
    }),
  );
  drawn.forEach(({ name, points }, at) => {
    const last = points.at(-1);
    const stroke = strokes[at % strokes.length] ?? strokes[0];
    if (!last) return;
    const path = points.map(({ size, value }) => `${rounded(x(size))} ${rounded(y(value))}`);
    parts.push(
      `<path d="M${path.join('L')}" fill="none" stroke="${stroke.colour}" stroke-width="${stroke.wide}" stroke-dasharray="${stroke.dashes}"/>`,
      ...points.map(
        (point) =>
          `<circle cx="${rounded(x(point.size))}" cy="${rounded(y(point.value))}" r="3" fill="${stroke.colour}"/>`,
      ),
      `<text x="${rounded(x(last.size) + 9)}" y="${rounded(names.get(name) ?? 0)}" dy="4" fill="${stroke.colour}">${escaped(name)}</text>`,
    );
  });
  return `${parts.join('\n')}\n</svg>\n`;
}
