import type { TimelineLane } from '../../domain/timeline/entry.ts';
import { layersOf } from './layers.ts';
import type { Layers } from './layers.ts';
import { readEntries } from './read-entries.ts';

/** What each clock draws of a chronology all of whose events stand on the page. */
export function pageLayers(chronology: ParentNode, lanes: readonly TimelineLane[]): Layers {
  const known = new Set(lanes.map(({ id }) => id));
  return layersOf(readEntries(chronology).filter(({ lane }) => known.has(lane)));
}
