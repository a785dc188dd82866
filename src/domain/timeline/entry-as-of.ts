import type { Day } from '../date/day.ts';
import type { Entry } from './entry.ts';

/**
 * An event as it could be read of at the end of a day: with the reports that were out by then for
 * certain. How well it stood then is not known here, so that nothing is said of it.
 *
 * @example entryAsOf(visit, 17904).reports.length // 1
 */
export function entryAsOf(entry: Entry, day: Day): Entry {
  return {
    ...entry,
    state: '',
    disputed: false,
    reports: entry.reports.filter(({ latest }) => latest !== undefined && latest <= day),
  };
}
