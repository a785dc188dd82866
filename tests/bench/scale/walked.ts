import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { fedDays } from '../../../src/domain/timeline/feed.ts';
import type { AxisReach, Placed } from '../../../src/domain/timeline/placed.ts';
import { tileAt } from '../../../src/domain/timeline/tile-at.ts';
import type { KeptTile } from '../../../src/domain/timeline/tile-at.ts';
import { tileFrom } from '../../../src/domain/timeline/tile-file.ts';
import type { TileRoot } from '../../../src/domain/timeline/tile-tree.ts';
import { levelFor, tileDays } from '../../../src/domain/timeline/tile.ts';
import { tilePath } from '../../../src/domain/timeline/tiled-story.ts';

const unpacked = promisify(brotliDecompress);

/** How wide the reader's chart is, in pixels. */
const pixels = 1100;

/** What a reader fetches on the way through a story's tiles: each file once. */
export class Walk {
  readonly #folder: string;
  readonly #roots: readonly TileRoot[];
  readonly #reach: AxisReach;
  readonly #held = new Map<string, Promise<KeptTile<Placed>>>();
  #bytes = 0;

  constructor(folder: string, roots: readonly TileRoot[], reach: AxisReach) {
    this.#folder = folder;
    this.#roots = roots;
    this.#reach = reach;
  }

  #load(name: string): Promise<KeptTile<Placed>> {
    const held = this.#held.get(name) ?? this.#read(name);
    this.#held.set(name, held);
    return held;
  }

  async #read(name: string): Promise<KeptTile<Placed>> {
    const packed = await readFile(join(this.#folder, tilePath(name)));
    this.#bytes += packed.length;
    const text = (await unpacked(packed)).toString('utf8');
    return tileFrom(JSON.parse(text), 'happened', this.#reach);
  }

  /**
   * Goes to a window, and fetches what it needs and one tile more on either side.
   *
   * @returns the bytes that were fetched for it
   */
  async to(from: number, days: number): Promise<number> {
    const before = this.#bytes;
    const fed = fedDays(from, from + days, pixels);
    const level = levelFor(fed.size);
    const first = fed.from / tileDays(level) - 1;
    const count = Math.round((fed.to - fed.from) / tileDays(level)) + 2;
    await Promise.all(
      Array.from({ length: count }, (_, index) =>
        tileAt(this.#roots, (name) => this.#load(name), level, first + index),
      ),
    );
    return this.#bytes - before;
  }
}
