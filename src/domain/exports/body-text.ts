/** The text after an event's fields, as its author wrote it. */
export interface BodyText {
  /** How it is to be read: `mdx` where the entry's file is one, else `markdown`. */
  readonly format: 'mdx' | 'markdown';
  readonly text: string;
}

/** The bodies of a story by the ids of their events. What has no words has no body. */
export type Bodies = ReadonlyMap<string, BodyText>;
