import type { Day } from '../../domain/date/day.ts';
import type { TimelineLane } from '../../domain/timeline/entry.ts';
import type { TimelineEras } from './eras.ts';
import type { Placed } from '../../domain/timeline/placed.ts';
import type { Layer } from './layer.ts';
import type { Window } from '../../domain/timeline/window.ts';
import type { Words } from './words.ts';

export interface ChartOptions {
  readonly frame: HTMLElement;
  readonly layer: Layer;
  /** What any layer draws: the axis reaches as far. */
  readonly reach: readonly { readonly start: Day; readonly end: Day }[];
  readonly lanes: readonly TimelineLane[];
  readonly eras: TimelineEras;
  readonly words: Words;
  readonly lang: string;
  readonly first: Window;
  readonly signal: AbortSignal;
  /** The height of what was drawn in its place, in pixels. */
  readonly drawnHeight: number | undefined;
  /** The reader opened an event or a report. */
  readonly onOpen: (placed: Placed) => void;
  /** The reader opened a bucket that no zoom takes apart. */
  readonly onList: (days: string, several: readonly Placed[]) => void;
  /** The window has come to rest. */
  readonly onMoved: (window: Window) => void;
  /** What is drawn has been fetched, or these days of it could not be. */
  readonly onFed: (missing: readonly Window[]) => void;
  /** What is to be drawn is being fetched. */
  readonly onWait: () => void;
  /** Runs every listener; what it throws ends the chart, not the page. */
  readonly guard: (work: () => void) => void;
}
