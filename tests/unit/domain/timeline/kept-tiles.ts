import type { Span } from '../../../../src/domain/timeline/span.ts';
import type { KeptTile, LoadTile } from '../../../../src/domain/timeline/tile-at.ts';
import { tileTree } from '../../../../src/domain/timeline/tile-tree.ts';
import type { TileRoot } from '../../../../src/domain/timeline/tile-tree.ts';

/** The tiles of these spans, kept under numbers. */
export function keptTiles<T extends Span>(
  sorted: Iterable<T>,
): {
  readonly roots: readonly TileRoot[];
  readonly tiles: ReadonlyMap<string, KeptTile<T>>;
  readonly lists: ReadonlyMap<string, readonly T[]>;
  readonly load: LoadTile<T>;
} {
  const tiles = new Map<string, KeptTile<T>>();
  const lists = new Map<string, readonly T[]>();
  const roots = tileTree(
    sorted,
    (tile, names) => {
      const name = `t${tiles.size}`;
      tiles.set(name, { tile, names });
      return name;
    },
    (begun) => {
      const name = `l${lists.size}`;
      lists.set(name, begun);
      return name;
    },
  );
  return {
    roots,
    tiles,
    lists,
    load: (name) => {
      const kept = tiles.get(name);
      return kept ? Promise.resolve(kept) : Promise.reject(new Error(`No tile ${name}.`));
    },
  };
}
