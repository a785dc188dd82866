import type { Clock } from '../../domain/timeline/clock.ts';
import type { Entry } from '../../domain/timeline/entry.ts';
import { placedBy } from '../../domain/timeline/placed.ts';
import type { Layer, Undrawn } from './layer.ts';
import { makeElement } from './make-element.ts';
import { wholeLayer } from './whole-layer.ts';
import { counted } from './words.ts';
import type { Words } from './words.ts';

/** What each clock draws. */
export type Layers = Readonly<Record<Clock, Layer>>;

/** What each clock draws of these events. */
export function layersOf(entries: readonly Entry[]): Layers {
  return {
    happened: wholeLayer(placedBy('happened', entries), 'events'),
    reported: wholeLayer(placedBy('reported', entries), 'reports'),
    lag: wholeLayer(placedBy('lag', entries), 'events'),
  };
}

/** What a clock cannot draw, or not where it is, in sentences. */
export function notesOn(
  { clamped, undatedEvents, undatedReports }: Undrawn,
  words: Words,
  lang: string,
): HTMLElement[] {
  const counts = [
    ['undated', undatedEvents],
    ['undatedReports', undatedReports],
    ['clamped', clamped],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([phrase, count]) => makeElement('p', '', counted(words, phrase, count, lang)));
}
