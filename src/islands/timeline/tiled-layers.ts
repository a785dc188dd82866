import type { Clock } from '../../domain/timeline/clock.ts';
import { spansOf } from '../../domain/timeline/spans-file.ts';
import type { OutFile, SpansFile } from '../../domain/timeline/spans-file.ts';
import { tilePath } from '../../domain/timeline/tiled-story.ts';
import type { EntryDirectory, TiledStory } from '../../domain/timeline/tiled-story.ts';
import { entryFinder } from './entry-finder.ts';
import { fetchedFiles } from './fetched-files.ts';
import type { Layer } from './layer.ts';
import type { Layers } from './layers.ts';
import { narrowedLayer } from './narrowed-layer.ts';
import { tiledLayer } from './tiled-layer.ts';

/** So many files are kept: those around the window on a few levels, and around it before. */
const mostFiles = 240;

/**
 * What each clock draws of a story that is cut into tiles.
 *
 * @param text a `TiledStory` as JSON
 */
export function tiledLayers(text: string, signal: AbortSignal): Layers {
  const story = JSON.parse(text) as TiledStory;
  const files = fetchedFiles(story.base, mostFiles, signal);
  const finder = entryFinder(story, files);
  const of = (clock: Clock): Layer => {
    const whole: Layer = tiledLayer(clock, story, files, finder, async (to) => {
      const { spans, out } = await files(
        tilePath(story.directory),
        (json) => json as EntryDirectory,
      );
      const file = await files(tilePath(spans[clock]), (json) => json as SpansFile);
      const days =
        to.by === undefined ? undefined : await files(tilePath(out), (json) => json as OutFile);
      const layer: Layer = {
        ...narrowedLayer(clock, story, to, spansOf(clock, file, to, days), finder, whole),
        narrowed: whole.narrowed,
      };
      return layer;
    });
    return whole;
  };
  return { happened: of('happened'), reported: of('reported'), lag: of('lag') };
}
