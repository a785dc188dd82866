import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureSizes } from '../../../src/site/picture-sizes.ts';

test('a wide picture fills the column, in sizes for screens of up to two pixels', () => {
  expect(pictureSizes(1600, 1000)).toEqual({
    width: 704,
    height: 440,
    widths: [352, 704, 1056, 1408],
    sizes: 'min(704px, 100vw - 2rem)',
    large: 1600,
  });
});

test('a tall picture is no taller than a screen’s good part', () => {
  expect(pictureSizes(900, 1200)).toMatchObject({ width: 465, height: 620, large: 900 });
});

test('no picture is made larger than it is, and each keeps its shape', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const made = pictureSizes(width, height);
      for (const wide of [...made.widths, made.width, made.large]) {
        expect(wide).toBeGreaterThanOrEqual(1);
        expect(wide).toBeLessThanOrEqual(width);
      }
      expect(made.widths.length).toBeGreaterThan(0);
      expect(made.width).toBeLessThanOrEqual(704);
      expect(Math.abs(made.height - (made.width * height) / width)).toBeLessThanOrEqual(1);
    }),
  );
});
