import type { Story } from '../../domain/model.ts';
import { markdownText } from '../markdown-text.ts';

/** What actors and sources are called, as Markdown; one that is not there is called by its id. */
export interface Names {
  actor(id: string): string;
  /** With the publisher: “A visit” (The Times). */
  source(id: string): string;
  /** Names in a sentence: "Owner, Agency, and Times"; `no one` of none. */
  actors(ids: readonly string[]): string;
}

const lists = new Intl.ListFormat('en');

/** The names of a story; where several stories are given, those of the first that has them. */
export function namesOf(...stories: readonly Pick<Story, 'actors' | 'sources'>[]): Names {
  const reversed = stories.toReversed();
  const actors = new Map(
    reversed.flatMap((story) => story.actors.map(({ id, name }) => [id, name])),
  );
  const sources = new Map(
    reversed.flatMap((story) => story.sources.map((source) => [source.id, source] as const)),
  );
  const actor = (id: string): string => markdownText(actors.get(id) ?? id);
  return {
    actor,
    source(id) {
      const source = sources.get(id);
      return source === undefined
        ? markdownText(id)
        : `“${markdownText(source.title)}” (${actor(source.publisher)})`;
    },
    actors: (ids) => (ids.length === 0 ? 'no one' : lists.format(ids.map(actor))),
  };
}
