import type { Clock } from './clock.ts';
import type { Entry } from './entry.ts';
import { packedEntry, unpackedEntry } from './packed-entry.ts';
import type { PackedEntry } from './packed-entry.ts';
import { placedBy } from './placed.ts';
import type { AxisReach, Placed } from './placed.ts';
import type { KeptTile } from './tile-at.ts';
import type { TileNames } from './tile-tree.ts';
import type { TimeTile } from './tile.ts';

/** A tile as it stands in a file of the site. */
interface TileFile extends Omit<TimeTile<Placed>, 'begun' | 'into'> {
  readonly begun: readonly PackedEntry[];
  readonly into: readonly PackedEntry[];
  readonly names: TileNames;
}

/** The event of something that is drawn, with no more of its reports than are drawn there. */
function drawnEntry({ entry, report, between }: Placed): Entry {
  return { ...entry, reports: report ? [report] : between ? entry.reports : [] };
}

/** A tile and the names of those below it, as JSON. */
export function tileFile({ begun, into, ...tile }: TimeTile<Placed>, names: TileNames): string {
  const packed = (placed: readonly Placed[]): PackedEntry[] =>
    placed.map((each) => packedEntry(drawnEntry(each)));
  const file: TileFile = { ...tile, begun: packed(begun), into: packed(into), names };
  return JSON.stringify(file);
}

/** Some of what a tile counts, as JSON. */
export const listFile = (placed: readonly Placed[]): string =>
  JSON.stringify(placed.map((each) => packedEntry(drawnEntry(each))));

/**
 * What {@link listFile} was given.
 *
 * @param reach that of the whole story
 */
export function placedFrom(
  packed: readonly PackedEntry[],
  clock: Clock,
  reach: AxisReach,
): readonly Placed[] {
  return placedBy(clock, packed.map(unpackedEntry), reach).placed;
}

/**
 * What {@link tileFile} was given.
 *
 * @param reach that of the whole story
 */
export function tileFrom(file: unknown, clock: Clock, reach: AxisReach): KeptTile<Placed> {
  const { names, begun, into, ...tile } = file as TileFile;
  return {
    names,
    tile: {
      ...tile,
      begun: placedFrom(begun, clock, reach),
      into: placedFrom(into, clock, reach),
    },
  };
}
