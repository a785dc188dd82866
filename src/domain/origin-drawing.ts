import type { OriginGraph, OriginNode, OriginTie } from './origin-graph.ts';

/** A point of a drawing: from its first side, and from its top. */
export type Point = readonly [x: number, y: number];

export interface DrawnNode extends OriginNode {
  /** The middle of its mark. */
  readonly x: number;
  readonly y: number;
}

export interface DrawnTie extends OriginTie {
  /** From the first node's mark to the second's. */
  readonly points: readonly Point[];
}

/** Where everything in a drawing stands, in px. */
export interface OriginDrawing {
  /** The room of the marks and lines; words stand beside it. */
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly ties: readonly DrawnTie[];
}

const rowHeight = 44;
const railWidth = 24;
const mark = 12;
/** How far apart lines reach a mark from the side, so that none hides another. */
const portGap = 5;

/**
 * A drawing from the origins down, a row for each node, with a rail below each that leads on: a
 * hop goes down the rail of its start, then across to its end. Words stand beside all rails, so no
 * line crosses them, on any width of screen. A rail is free again below the last node that it
 * leads to. What leads back goes up a rail of its own.
 *
 * @example originDrawing(originGraph(graph, node)).height // 176, for four nodes
 */
export function originDrawing({ nodes, ties }: OriginGraph): OriginDrawing {
  const row = new Map(nodes.map(({ key }, index) => [key, index]));
  const { rail, count } = railsOf(nodes, ties, row);
  const xOf = (at: number): number => mark / 2 + at * railWidth;
  const place = (key: string): Point => [
    xOf(rail.get(key) ?? 0),
    ((row.get(key) ?? 0) + 0.5) * rowHeight,
  ];
  const back = ties.filter(({ isBack }) => isBack);
  return {
    width: xOf(count - 1 + back.length) + mark,
    height: nodes.length * rowHeight,
    nodes: nodes.map((node): DrawnNode => {
      const [x, y] = place(node.key);
      return { ...node, x, y };
    }),
    ties: ties.map((tie): DrawnTie => {
      const start = place(tie.from);
      const end = place(tie.to);
      if (tie.isBack) {
        const x = xOf(count + back.indexOf(tie));
        return { ...tie, points: [start, [x, start[1]], [x, end[1]], end] };
      }
      if (start[0] === end[0]) return { ...tie, points: [start, end] };
      const y = end[1] + portOf(tie, ties, place);
      return { ...tie, points: [start, [start[0], y], [end[0], y]] };
    }),
  };
}

/** Of the lines that reach a mark from its sides, the one from farthest off lies lowest: none cross. */
function portOf(tie: OriginTie, ties: readonly OriginTie[], place: (key: string) => Point): number {
  const far = ({ from, to }: OriginTie): number => Math.abs(place(from)[0] - place(to)[0]);
  const beside = ties
    .filter((other) => other.to === tie.to && !other.isBack && far(other) > 0)
    .sort((a, b) => far(a) - far(b));
  return (beside.indexOf(tie) - (beside.length - 1) / 2) * portGap;
}

function railsOf(
  nodes: readonly OriginNode[],
  ties: readonly OriginTie[],
  row: ReadonlyMap<string, number>,
): { rail: ReadonlyMap<string, number>; count: number } {
  const into = new Map<string, string[]>();
  const onward = new Map<string, string[]>();
  for (const { from, to, isBack } of ties) {
    if (isBack) continue;
    into.set(to, [...(into.get(to) ?? []), from]);
    onward.set(from, [...(onward.get(from) ?? []), to]);
  }
  const lastRow = (key: string): number =>
    Math.max(-1, ...(onward.get(key) ?? []).map((to) => row.get(to) ?? -1));

  const rail = new Map<string, number>();
  /** Of each rail, the last row that it reaches. */
  const heldTo: number[] = [];
  nodes.forEach(({ key }, index) => {
    const parents = into.get(key) ?? [];
    // Where this is all that a node leads to, the line goes straight on.
    const only = parents.find((parent) => onward.get(parent)?.length === 1);
    let at = only === undefined ? undefined : rail.get(only);
    if (at === undefined) {
      at = parents.length === 0 ? 0 : 1 + Math.min(...parents.map((one) => rail.get(one) ?? 0));
      while ((heldTo[at] ?? -1) >= index) at += 1;
    }
    rail.set(key, at);
    heldTo[at] = Math.max(heldTo[at] ?? -1, lastRow(key));
  });
  return { rail, count: Math.max(0, ...rail.values()) + 1 };
}
