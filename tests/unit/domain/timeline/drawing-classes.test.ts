import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chartWidths,
  drawingSheet,
  drawnWidths,
  limitClasses,
  lineClasses,
  mostRows,
  rowClasses,
} from '../../../../src/domain/timeline/drawing-classes.ts';

const sheet = drawingSheet();

/** What a class sets, and from which width on in rem, in the order of the sheet. */
const rules = [
  ...sheet.matchAll(/@container timeline \(min-width: (\d+)rem\)\{|\.([\w-]+)\{([^}]*)\}|\}/g),
];
const said = new Map<
  string,
  { readonly from: number; readonly place: number; readonly text: string }
>();
let from = 0;
for (const [place, [, width, name, text]] of rules.entries()) {
  if (width !== undefined) from = Number(width);
  else if (name !== undefined) said.set(name, { from, place, text: text ?? '' });
  else from = 0;
}

/** What an element with these classes has at a width, as the cascade gives it. */
function properties(classes: readonly string[], width: number): ReadonlyMap<string, string> {
  const own = classes
    .filter((name) => name !== 'tl-limited')
    .map((name) => {
      const rule = said.get(name);
      if (rule === undefined) throw new Error(`The sheet has no rule for ${name}.`);
      return rule;
    })
    .filter((rule) => rule.from <= width)
    .sort((a, b) => a.place - b.place);
  return new Map(
    own.flatMap(({ text }) => text.split(';').map((part) => part.split(':') as [string, string])),
  );
}

const sum = (found: ReadonlyMap<string, string>, letter: string): number =>
  ['a', 'b', 'c', 'd'].reduce(
    (all, place) => all + Number(found.get(`--${letter}${place}`) ?? 0),
    0,
  );

const places = fc.integer({ min: -4000, max: 11_990 }).map((hundredths) => hundredths / 100);

describe('the classes of the drawing', () => {
  test('a line is where it was said to be, to a hundredth of a hundredth', () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const found = properties(lineClasses(start, end), 74);
        expect(sum(found, 'x')).toBeCloseTo(start, 5);
        expect(sum(found, 'w')).toBeCloseTo(end - start, 5);
      }),
    );
  });

  test('what is far outside is just outside', () => {
    const found = properties(lineClasses(-1e6, 1e6), 74);
    expect([sum(found, 'x'), sum(found, 'w')]).toEqual([-40, expect.closeTo(159.99)]);
  });

  test('a row is the one of the greatest width that is not too great, and none is not seen', () => {
    const row = fc.option(fc.integer({ min: 0, max: mostRows }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: drawnWidths.length, maxLength: drawnWidths.length }),
        (rows) => {
          const classes = rowClasses(rows);
          for (const [at, width] of drawnWidths.entries()) {
            const found = properties(classes, width);
            if (rows[at] === undefined) expect(found.get('display')).toBe('none');
            else {
              expect(found.get('display')).toBe('block');
              expect(found.get('--row')).toBe(String(rows[at]));
            }
          }
        },
      ),
    );
  });

  test('a name ends no later than any limit of a window as wide', () => {
    const limit = fc.option(
      fc.oneof(
        places.filter((place) => place >= 0 && place < 100),
        fc.constant(100),
      ),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        fc.array(limit, { minLength: drawnWidths.length, maxLength: drawnWidths.length }),
        (limits) => {
          const classes = limitClasses(limits);
          if (limits.every((each) => each === undefined)) expect(classes).toEqual([]);
          for (const [at, width] of drawnWidths.entries()) {
            if (limits[at] === undefined) continue;
            const found = properties(classes, width);
            expect(sum(found, 'e')).toBeLessThanOrEqual(limits[at] + 1e-9);
            if (sum(found, 'e') < 100) expect(found.get('--gap')).toBe('12px');
          }
        },
      ),
    );
  });

  test('one that ends at the edge has the room up to it', () => {
    const atEdge = properties(limitClasses(drawnWidths.map(() => 100)), 74);
    expect([sum(atEdge, 'e'), atEdge.get('--gap')]).toEqual([100, '4px']);
  });

  test('the chart has what the lanes’ names leave', () => {
    expect(chartWidths[0]).toBe((drawnWidths[0] - 9) * 16);
  });
});
