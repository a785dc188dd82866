import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/domain/graph.ts';
import { originDrawing } from '../../../src/domain/origin-drawing.ts';
import type { OriginDrawing, Point } from '../../../src/domain/origin-drawing.ts';
import { originGraph } from '../../../src/domain/origin-graph.ts';
import type { OriginGraph } from '../../../src/domain/origin-graph.ts';
import { anySpread } from './any-spread.ts';

/** `a>b` is a hop; `a<b` one from `a` back to `b`; nodes in the order of their rows. */
function drawn(nodes: string, ...ties: string[]): OriginDrawing {
  return originDrawing({
    nodes: nodes.split(' ').map((key) => ({
      key,
      kind: 'actor',
      id: key,
      isOrigin: false,
      isOwn: true,
    })),
    ties: ties.map((tie) => ({
      from: tie.charAt(0),
      to: tie.charAt(2),
      way: 'chain',
      basis: 'stated',
      isBack: tie.charAt(1) === '<',
    })),
  });
}

const rails = ({ nodes }: OriginDrawing) => nodes.map(({ x }) => (x - 6) / 24);

describe('the rails of a drawing', () => {
  test.each<[string, OriginDrawing, number[]]>([
    ['a chain goes straight down', drawn('a b c', 'a>b', 'b>c'), [0, 0, 0]],
    ['what forks steps aside', drawn('a b c d', 'a>b', 'a>c', 'a>d'), [0, 1, 1, 1]],
    [
      'a branch keeps clear of its neighbour',
      drawn('a b c d', 'a>b', 'a>d', 'b>c', 'b>d'),
      [0, 1, 2, 2],
    ],
    ['a second way begins at the first rail again', drawn('a b c d', 'a>b', 'c>d'), [0, 0, 0, 0]],
  ])('%s', (_, drawing, expected) => {
    expect(rails(drawing)).toEqual(expected);
  });

  test('what leads back has a rail of its own, outside the others', () => {
    const { ties, nodes } = drawn('a b c', 'a>b', 'b>c', 'c<a');
    const back = ties.find(({ isBack }) => isBack);
    expect(back?.points.map(([x]) => x)).toEqual([6, 30, 30, 6]);
    expect(back?.points.map(([, y]) => y)).toEqual([
      nodes[2]?.y,
      nodes[2]?.y,
      nodes[0]?.y,
      nodes[0]?.y,
    ]);
  });
});

const anyWays: fc.Arbitrary<OriginGraph[]> = anySpread.map((of) => {
  const graph = buildGraph(of);
  return [...graph.claims.values()].map((node) => originGraph(graph, node));
});

const pieces = (points: readonly Point[]): [Point, Point][] =>
  points.slice(1).map((to, index) => [points[index] ?? to, to]);

describe('for any story', () => {
  const each = (check: (drawing: OriginDrawing, ways: OriginGraph) => void): void =>
    fc.assert(
      fc.property(anyWays, (all) => {
        for (const ways of all) check(originDrawing(ways), ways);
      }),
    );

  test('every node and every hop of the ways is drawn, and nothing else', () => {
    each(({ nodes, ties }, ways) => {
      expect(nodes.map(({ key }) => key)).toEqual(ways.nodes.map(({ key }) => key));
      expect(ties.map(({ from, to, basis }) => [from, to, basis])).toEqual(
        ways.ties.map(({ from, to, basis }) => [from, to, basis]),
      );
    });
  });

  test('lines go down or across, and stay left of the words', () => {
    each(({ width, height, ties }) => {
      for (const { points } of ties) {
        for (const [[x, y], [toX, toY]] of pieces(points)) {
          expect(x === toX || y === toY).toBe(true);
          expect(Math.max(x, toX)).toBeLessThanOrEqual(width);
          expect(Math.max(y, toY)).toBeLessThanOrEqual(height);
        }
      }
    });
  });

  test('no line runs through a mark that is not its own', () => {
    each(({ nodes, ties }) => {
      for (const { from, to, points } of ties) {
        for (const [[x, y], [toX, toY]] of pieces(points)) {
          const hit = nodes.filter(
            (node) =>
              node.key !== from &&
              node.key !== to &&
              Math.abs(node.x - x) < 6 &&
              x === toX &&
              node.y > Math.min(y, toY) &&
              node.y < Math.max(y, toY),
          );
          expect(hit.map(({ key }) => key)).toEqual([]);
        }
      }
    });
  });

  test('no two hops lie on each other where they reach the same mark', () => {
    each(({ ties }) => {
      const ends = ties
        .filter(({ isBack, points }) => !isBack && points.length === 3)
        .map(({ to, points }) => `${to} ${points.at(-1)?.[1]}`);
      expect(new Set(ends).size).toBe(ends.length);
    });
  });
});
