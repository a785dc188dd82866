import { crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [number, number, number];

/** A part of a PNG file: https://www.w3.org/TR/png-3/#5Chunk-layout. */
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The place in a palette of the colour nearest to one. */
function nearestIn(palette: readonly Colour[], red: number, green: number, blue: number): number {
  let best = 0;
  let least = Infinity;
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
    if (distance >= least) continue;
    least = distance;
    best = index;
  }
  return best;
}

/** Pixels as whole numbers, to be compared at once. */
function wholePixels(pixels: Uint8Array): Int32Array {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

/** Rows of places in the palette, two pixels a byte or one, each row after its filter: none. */
function rowsOf(
  pixels: Uint8Array,
  width: number,
  palette: readonly Colour[],
  isHalf: boolean,
): Uint8Array {
  const known = new Map<number, number>();
  const height = pixels.length / 4 / width;
  const length = 1 + (isHalf ? Math.ceil(width / 2) : width);
  const rows = new Uint8Array(length * height);
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const wholes = wholePixels(pixels);
  const stride = width * 4;
  let last: number | undefined;
  let index = 0;
  for (let y = 0; y < height; y += 1) {
    const row = y * length + 1;
    const start = y * stride;
    // Most rows of a picture of a few words are like the one before them.
    if (y > 0 && bytes.compare(bytes, start - stride, start, start, start + stride) === 0) {
      rows.copyWithin(row, row - length, row - 1);
      continue;
    }
    for (let x = 0; x < width; x += 1) {
      const whole = wholes[y * width + x] ?? 0;
      if (whole !== last) {
        const at = start + x * 4;
        last = whole;
        index =
          known.get(whole) ??
          nearestIn(palette, bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
        known.set(whole, index);
      }
      // What is drawn on begins as zero.
      if (index === 0) continue;
      if (!isHalf) rows[row + x] = index;
      else rows[row + (x >> 1)] = (rows[row + (x >> 1)] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  }
  return rows;
}

/**
 * A PNG file of a few colours that are known before. Finding them out, as libraries do, takes as
 * long as drawing the picture.
 *
 * @param pixels red, green, blue and opacity, a byte each, from the top left; opacity is not kept
 * @param width in pixels
 * @param palette at most 256 colours; each pixel takes the nearest
 * @example indexedPng(new Uint8Array([0, 0, 0, 255]), 1, [[0, 0, 0]])
 */
export function indexedPng(
  pixels: Uint8Array,
  width: number,
  palette: readonly Colour[],
): Buffer<ArrayBuffer> {
  const isHalf = palette.length <= 16;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(pixels.length / 4 / width, 4);
  header.set([isHalf ? 4 : 8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rowsOf(pixels, width, palette, isHalf), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
