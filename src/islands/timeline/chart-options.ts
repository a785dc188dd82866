import type { TimelineLane } from '../../domain/timeline/entry.ts';
import type { TimelineEras } from './eras.ts';
import type { Placed } from '../../domain/timeline/placed.ts';
import type { Window } from '../../domain/timeline/window.ts';
import type { Words } from './words.ts';

/** What is drawn at a time: events or reports. */
export interface Layer {
  readonly placed: readonly Placed[];
  readonly phrase: 'events' | 'reports';
}

export interface ChartOptions {
  readonly frame: HTMLElement;
  readonly layer: Layer;
  /** Everything that any layer draws: the axis reaches as far. */
  readonly reach: readonly Placed[];
  readonly lanes: readonly TimelineLane[];
  readonly eras: TimelineEras;
  readonly words: Words;
  readonly lang: string;
  readonly first: Window;
  readonly signal: AbortSignal;
  /** The reader opened an event or a report. */
  readonly onOpen: (placed: Placed) => void;
  /** The reader opened a bucket that no zoom takes apart. */
  readonly onList: (days: string, several: readonly Placed[]) => void;
  /** The window has come to rest. */
  readonly onMoved: (window: Window) => void;
  /** Runs every listener; what it throws ends the chart, not the page. */
  readonly guard: (work: () => void) => void;
}
