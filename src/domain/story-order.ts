import { compareDates, dateFrom } from './date/index.ts';
import type { TimelineEvent } from './model.ts';

/**
 * The order in which a story has its events: by their dates, and of those that compare alike by their ids.
 *
 * @example events.toSorted(storyOrder)
 */
export const storyOrder = (a: TimelineEvent, b: TimelineEvent): number =>
  compareDates(dateFrom(a.date.edtf), dateFrom(b.date.edtf)) || (a.id < b.id ? -1 : 1);
