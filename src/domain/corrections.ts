import { compareDates, dateFrom } from './date/index.ts';
import type { Correction, TimelineEvent } from './model.ts';

/** A correction and the event that was corrected. */
export interface EventCorrection {
  readonly event: TimelineEvent;
  readonly correction: Correction;
}

/**
 * Every correction of a story, the newest first; of one day, the later of two in an event's file
 * first, and events in the order given.
 *
 * @example correctionsOf(story.events)[0]?.correction.field // 'date.edtf'
 */
export function correctionsOf(events: readonly TimelineEvent[]): EventCorrection[] {
  return events
    .flatMap((event) => event.corrections.toReversed().map((correction) => ({ event, correction })))
    .sort((a, b) => compareDates(dateFrom(b.correction.at), dateFrom(a.correction.at)));
}
