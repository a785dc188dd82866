import type { Graph } from '../domain/graph.ts';
import type { Story } from '../domain/model.ts';

/** What something that all pages of a language share is made from. */
type Root = (loaded: { readonly story: Story; readonly graph: Graph }) => unknown;

const roots = new Map<string, Root>();

/**
 * Names something that all pages of a language share, so that a later build finds it again.
 *
 * @throws Error when something else has the name
 */
export function nameRoot(name: string, root: Root): void {
  if (roots.has(name) && !import.meta.env.DEV) throw new Error(`Two things are named "${name}".`);
  roots.set(name, root);
}

/** What has a name; nothing where no page that was loaded asks for it. */
export const rootNamed = (name: string): Root | undefined => roots.get(name);
