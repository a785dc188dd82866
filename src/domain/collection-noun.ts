import type { Collection } from './model.ts';

/** What one entry of a collection is called, in English: for commands, which speak no other language. */
export const collectionNoun: Readonly<Record<Collection, string>> = {
  events: 'event',
  sources: 'source',
  actors: 'actor',
  places: 'place',
  questions: 'question',
  paths: 'path',
};
