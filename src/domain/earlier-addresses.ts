import type { Collection, Story } from './model.ts';

/** The address that an entry had before. */
export interface EarlierAddress {
  readonly collection: Collection;
  /** The id that it had. */
  readonly former: string;
  readonly id: string;
  /** What the entry is called. */
  readonly title: string;
}

const collections = ['events', 'sources', 'actors', 'places', 'questions', 'paths'] as const;

/**
 * The addresses that entries of a story had before, in the order of the story.
 *
 * @example earlierAddresses(story) // [{ collection: 'events', former: 'tour', id: 'visit', title: … }]
 */
export function earlierAddresses(story: Pick<Story, Collection>): readonly EarlierAddress[] {
  return collections.flatMap((collection) =>
    story[collection].flatMap((entry) =>
      (entry.formerly ?? []).map((former) => ({
        collection,
        former,
        id: entry.id,
        title: 'title' in entry ? entry.title : entry.name,
      })),
    ),
  );
}
