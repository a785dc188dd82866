import { expect, test } from 'vitest';
import { spanIndex } from '../../../src/domain/timeline/span.ts';
import { neighbour } from '../../../src/islands/timeline/neighbour.ts';
import type { Direction } from '../../../src/islands/timeline/neighbour.ts';

const at = (id: string, lane: string, start: number) => ({ id, lane, start, end: start + 1 });
const { sorted } = spanIndex([
  at('a1', 'a', 0),
  at('a2', 'a', 10),
  at('c1', 'c', 4),
  at('c2', 'c', 9),
]);

test.each<[string | undefined, Direction, string | undefined]>([
  ['a1', 'later', 'c1'],
  ['c1', 'earlier', 'a1'],
  ['a1', 'earlier', undefined],
  ['a2', 'later', undefined],
  // The lane between has none.
  ['a2', 'down', 'c2'],
  ['c1', 'up', 'a1'],
  ['a1', 'up', undefined],
  ['c2', 'down', undefined],
  ['c1', 'first', 'a1'],
  ['c1', 'last', 'a2'],
  [undefined, 'later', 'a1'],
])('from %s, %s: %s', (from, direction, to) => {
  expect(neighbour(sorted, ['a', 'b', 'c'], from, direction)?.id).toBe(to);
});
