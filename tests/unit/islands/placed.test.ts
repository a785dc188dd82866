import { describe, expect, test } from 'vitest';
import { dayFrom } from '../../../src/domain/date/day.ts';
import type { Entry, Uncertainty } from '../../../src/islands/timeline/entry.ts';
import { axisLimits, placed } from '../../../src/islands/timeline/placed.ts';

const entry = (
  id: string,
  earliest: number | undefined,
  latest: number | undefined,
  ...shape: Uncertainty[]
): Entry => ({
  id,
  lane: 'a',
  ...(earliest === undefined ? {} : { earliest }),
  ...(latest === undefined ? {} : { latest }),
  shape: new Set(shape),
  title: id,
  date: '',
  summary: '',
  state: '',
  disputed: false,
  href: '',
});

describe('placed', () => {
  test('ends the day after the last one', () => {
    expect(placed([entry('visit', 17_893, 17_895)]).placed).toMatchObject([
      { start: 17_893, end: 17_896, clamped: false },
    ]);
  });

  test('draws what lasts to the edge of the story, what lies somewhere as an arrow', () => {
    const all = placed([
      entry('first', 0, 0),
      entry('last', 1000, 1000),
      entry('lasts', 100, undefined, 'open-end'),
      entry('somewhere', 100, undefined, 'open-end', 'within'),
      entry('until', undefined, 500, 'open-start'),
    ]).placed;
    const by = Object.fromEntries(all.map((item) => [item.id, item]));
    expect(by['lasts']?.end).toBeGreaterThan(1001);
    expect(by['somewhere']?.end).toBe(140);
    expect(by['until']).toMatchObject({ start: -40, end: 501 });
  });

  test('names what has no place', () => {
    const { placed: onAxis, undated } = placed([entry('unknown', undefined, undefined)]);
    expect(onAxis).toEqual([]);
    expect(undated.map(({ id }) => id)).toEqual(['unknown']);
  });

  test('keeps what is out of reach at the edge, and says so', () => {
    const far = dayFrom(-100_000, 1, 1);
    const [item] = placed([entry('far', far, far + 10)]).placed;
    expect(item).toMatchObject({ start: axisLimits.from, end: axisLimits.from + 1, clamped: true });
    const late = dayFrom(90_000, 1, 1);
    const [other] = placed([entry('late', late, late)]).placed;
    expect(other).toMatchObject({ start: axisLimits.to - 1, end: axisLimits.to, clamped: true });
  });
});
