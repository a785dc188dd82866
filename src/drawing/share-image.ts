import sharp from 'sharp';
import type { DateShape } from '../domain/date/index.ts';
import { indexedPng } from './indexed-png.ts';
import type { Colour } from './indexed-png.ts';
import { missingIn, shapedLine, wrapped } from './shaped-line.ts';
import type { Direction, ShapedLine } from './shaped-line.ts';

/** Size in pixels, as those who show links ask for. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** What stands on the picture by which a page is shared. */
export interface ShareImage {
  readonly site: string;
  readonly title: string;
  readonly lang: string;
  readonly direction: Direction;
  /** In words; none on the picture of the whole. */
  readonly date?: string;
  /** What is not certain about the date, as it is drawn everywhere. */
  readonly shape?: DateShape;
  /** A lane's mark: its name, its hue from 1, its path in a square of ten units. */
  readonly lane?: { readonly title: string; readonly hue: number; readonly path: string };
}

// The tokens of the light theme, which a picture has no choice of.
const paper = '#fbfaf7';
const ink = '#1b1c1e';
const ink2 = '#55575c';
const rule = '#8a867c';
const hues = ['#0f6a8f', '#a3541a', '#4e6b2b', '#7a4a86'] as const;

const margin = 72;
const measure = shareImageSize.width - 2 * margin;

const hueOf = (lane: ShareImage['lane']): string =>
  lane === undefined ? ink : (hues[(lane.hue - 1) % hues.length] ?? ink);

/** Characters of it that no font has: a picture with boxes in it is not drawn. */
export function missingOn({ site, title, date, lane }: ShareImage): readonly string[] {
  return missingIn([site, title, date ?? '', lane?.title ?? ''].join(' '));
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A line from its start: the left edge, or the right one where the text runs from right to left. */
function drawnLine(
  line: ShapedLine,
  size: number,
  inset: number,
  baseline: number,
  colour: string,
  direction: Direction,
): string {
  const start = direction === 'rtl' ? shareImageSize.width - inset - line.width * size : inset;
  const paths = line.paths.map(({ x, y, scale, d }) => {
    const zoom = round(scale * size);
    return `<path transform="translate(${round(start + x * size)} ${round(baseline - y * size)}) scale(${zoom} ${-zoom})" d="${d}"/>`;
  });
  return `<g fill="${colour}">${paths.join('')}</g>`;
}

/** The date's bar in the one visual language: soft ends, hatching, an arrow where no end is known. */
function drawnBar(shape: DateShape, colour: string, top: number, direction: Direction): string {
  const width = 260;
  const left = direction === 'rtl' ? shareImageSize.width - margin - width : margin;
  const right = left + width;
  const middle = top + 8;
  const fill = shape.within ? 'url(#hatch)' : colour;
  const isOpen = shape.openStart || shape.openEnd;
  const isLine = isOpen && !shape.within;
  const bar = `<rect x="${left}" y="${isLine ? middle - 2 : top}" width="${width}" height="${isLine ? 4 : 16}" fill="${fill}"/>`;
  const edges = shape.within
    ? `<path d="M${left} ${top}h${width}M${left} ${top + 16}h${width}" stroke="${colour}" stroke-width="3"/>`
    : '';
  const arrow = (x: number, sign: 1 | -1): string =>
    `<path d="M${x - sign * 14} ${middle - 14}l${sign * 14} 14l${-sign * 14} 14" fill="none" stroke="${colour}" stroke-width="4"/>`;
  return [
    '<defs>',
    `<pattern id="hatch" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3.5" height="10" fill="${colour}"/></pattern>`,
    '<linearGradient id="fade"><stop offset="0"/><stop offset=".3" stop-color="#fff"/><stop offset=".7" stop-color="#fff"/><stop offset="1"/></linearGradient>',
    `<mask id="soft" maskUnits="userSpaceOnUse" x="${left}" y="${top - 4}" width="${width}" height="24"><rect x="${left}" y="${top - 4}" width="${width}" height="24" fill="url(#fade)"/></mask>`,
    '</defs>',
    `<g${shape.approximate ? ' mask="url(#soft)"' : ''}>${bar}${edges}</g>`,
    shape.openEnd ? arrow(right, 1) : '',
    shape.openStart ? arrow(left, -1) : '',
  ].join('');
}

/** The picture as SVG, all text in outlines. */
export function shareImageSvg(image: ShareImage): string {
  const { site, title, lang, direction, date, shape, lane } = image;
  const { width, height } = shareImageSize;
  const colour = hueOf(lane);
  const size = wrapped(title, lang, direction, measure / 72, 4).length > 3 ? 56 : 72;
  const lines = wrapped(title, lang, direction, measure / size, 4);
  const first = 190;
  const text = lines.map((line, index) =>
    drawnLine(line, size, margin, first + index * size * 1.22, ink, direction),
  );
  const mark =
    lane === undefined
      ? ''
      : `<path transform="translate(${direction === 'rtl' ? width - margin - 28 : margin} 70) scale(2.8)" fill="${colour}" d="${lane.path}"/>` +
        drawnLine(shapedLine(lane.title, direction), 30, margin + 44, 94, ink2, direction);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    mark,
    ...text,
    ...(date === undefined
      ? []
      : wrapped(date, lang, direction, measure / 34, 1).map((line) =>
          drawnLine(line, 34, margin, 508, ink2, direction),
        )),
    shape === undefined ? '' : drawnBar(shape, colour, 444, direction),
    `<path d="M${margin} 540h${measure}" stroke="${rule}" stroke-width="2"/>`,
    ...wrapped(site, lang, direction, measure / 28, 1).map((line) =>
      drawnLine(line, 28, margin, 586, ink2, direction),
    ),
    '</svg>',
  ].join('');
}

/** `#0f6a8f` as its three parts. */
const partsOf = (colour: string): Colour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return [red, green, blue];
};

/** A colour laid on the paper ever more thickly, up to itself. */
function blends(colour: string, steps: number): readonly Colour[] {
  const ground = partsOf(paper);
  const full = partsOf(colour);
  return Array.from({ length: steps }, (_, index): Colour => {
    const [red, green, blue] = ground.map((from, at) =>
      Math.round(from + (((full[at] ?? 0) - from) * (index + 1)) / steps),
    ) as [number, number, number];
    return [red, green, blue];
  });
}

/** Sixteen colours are enough for the edges of letters, and half a byte each; a bar's soft ends need more. */
function paletteOf({ lane, shape }: ShareImage): readonly Colour[] {
  return [
    partsOf(paper),
    partsOf(rule),
    ...blends(ink, 5),
    ...blends(ink2, 5),
    ...blends(hueOf(lane), shape?.approximate === true ? 48 : 4),
  ];
}

/** The picture as PNG: the same bytes for the same words. */
export async function shareImagePng(image: ShareImage): Promise<Buffer<ArrayBuffer>> {
  const pixels = await sharp(Buffer.from(shareImageSvg(image)))
    .ensureAlpha()
    .raw()
    .toBuffer();
  const png = indexedPng(pixels, shareImageSize.width, paletteOf(image));
  // Three megabytes a picture: given back now, they call for no collection of all that a build holds.
  if (pixels.buffer instanceof ArrayBuffer) pixels.buffer.transfer(0);
  return png;
}
