import type { Story } from '../domain/model.ts';

/**
 * Computes something of a story once, however many pages ask for it: a story is the same object for
 * as long as it holds the same.
 *
 * @example const changes = onceAStory(changesOf);
 */
export function onceAStory<T>(compute: (story: Story) => T): (story: Story) => T {
  const made = new WeakMap<Story, { readonly value: T }>();
  return (story) => {
    const known = made.get(story) ?? { value: compute(story) };
    made.set(story, known);
    return known.value;
  };
}
