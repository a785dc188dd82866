import type { Problem } from '../problem.ts';
import { entryChanges } from './entry-changes.ts';
import type { EntryChange } from './entry-changes.ts';
import { fileChanges } from './file-changes.ts';
import type { FileChange } from './file-changes.ts';
import { likelyDuplicates } from './likely-duplicates.ts';
import type { LikelyDuplicate } from './likely-duplicates.ts';
import { standingChanges } from './standing-changes.ts';
import type { StandingChange } from './standing-changes.ts';
import type { EntryKey, StoryState } from './story-state.ts';
import { uncorrected } from './uncorrected.ts';
import type { Uncorrected } from './uncorrected.ts';
import { unarchivedSources, unverifiedQuotations } from './unsupported.ts';
import type { UnarchivedSource, UnverifiedQuotation } from './unsupported.ts';

/** What a reviewer has to know of a change of the content. */
export interface Review {
  readonly before: StoryState;
  readonly after: StoryState;
  readonly changes: readonly EntryChange[];
  /** Of the files beside entries. */
  readonly files: readonly FileChange[];
  /** `undefined` where no origin can be told, since something runs in a circle. */
  readonly standings: readonly StandingChange[] | undefined;
  readonly duplicates: readonly LikelyDuplicate[];
  readonly unarchived: readonly UnarchivedSource[];
  readonly unverified: readonly UnverifiedQuotation[];
  readonly uncorrected: readonly Uncorrected[];
  /** Of the content as it is now, all of them: a change may break what it did not touch. */
  readonly problems: readonly Problem[];
}

/**
 * Holds a story against what it was.
 *
 * @param problems what the checks found in the story as it is now
 */
export function reviewOf(
  before: StoryState,
  after: StoryState,
  problems: readonly Problem[],
): Review {
  const changes = entryChanges(before, after);
  const touched = new Set<EntryKey>(
    changes.filter((change) => 'after' in change).map(({ key }) => key),
  );
  const eventsBefore = new Map(before.story.events.map((event) => [event.id, event]));
  return {
    before,
    after,
    changes,
    files: fileChanges(before, after),
    standings: standingChanges(before.story, after.story),
    duplicates: likelyDuplicates(after.story, touched),
    unarchived: unarchivedSources(after.story, touched),
    unverified: unverifiedQuotations(after.story, touched),
    uncorrected: after.story.events.flatMap((event) => {
      const was = eventsBefore.get(event.id);
      return was === undefined ? [] : uncorrected(was, event);
    }),
    problems,
  };
}
