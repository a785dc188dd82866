import type { StoryState } from './story-state.ts';

/** What a change of the content did to a file that lies beside entries. */
export interface FileChange {
  readonly kind: 'added' | 'changed' | 'removed';
  /** Path from the content folder. */
  readonly file: string;
}

/**
 * The pictures, recordings and documents that are not what they were, in the order of their paths.
 *
 * @example fileChanges(before, after) // [{ kind: 'changed', file: 'events/the-hall.jpg' }]
 */
export function fileChanges(
  { digests: was }: Pick<StoryState, 'digests'>,
  { digests: is }: Pick<StoryState, 'digests'>,
): FileChange[] {
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((file): FileChange[] => {
    if (!was.has(file)) return [{ kind: 'added', file }];
    if (!is.has(file)) return [{ kind: 'removed', file }];
    return was.get(file) === is.get(file) ? [] : [{ kind: 'changed', file }];
  });
}
