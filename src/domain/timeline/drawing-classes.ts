/*
 * A page may hold no style of its own, since its policy refuses it: where a thing stands in the
 * drawing is said by classes, one for each digit of a place, whose rules the build writes.
 */

/** The widths at which the drawing changes, of its whole element, in rem; the last is the widest of a page. */
export const drawnWidths = [40, 43, 46, 49, 52, 56, 58, 61, 64, 67, 70, 73, 74] as const;

/** So many of the last widths are of a wide window: what has room there need not have it elsewhere. */
const wideWidths = 2;

/** The lanes' names have so much beside the chart, in rem. */
export const laneNameWidth = 9;

/** No lane has more rows at any width. */
export const mostRows = 20;

/** Pixels of a rem, where the reader has chosen no other size of text. */
export const pixelsOfRem = 16;

/** The widths of the chart, in pixels. */
export const chartWidths: readonly number[] = drawnWidths.map(
  (width) => (width - laneNameWidth) * pixelsOfRem,
);

/** Places from here on can be said, in hundredths of the chart. */
const leastPlace = -40;
/** Places up to here. */
const mostPlace = 120;
const tens = (mostPlace - leastPlace) / 10;
const places = ['a', 'b', 'c', 'd'] as const;

/** What a place is of: where something begins, how long it is, where its name ends at most. */
const kinds = { start: 'x', length: 'w', limit: 'e', wideLimit: 'f' } as const;
type Kind = keyof typeof kinds;

/** A place, brought to where it is surely out of sight if it is far outside. */
export const within = (place: number): number =>
  Math.min(Math.max(place, leastPlace), mostPlace - 0.01);

function digits(kind: Kind, value: number): string[] {
  const count = Math.round(value * 100);
  return [
    Math.floor(count / 1000),
    Math.floor(count / 100) % 10,
    Math.floor(count / 10) % 10,
    count % 10,
  ].flatMap((digit, at) =>
    // What is not said is nothing, but where something else was said for narrower windows.
    hasDigit(kind, at, digit) ? [`${kinds[kind]}${places[at]}${digit}`] : [],
  );
}

function hasDigit(kind: Kind, at: number, digit: number): boolean {
  if (kind === 'wideLimit') return at < 3;
  return at === 0 || (digit > 0 && (at < 3 || kind !== 'limit'));
}

/**
 * The classes of a line from one place to another, in hundredths of the chart.
 *
 * @example lineClasses(0, 25) // ['xa4', 'wa2', 'wb5']
 */
export function lineClasses(start: number, end: number): readonly string[] {
  const [from, to] = [within(start), within(end)];
  return [...digits('start', from - leastPlace), ...digits('length', to - from)];
}

/** The least of the places that are there. */
const least = (values: readonly (number | undefined)[]): number | undefined =>
  values.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);

/**
 * The classes by which a name ends before what follows it.
 *
 * @param limits places in hundredths of the chart, for each of {@link drawnWidths}
 */
export function limitClasses(limits: readonly (number | undefined)[]): readonly string[] {
  const narrow = least(limits.slice(0, -wideWidths));
  const wide = least(limits.slice(-wideWidths));
  if (narrow === undefined && wide === undefined) return [];
  const classesOf = (kind: Kind, limit = mostPlace - 1): string[] => [
    ...digits(kind, Math.floor(limit * 10) / 10 - leastPlace),
    // The chart's edge may be nearer than another name.
    `${kinds[kind]}-${limit === 100 ? 'edge' : 'name'}`,
  ];
  return [
    'tl-limited',
    ...classesOf('limit', narrow),
    ...(narrow === wide ? [] : classesOf('wideLimit', wide)),
  ];
}

const letters = 'abcdefghijklmnop';

/**
 * The classes of a row, or of how many there are, for each of {@link drawnWidths}: one wherever it
 * changes.
 *
 * @example rowClasses([3, 3, 2, undefined]) // ['ra3', 'rc2', 'rdx']
 */
export const rowClasses = (rows: readonly (number | undefined)[]): readonly string[] =>
  rows.flatMap((row, at) =>
    at > 0 && row === rows[at - 1] ? [] : [`r${letters[at]}${row ?? 'x'}`],
  );

const counts = { start: 4, length: 4, limit: 3, wideLimit: 3 } as const;

const rules = (kind: Kind): string => {
  // The wide limits say anew what the others said.
  const name = kinds[kind === 'wideLimit' ? 'limit' : kind];
  const own = places.slice(0, counts[kind]).flatMap((place, at) =>
    Array.from({ length: at === 0 ? tens : 10 }, (_, digit) => {
      const base = at === 0 && kind !== 'length' ? leastPlace : 0;
      const value = Math.round((digit * 10 ** (1 - at) + base) * 100) / 100;
      return hasDigit(kind, at, digit)
        ? `.${kinds[kind]}${place}${digit}{--${name}${place}:${value}}`
        : '';
    }),
  );
  const edges =
    name === kinds.limit
      ? [`.${kinds[kind]}-edge{--gap:4px}`, `.${kinds[kind]}-name{--gap:12px}`]
      : [];
  return [...own, ...edges].join('');
};

const rowRules = (letter: string): string =>
  Array.from(
    { length: mostRows + 1 },
    (_, row) => `.r${letter}${row}{--row:${row};display:block}`,
  ).join('') + `.r${letter}x{display:none}`;

/** The rules of all these classes, as a style sheet. */
export function drawingSheet(): string {
  const of = (width: number | undefined, text: string): string =>
    `@container timeline (min-width: ${width}rem){${text}}`;
  return `@layer reset,tokens,base,layout,components,print;@layer components{${[
    rules('start'),
    rules('length'),
    rules('limit'),
    of(drawnWidths.at(-wideWidths), rules('wideLimit')),
    ...drawnWidths.map((width, at) => of(width, rowRules(letters[at] ?? ''))),
  ].join('\n')}}`;
}
