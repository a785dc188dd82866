import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnFrom } from '../../../src/islands/timeline/drawn-from.ts';

const width = 1000;

/** A chart's body with a window of so many milliseconds from a time on. */
function bodyShowing(start: number, length: number) {
  const panel = { width, height: 500 };
  return {
    domProps: { root: panel, center: panel, bottom: panel },
    range: { start, end: start + length },
  };
}

const times = fc.double({ min: -6e13, max: 6e13, noNaN: true });
const lengths = fc.double({ min: 6e5, max: 6e13, noNaN: true });
const shares = fc.array(fc.double({ min: -1.5, max: 1.5, noNaN: true }), { maxLength: 12 });

describe('what a chart is drawn from', () => {
  it('stands where its time does, to half a pixel, wherever the chart is moved', () => {
    fc.assert(
      fc.property(times, lengths, shares, (start, length, moves) => {
        const body = bodyShowing(start, length);
        for (const move of moves) {
          const by = move * length;
          body.range = { start: body.range.start + by, end: body.range.end + by };
          const { time, x } = drawnFrom(body);
          const exact = ((time - body.range.start) / length) * width;
          expect(Math.abs(x - exact)).toBeLessThan(0.51);
        }
      }),
    );
  });

  it('stays the same as long as the chart is moved at one scale', () => {
    const body = bodyShowing(0, 1e10);
    const first = drawnFrom(body);
    expect(drawnFrom(body)).toBe(first);
    body.range = { start: 2e9, end: 1.2e10 };
    expect(drawnFrom(body)).toEqual({ ...first, x: -200 });
  });

  it('begins anew at another scale, at another width and far away', () => {
    const body = bodyShowing(0, 1e10);
    drawnFrom(body);
    body.range = { start: 1e9, end: 2e9 };
    expect(drawnFrom(body)).toEqual({ time: 1e9, scale: 1e-6, x: 0 });
    body.domProps = { ...body.domProps, center: { width: 500, height: 500 } };
    expect(drawnFrom(body)).toEqual({ time: 1e9, scale: 5e-7, x: 0 });
    body.range = { start: 1e12, end: 1e12 + 1e9 };
    expect(drawnFrom(body)).toEqual({ time: 1e12, scale: 5e-7, x: 0 });
  });
});
