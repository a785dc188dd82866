import type { Graph } from '../domain/graph.ts';
import type { Story } from '../domain/model.ts';
import { nameRoot } from './read-roots.ts';
import { readPath, stepsOf } from './reads.ts';
import { behindWatched, watched } from './watched.ts';

function onceOf<Whole extends Story | Graph, Made>(
  name: string,
  compute: (whole: Whole) => Made,
): { readonly raw: (whole: Whole) => Made; readonly shown: (whole: Whole) => Made } {
  const made = new WeakMap<Whole, { readonly value: Made }>();
  const raw = (whole: Whole): Made => {
    const known = made.get(whole) ?? { value: compute(whole) };
    made.set(whole, known);
    return known.value;
  };
  const shown = (whole: Whole): Made => {
    const facade = behindWatched(whole);
    if (facade === undefined) return raw(whole);
    const [lang] = stepsOf(facade.path);
    const value = raw(facade.raw as Whole);
    return watched(
      value,
      readPath(lang, name),
      value instanceof Map ? { values: 'whole' } : 'whole',
    );
  };
  return { raw, shown };
}

/**
 * Computes something of a story once, however many pages ask for it: a story is the same object for
 * as long as it holds the same.
 *
 * @param name its own; by it a later build finds what a page read of it: of a map the keys that it asked for
 * @example const changes = onceAStory('changes', changesOf);
 */
export function onceAStory<T>(name: string, compute: (story: Story) => T): (story: Story) => T {
  const { raw, shown } = onceOf(name, compute);
  nameRoot(name, ({ story }) => raw(story));
  return shown;
}

/**
 * As {@link onceAStory}, of its graph.
 *
 * @example const parties = onceAGraph('parties', partiesOf);
 */
export function onceAGraph<T>(name: string, compute: (graph: Graph) => T): (graph: Graph) => T {
  const { raw, shown } = onceOf(name, compute);
  nameRoot(name, ({ graph }) => raw(graph));
  return shown;
}
