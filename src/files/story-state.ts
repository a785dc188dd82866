import type { StoryEntry, StoryState } from '../domain/review/story-state.ts';
import { storyOf } from './content.ts';
import type { Content, ContentEntry } from './content.ts';

/**
 * A content folder as one state of its story, to be held against another.
 *
 * @param digests of the files beside entries
 * @example storyState(await readContent('content'), new Map()).entries.get('events/visit')?.file
 */
export function storyState(content: Content, digests: ReadonlyMap<string, string>): StoryState {
  const { site, events, sources, actors, places, questions, paths } = content;
  const groups: Readonly<Record<StoryEntry['collection'], readonly ContentEntry<object>[]>> = {
    ...{ events, sources, actors, places, questions, paths },
    site: site === undefined ? [] : [site],
  };
  const entries = new Map<string, StoryEntry>();
  for (const [collection, group] of Object.entries(groups)) {
    for (const { id, file, data, body } of group) {
      entries.set(`${collection}/${id}`, {
        // The keys of the record are its type's.
        collection: collection as StoryEntry['collection'],
        id,
        file,
        data,
        ...(body === undefined ? {} : { body }),
      });
    }
  }
  const unread = content.files
    .map(({ collection, id, file }) => [`${collection}/${id}`, file] as const)
    .filter(([key]) => !entries.has(key));
  return { story: storyOf(content), entries, unread: new Map(unread), digests };
}
