import type { BodyNode } from '../domain/checks/check.ts';
import { nearestName } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import { fileProblem, top } from './file-problem.ts';
import type { ReadEntry } from './read-entry.ts';

interface UsedImage {
  readonly entry: ReadEntry;
  readonly node: BodyNode;
  /** The image's path from the content folder. */
  readonly file: string;
}

const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/|#)/iu;

/** The path from the content folder of what an event's image names; `undefined` for one that is elsewhere. */
function besideEvents(url: string): string | undefined {
  if (elsewhere.test(url)) return undefined;
  try {
    const { pathname } = new URL(url, 'file:///events/');
    return decodeURIComponent(pathname).slice(1);
  } catch {
    return undefined;
  }
}

/** Every node of a tree, without recursion, as trees may be deep. */
function* nodesOf(tree: BodyNode): Generator<BodyNode> {
  const waiting = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    for (const child of node.children ?? []) waiting.push(child);
  }
}

function usedImages(entries: readonly ReadEntry[]): readonly UsedImage[] {
  const used: UsedImage[] = [];
  for (const entry of entries) {
    if (entry.entryFile.body === undefined) continue;
    const nodes = [...nodesOf(entry.entryFile.body)];
    // `![alt][name]` gives its address in a definition, which may also be a link's.
    const byReference = nodes.some(({ type }) => type === 'imageReference');
    for (const node of nodes) {
      if (node.type !== 'image' && !(byReference && node.type === 'definition')) continue;
      const file = besideEvents(node.url ?? '');
      if (file !== undefined) used.push({ entry, node, file });
    }
  }
  return used;
}

/** Images that are named and not there, and images that are there and not used. */
export function imageProblems(
  entries: readonly ReadEntry[],
  images: readonly string[],
): readonly Problem[] {
  const used = usedImages(entries);
  const problems: Problem[] = [];
  for (const { entry, node, file } of used) {
    if (images.includes(file)) continue;
    const near = nearestName(file, images)?.replace(/^events\//u, './');
    problems.push(
      fileProblem(entry.listed.file, {
        code: 'reference-missing',
        at: node.position?.start ?? top,
        message: `The image \`${node.url ?? ''}\` is not beside the entry.`,
        remedy: near === undefined ? 'Put the file into `events/`.' : `Did you mean \`${near}\`?`,
      }),
    );
  }
  // An event whose body could not be read may be the one that uses an image.
  const allRead = entries.every(
    ({ listed, entryFile }) => listed.collection !== 'events' || entryFile.body !== undefined,
  );
  if (!allRead) return problems;
  for (const image of images) {
    if (used.some(({ file }) => file === image)) continue;
    problems.push(
      fileProblem(image, {
        code: 'file-unexpected',
        at: top,
        message: 'No entry uses this image.',
        remedy: 'Show it in an entry, or remove it.',
      }),
    );
  }
  return problems;
}
