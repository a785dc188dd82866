import type { Day } from '../date/day.ts';
import type { Span } from './span.ts';
import { countOf, emptyTile, isWhole, joined, leastLevel, tileDays, tileOf } from './tile.ts';
import type { TimeTile } from './tile.ts';

/**
 * Names of the tiles below a tile, up to three levels down: "0" is its left half, "01" the right
 * half of that. What is not named holds nothing, or follows from a tile above it.
 */
export type TileNames = Readonly<Record<string, string>>;

/** Keeps a tile and gives the name under which it is found. */
export type KeepTile<T extends Span> = (tile: TimeTile<T>, names: TileNames) => string;

/** Keeps some of what begins in a tile that only counts it, and gives the name of it. */
export type KeepList<T extends Span> = (begun: readonly T[]) => string;

/** So many are kept in a list. */
const perList = 60;

/** A tile above all others, and the name under which it was kept. */
export interface TileRoot {
  readonly level: number;
  readonly place: number;
  readonly name: string;
}

interface Node<T extends Span> {
  readonly tile: TimeTile<T>;
  readonly names: TileNames;
}

/** A tile names those so many levels below it. */
export const namedLevels = 3;

/** Joins two nodes; keeps them, unless the tile above them says as much. */
function joinedNodes<T extends Span>(left: Node<T>, right: Node<T>, keep: KeepTile<T>): Node<T> {
  const tile = joined(left.tile, right.tile);
  if (isWhole(tile) || tile.isStill) return { tile, names: {} };
  const names: Record<string, string> = {};
  for (const [side, node] of [left, right].entries()) {
    if (countOf(node.tile) === 0) continue;
    names[side] = keep(node.tile, node.names);
    for (const [path, name] of Object.entries(node.names)) {
      if (path.length < namedLevels) names[`${side}${path}`] = name;
    }
  }
  return { tile, names };
}

/** The tiles, as large as fit, that make up the days from one up to another, by level and place. */
function* stretchesIn(from: Day, to: Day): Generator<readonly [level: number, place: number]> {
  for (let day = from; day < to;) {
    let level = leastLevel;
    while (day % tileDays(level + 1) === 0 && day + tileDays(level + 1) <= to) level += 1;
    yield [level, day / tileDays(level)];
    day += tileDays(level);
  }
}

/**
 * Cuts a story's time into tiles, from the smallest to one or two that hold it all, and has each
 * kept. It goes through the spans once, and holds no more of them than last at a time. Its tiles
 * are at most four times as many as the pieces of {@link leastLevel} in which anything begins or
 * ends, and their halves up to the root.
 *
 * @param spans by start
 * @param keep called for each tile that others do not tell, those below it first
 * @param keepList called for what tiles of the lowest level only count
 * @returns the one or two tiles above all others; none without spans
 * @throws RangeError where the spans are not in order
 */
export function tileTree<T extends Span>(
  spans: Iterable<T>,
  keep: KeepTile<T>,
  keepList: KeepList<T>,
): readonly TileRoot[] {
  const least = tileDays(leastLevel);
  const stack: Node<T>[] = [];
  const push = (tile: TimeTile<T>): void => {
    stack.push({ tile, names: {} });
    for (;;) {
      const [left, right] = stack.slice(-2);
      if (left === undefined || right === undefined) return;
      const { level, place } = left.tile;
      if (level !== right.tile.level || place % 2 !== 0 || right.tile.place !== place + 1) return;
      stack.splice(-2, 2, joinedNodes(left, right, keep));
    }
  };

  let active: T[] = [];
  /** The first day that no tile holds yet. */
  let day: Day | undefined;
  /** Makes the tiles up to this day, in which nothing begins any more. */
  const passTo = (to: Day): void => {
    while (day !== undefined && day < to) {
      const from = day;
      active = active.filter(({ end }) => end > from);
      const nextEnd = active.reduce((first, { end }) => Math.min(first, end), Infinity);
      const stillTo = Math.min(to, Math.floor(nextEnd / least) * least);
      if (stillTo > from) {
        for (const [level, place] of stretchesIn(from, stillTo)) {
          push({ ...tileOf({ level, place }, [], active), isStill: true });
        }
        day = stillTo;
      } else {
        push({ ...tileOf({ level: leastLevel, place: from / least }, [], active), isStill: false });
        day = from + least;
      }
    }
  };

  let begun: T[] = [];
  const closeTile = (): void => {
    if (day === undefined || begun.length === 0) return;
    const from = day;
    active = active.filter(({ end }) => end > from);
    const at = { level: leastLevel, place: from / least };
    const tile = { ...tileOf(at, begun, active), isStill: false };
    const lists: string[] = [];
    for (let first = 0; !isWhole(tile) && first < begun.length; first += perList) {
      lists.push(keepList(begun.slice(first, first + perList)));
    }
    push(lists.length === 0 ? tile : { ...tile, lists });
    // A new list: the tile may hold the old one.
    active = [...active, ...begun];
    begun = [];
    day = from + least;
  };
  let last = -Infinity;
  for (const span of spans) {
    if (span.start < last) throw new RangeError('The spans of a tile tree are to be in order.');
    last = span.start;
    const from = Math.floor(span.start / least) * least;
    day ??= from;
    if (begun.length > 0 && from !== day) closeTile();
    passTo(from);
    begun.push(span);
  }
  closeTile();
  passTo(
    active.reduce((latest, { end }) => Math.max(latest, Math.ceil(end / least) * least), -Infinity),
  );

  // What is left are the tiles of the edges: those beside them hold nothing.
  let level = leastLevel;
  let nodes = stack;
  const isTop = (): boolean =>
    nodes.every(({ tile }) => tile.level === level) &&
    (nodes.at(-1)?.tile.place ?? 0) - (nodes[0]?.tile.place ?? 0) <= 1;
  while (!isTop()) {
    const above: Node<T>[] = [];
    const pairs = new Map<number, [Node<T>?, Node<T>?]>();
    for (const node of nodes) {
      if (node.tile.level > level) {
        above.push(node);
        continue;
      }
      const parent = Math.floor(node.tile.place / 2);
      const pair = pairs.get(parent) ?? [];
      pair[node.tile.place - 2 * parent] = node;
      pairs.set(parent, pair);
    }
    for (const [parent, [left, right]] of pairs) {
      const nothing = (place: number): Node<T> => ({ tile: emptyTile(level, place), names: {} });
      above.push(joinedNodes(left ?? nothing(2 * parent), right ?? nothing(2 * parent + 1), keep));
    }
    level += 1;
    nodes = above.sort(
      (a, b) => a.tile.place * tileDays(a.tile.level) - b.tile.place * tileDays(b.tile.level),
    );
  }
  return nodes.map(({ tile, names }) => ({
    level: tile.level,
    place: tile.place,
    name: keep(tile, names),
  }));
}
