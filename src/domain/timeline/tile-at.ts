import type { Span } from './span.ts';
import { namedLevels } from './tile-tree.ts';
import type { TileNames, TileRoot } from './tile-tree.ts';
import { emptyTile, isWhole, joined, within } from './tile.ts';
import type { TimeTile } from './tile.ts';

/** A tile as it was kept: with the names of those below it. */
export interface KeptTile<T extends Span> {
  readonly tile: TimeTile<T>;
  readonly names: TileNames;
}

/** Fetches a tile by its name. */
export type LoadTile<T extends Span> = (name: string) => Promise<KeptTile<T>>;

/** The halves that lead from a tile down to another: "0" for the left one, "1" for the right. */
function pathTo(tile: TimeTile<Span>, level: number, place: number): string {
  const depth = tile.level - level;
  const within = place - tile.place * 2 ** depth;
  return depth === 0 ? '' : within.toString(2).padStart(depth, '0');
}

/**
 * The tile of any level and place: kept as it is, or told by one above it, or joined of those
 * below. It needs at most a third as many loads as there are levels above it.
 *
 * @param roots what `tileTree` gave
 * @param load its error is handed on
 * @example await tileAt(roots, load, 6, 279) // the 64 days from 29 November 2018 on
 */
export async function tileAt<T extends Span>(
  roots: readonly TileRoot[],
  load: LoadTile<T>,
  level: number,
  place: number,
): Promise<TimeTile<T>> {
  const top = roots[0]?.level ?? 0;
  if (level > top) {
    const isAbove = roots.some((root) => Math.floor(root.place / 2 ** (level - top)) === place);
    if (!isAbove) return emptyTile(level, place);
    const [left, right] = await Promise.all(
      [2 * place, 2 * place + 1].map((half) => tileAt(roots, load, level - 1, half)),
    );
    return left && right ? joined(left, right) : emptyTile(level, place);
  }
  const root = roots.find((each) => each.place === Math.floor(place / 2 ** (top - level)));
  let name = root?.name;
  while (name !== undefined) {
    const { tile, names }: KeptTile<T> = await load(name);
    if (tile.level === level || tile.isStill || isWhole(tile)) return within(tile, level, place);
    const path = pathTo(tile, level, place);
    name = undefined;
    for (let length = Math.min(namedLevels, path.length); length > 0; length -= 1) {
      name ??= names[path.slice(0, length)];
    }
  }
  return emptyTile(level, place);
}
