import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { indexedPng } from '../../../src/drawing/indexed-png.ts';
import type { Colour } from '../../../src/drawing/indexed-png.ts';

const read = async (png: Buffer): Promise<readonly number[]> => [
  ...(await sharp(png).removeAlpha().toColourspace('srgb').raw().toBuffer()),
];

const byte = fc.integer({ min: 0, max: 255 });

test('a reader of PNG finds each pixel, whatever the number of colours and pixels in a row', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(byte, byte, byte), {
        minLength: 1,
        maxLength: 40,
        selector: (colour) => colour.join(' '),
      }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 5 }),
      fc.infiniteStream(fc.nat()),
      async (palette, width, height, picks) => {
        const pixels = Array.from({ length: width * height }, (): Colour => {
          const pick: number = picks.next().value;
          return palette[pick % palette.length] ?? [0, 0, 0];
        });
        const given = Uint8Array.from(pixels.flatMap((colour) => [...colour, 255]));
        expect(await read(indexedPng(given, width, palette))).toEqual(pixels.flat());
      },
    ),
    { numRuns: 60 },
  );
});

test('a colour that the palette lacks becomes the nearest that it has', async () => {
  const palette: readonly Colour[] = [
    [255, 255, 255],
    [200, 0, 0],
    [0, 0, 0],
  ];
  const given = Uint8Array.from([250, 240, 255, 255, 180, 20, 20, 255, 30, 20, 0, 255]);
  expect(await read(indexedPng(given, 3, palette))).toEqual(palette.flat());
});
