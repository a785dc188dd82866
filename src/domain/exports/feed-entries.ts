import { boundsOf, dateFrom } from '../date/index.ts';
import type { Day } from '../date/index.ts';
import type { Correction, Story, TimelineEvent } from '../model.ts';

/** What a feed tells of: an entry that was added, or a published value that was changed. */
export interface FeedEntry {
  readonly event: TimelineEvent;
  /** The day that it became part of the record. */
  readonly day: Day;
  /** Set when it is a correction. */
  readonly correction?: Correction;
  /** Which correction of its event it is, from 1. Corrections are only ever added. */
  readonly number?: number;
}

/** The day of a correction: of one that is dated by its month alone, the first that it can be. */
function dayOf({ at }: Correction): Day | undefined {
  const { earliest, latest } = boundsOf(dateFrom(at));
  return earliest ?? latest;
}

/**
 * What is new in a story, the newest first: entries by the day on which they were added, where the
 * history knows it, and corrections by the day that they carry. What has neither is left out, since
 * the day of the build would be a lie. Of one day, corrections stand before new entries.
 *
 * @param addedOn the day on which an event's entry was added
 * @param most how many a feed holds
 */
export function feedEntries(
  { events }: Story,
  addedOn: (id: string) => Day | undefined,
  most = 100,
): readonly FeedEntry[] {
  const entries = events.flatMap((event): FeedEntry[] => {
    const added = addedOn(event.id);
    const corrected = event.corrections.flatMap((correction, index): FeedEntry[] => {
      const day = dayOf(correction);
      return day === undefined ? [] : [{ event, day, correction, number: index + 1 }];
    });
    return added === undefined ? corrected : [{ event, day: added }, ...corrected];
  });
  return entries
    .sort((a, b) => b.day - a.day || (b.number ?? 0) - (a.number ?? 0) || byId(a, b))
    .slice(0, most);
}

const byId = (a: FeedEntry, b: FeedEntry): number =>
  a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0;
