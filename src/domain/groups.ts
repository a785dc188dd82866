/**
 * Puts what is joined into groups: every member is given the same sorted list of its group.
 * Nodes that nothing joins are groups of one. Union-find by size with path halving.
 *
 * @example groupsOf(['a', 'b', 'c'], [['a', 'b']]).get('b') // ['a', 'b']
 */
export function groupsOf(
  nodes: Iterable<string>,
  joins: Iterable<readonly [string, string]>,
): Map<string, readonly string[]> {
  const parent = new Map<string, string>();
  const size = new Map<string, number>();
  for (const node of nodes) {
    parent.set(node, node);
    size.set(node, 1);
  }

  const rootOf = (node: string): string => {
    let at = node;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };

  for (const [a, b] of joins) {
    const [rootA, rootB] = [rootOf(a), rootOf(b)];
    if (rootA === rootB) continue;
    const [sizeA, sizeB] = [size.get(rootA) ?? 1, size.get(rootB) ?? 1];
    const [small, large] = sizeA < sizeB ? [rootA, rootB] : [rootB, rootA];
    parent.set(small, large);
    size.set(large, sizeA + sizeB);
  }

  const members = new Map<string, string[]>();
  for (const node of parent.keys()) {
    const root = rootOf(node);
    const list = members.get(root);
    if (list === undefined) members.set(root, [node]);
    else list.push(node);
  }
  for (const list of members.values()) list.sort();

  return new Map([...parent.keys()].map((node) => [node, members.get(rootOf(node)) ?? [node]]));
}
