import type { Layer } from './chart-options.ts';
import type { Clock } from '../../domain/timeline/clock.ts';
import type { Entry } from '../../domain/timeline/entry.ts';
import { makeElement } from './make-element.ts';
import { placedBy } from '../../domain/timeline/placed.ts';
import type { Placing } from '../../domain/timeline/placed.ts';
import { counted } from './words.ts';
import type { Words } from './words.ts';

/** What each clock draws, and what it cannot. */
export type Layers = Readonly<Record<Clock, Layer & Placing>>;

/** What each clock draws of these events. */
export function layersOf(entries: readonly Entry[]): Layers {
  return {
    happened: { ...placedBy('happened', entries), phrase: 'events' },
    reported: { ...placedBy('reported', entries), phrase: 'reports' },
    lag: { ...placedBy('lag', entries), phrase: 'events' },
  };
}

/** What a clock cannot draw, or not where it is, in sentences. */
export function notesOn(
  { placed, undatedEvents, undatedReports }: Placing,
  words: Words,
  lang: string,
): HTMLElement[] {
  const clamped = placed.filter((item) => item.clamped).length;
  const counts = [
    ['undated', undatedEvents],
    ['undatedReports', undatedReports],
    ['clamped', clamped],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([phrase, count]) => makeElement('p', '', counted(words, phrase, count, lang)));
}
