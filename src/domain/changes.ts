import { claimsOutFrom } from './as-of.ts';
import { claimKey, lastSourceOf } from './chain.ts';
import type { ClaimKey } from './chain.ts';
import type { Day } from './date/index.ts';
import type { Source, Story, TimelineEvent } from './model.ts';

/** A day on which claims came out, and what it added to the record. */
export interface Change {
  readonly day: Day;
  /** The sources that came out, with the keys of the claims that were read in each. */
  readonly sources: readonly {
    readonly source: Source;
    readonly claims: readonly ClaimKey[];
  }[];
  /** How many claims came out. */
  readonly claims: number;
  /** Events that had not been reported before, in the story's order. */
  readonly firstReported: readonly TimelineEvent[];
}

/**
 * Every day on which the record grew, first to last. Between two of them it stands still: the
 * record of any day is that of the last change before its end. Corrections are no such change;
 * they are dated by when the editors made them.
 *
 * @example changesOf(story).map(({ day }) => isoDay(day)) // ['2018-08-01', '2018-08-31']
 */
export function changesOf(story: Story): readonly Change[] {
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const outFromByKey = claimsOutFrom(story);
  const days = new Map<Day, Map<Source, ClaimKey[]>>();
  const firstReported = new Map<Day, TimelineEvent[]>();
  for (const event of story.events) {
    let first = Infinity;
    for (const claim of event.claims) {
      const key = claimKey(event.id, claim.id);
      const day = outFromByKey.get(key);
      const source = sources.get(lastSourceOf(claim) ?? '');
      if (day === undefined || source === undefined) continue;
      first = Math.min(first, day);
      const ofDay = days.get(day) ?? new Map<Source, ClaimKey[]>();
      const keys = ofDay.get(source) ?? [];
      keys.push(key);
      days.set(day, ofDay.set(source, keys));
    }
    const onDay = firstReported.get(first) ?? [];
    onDay.push(event);
    firstReported.set(first, onDay);
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, ofDay]) => ({
      day,
      sources: [...ofDay].map(([source, claims]) => ({ source, claims })),
      claims: [...ofDay.values()].reduce((count, { length }) => count + length, 0),
      firstReported: firstReported.get(day) ?? [],
    }));
}

/** How large a record was after a day on which it grew. */
export interface Grown {
  readonly events: number;
  readonly claims: number;
  readonly sources: number;
}

/**
 * How large the record was after each of these days: events that had been reported, claims that
 * were out, sources that were out and read.
 *
 * @param changes all of them, first to last
 */
export function grownBy(changes: readonly Change[]): readonly Grown[] {
  let [events, claims, sources] = [0, 0, 0];
  return changes.map((change) => {
    events += change.firstReported.length;
    claims += change.claims;
    sources += change.sources.length;
    return { events, claims, sources };
  });
}
