import type { Collection, Story } from '../model.ts';

/** The folder and the id of an entry, `events/visit`; `site/site` for `site.yaml`. */
export type EntryKey = string;

/** An entry that fits its schema. */
export interface StoryEntry {
  readonly collection: Collection | 'site';
  readonly id: string;
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  /** In its long form. */
  readonly data: object;
  /** The text after the frontmatter, of events. */
  readonly body?: string;
}

/** A story at one moment, as far as its entries could be read. */
export interface StoryState {
  readonly story: Story;
  readonly entries: ReadonlyMap<EntryKey, StoryEntry>;
  /** The files of the entries that could not be read. */
  readonly unread: ReadonlyMap<EntryKey, string>;
  /** The files beside entries, by their path from the content folder, each with a digest. */
  readonly digests: ReadonlyMap<string, string>;
}
