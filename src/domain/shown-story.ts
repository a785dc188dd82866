import type { Actor, Source, Story } from './model.ts';

/**
 * True for a private person whom the entry gives no reason to name.
 *
 * @example isByRole({ ...trader, private: true }) // true
 */
export const isByRole = (actor: Pick<Actor, 'private' | 'named'>): boolean =>
  actor.private === true && actor.named === undefined;

const without = <T extends object, Name extends keyof T & string>(
  entry: T,
  ...names: readonly Name[]
): Omit<T, Name> =>
  Object.fromEntries(
    Object.entries(entry).filter(([name]) => !names.some((other) => other === name)),
  ) as Omit<T, Name>;

/** A private person stands under their role, in the story's language; no other spelling is left. */
function shownActor(actor: Actor): Actor {
  if (!isByRole(actor)) return actor;
  const kept = without(actor, 'lang');
  return { ...kept, name: actor.role ?? actor.id, aliases: [] };
}

/** Who carries a copy is as good as its address, and its digest proves a guess. */
function shownSource(source: Source): Source {
  if (source.protected !== true) return source;
  const kept = without(source, 'url', 'copy');
  return { ...kept, captures: [], verifications: [] };
}

/**
 * A story as everything that is published is made from it: private persons by their roles, protected
 * sources without address, copies and captures. What makes pages and data never sees the rest.
 *
 * @example shownStory(story).actors.find(isByRole)?.name // 'a trader at the market'
 */
export const shownStory = (story: Story): Story => ({
  ...story,
  sources: story.sources.map(shownSource),
  actors: story.actors.map(shownActor),
});
