import { nodesOf } from '../domain/checks/body-nodes.ts';
import type { BodyNode } from '../domain/checks/check.ts';
import type { Position } from '../domain/problem.ts';
import { top } from './file-problem.ts';

/** An image that a body shows. */
export interface BodyImage {
  /** Its address as written. */
  readonly written: string;
  /** Its path from the content folder. */
  readonly file: string;
  readonly at: Position;
}

const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/|#)/iu;

/**
 * The path from the content folder of what an event's image names; `undefined` for one that is
 * elsewhere.
 *
 * @example besideEvents('./wall%20in%20rain.png') // 'events/wall in rain.png'
 */
export function besideEvents(url: string): string | undefined {
  if (elsewhere.test(url)) return undefined;
  try {
    const { pathname } = new URL(url, 'file:///events/');
    return decodeURIComponent(pathname).slice(1);
  } catch {
    return undefined;
  }
}

/** The images beside the entry that the body of an event shows, in the order of the text. */
export function bodyImages(body: BodyNode | undefined): readonly BodyImage[] {
  const nodes = nodesOf(body);
  // `![alt][name]` gives its address in a definition, which may also be a link's.
  const byReference = nodes.some(({ type }) => type === 'imageReference');
  return nodes.flatMap(({ type, url = '', position }) => {
    if (type !== 'image' && !(byReference && type === 'definition')) return [];
    const file = besideEvents(url);
    return file === undefined ? [] : [{ written: url, file, at: position?.start ?? top }];
  });
}
