import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, meet, widthOf } from '../../../src/site/map-boxes.ts';
import { boxOfPoint, placedLabels } from '../../../src/site/map-labels.ts';

const frame = { width: 340, height: 260, size: 13 };
const wish = (x: number, y: number, name: string, number = '1') => ({ x, y, name, number });

describe('a label', () => {
  test.each([
    ['stands to the right of its point', wish(100, 100, 'Quay'), { right: true, isNumber: false }],
    [
      'stands to the left where the frame ends',
      wish(325, 100, 'Quay'),
      { right: false, isNumber: false },
    ],
    [
      'is a number where the name is longer than the frame',
      wish(170, 100, 'Quay '.repeat(20)),
      { right: true, isNumber: true },
    ],
  ])('%s', (_, { x, y, name, number }, { right, isNumber }) => {
    const [label] = placedLabels([{ x, y, name, number }], frame);
    expect((label?.x ?? 0) > x).toBe(right);
    expect(label?.isNumber).toBe(isNumber);
    expect(label?.text).toBe(isNumber ? number : name);
  });

  test('of one of two places on one spot steps aside', () => {
    const [a, b] = placedLabels([wish(100, 100, 'Quay'), wish(100, 100, 'Old quay', '2')], frame);
    expect([a?.isNumber, b?.isNumber]).toEqual([false, false]);
    expect(a && b && meet(a.box, b.box)).toBe(false);
  });
});

const points = fc.array(
  fc.record({
    x: fc.integer({ min: 20, max: frame.width - 20 }),
    y: fc.integer({ min: 20, max: frame.height - 20 }),
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 14 }),
  }),
  { minLength: 1, maxLength: 14 },
);

describe('labels, wherever the points lie,', () => {
  test('are one for each point, its name or its number', () => {
    fc.assert(
      fc.property(points, (some) => {
        const wishes = some.map((point, index) => ({ ...point, number: String(index + 1) }));
        const labels = placedLabels(wishes, frame);
        expect(labels.map(({ text, isNumber }) => [text, isNumber])).toEqual(
          wishes.map(({ name, number }, index) =>
            labels[index]?.isNumber ? [number, number !== name] : [name, false],
          ),
        );
      }),
    );
  });

  test('that are names cover no other label, no point and not the frame', () => {
    fc.assert(
      fc.property(points, (some) => {
        const wishes = some.map((point, index) => ({ ...point, number: String(index + 1) }));
        const labels = placedLabels(wishes, frame);
        labels.forEach(({ box, isNumber }, index) => {
          if (isNumber) return;
          expect(isInside(box, frame)).toBe(true);
          expect(wishes.some((point) => meet(box, boxOfPoint(point)))).toBe(false);
          // Later labels keep away from it too, unless one found no room at all.
          const others = labels.filter((other, at) => at !== index && !other.isNumber);
          expect(others.some((other) => meet(box, other.box))).toBe(false);
        });
      }),
    );
  });

  test('are the same each time', () => {
    fc.assert(
      fc.property(points, (some) => {
        const wishes = some.map((point) => ({ ...point, number: '1' }));
        expect(placedLabels(wishes, frame)).toEqual(placedLabels(wishes, frame));
      }),
    );
  });
});

test.each([
  ['Quay', 10, 22.4],
  ['喀什', 10, 20],
  ['', 10, 0],
])('the width of %s', (text, size, width) => {
  expect(widthOf(text, size)).toBeCloseTo(width);
});
