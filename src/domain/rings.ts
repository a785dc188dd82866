/** What each node leads to. Nodes that are named only as targets lead nowhere. */
export type Arrows = ReadonlyMap<string, readonly string[]>;

/**
 * The strongly connected components of a directed graph, each after all that it leads to, so
 * that one pass over them computes anything that flows along the arrows. Takes time linear in
 * nodes and arrows, and no stack: ten thousand nodes in a row are no different from ten.
 *
 * Tarjan's algorithm (SIAM J. Comput. 1, 1972) with its recursion unrolled.
 *
 * @example componentsOf(new Map([['a', ['b']], ['b', []]])) // [['b'], ['a']]
 */
export function componentsOf(arrows: Arrows): string[][] {
  const components: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const path: { node: string; next: number }[] = [];

  const enter = (node: string) => {
    low.set(node, index.size);
    index.set(node, index.size);
    open.push(node);
    isOpen.add(node);
    path.push({ node, next: 0 });
  };
  const lower = (node: string, to: number) => {
    low.set(node, Math.min(low.get(node) ?? to, to));
  };

  for (const start of arrows.keys()) {
    if (!index.has(start)) enter(start);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { node } = step;
      const target = arrows.get(node)?.[step.next];
      step.next += 1;
      if (target !== undefined) {
        const seen = index.get(target);
        if (seen === undefined) enter(target);
        else if (isOpen.has(target)) lower(node, seen);
        continue;
      }
      path.pop();
      const reach = low.get(node) ?? 0;
      const from = path.at(-1);
      if (from !== undefined) lower(from.node, reach);
      if (reach === index.get(node)) {
        const component = open.splice(open.lastIndexOf(node));
        for (const member of component) isOpen.delete(member);
        components.push(component);
      }
    }
  }
  return components;
}

/**
 * One ring for every knot of nodes that lead back to themselves: the shortest one through the
 * knot's first node in the order of the alphabet, starting there. Sorted, whatever the order
 * of the input.
 *
 * @example ringsOf(new Map([['b', ['a']], ['a', ['b']]])) // [['a', 'b']]
 */
export function ringsOf(arrows: Arrows): string[][] {
  const rings: string[][] = [];
  for (const component of componentsOf(arrows)) {
    const ring = shortestRing(new Set(component.sort()), arrows);
    if (ring !== undefined) rings.push(ring);
  }
  return rings.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function shortestRing(members: ReadonlySet<string>, arrows: Arrows): string[] | undefined {
  const [start] = members;
  if (start === undefined) return undefined;
  const cameFrom = new Map<string, string>();
  let border = [start];
  while (border.length > 0) {
    const next: string[] = [];
    for (const node of border) {
      for (const target of [...(arrows.get(node) ?? [])].sort()) {
        if (!members.has(target) || cameFrom.has(target)) continue;
        cameFrom.set(target, node);
        if (target === start) return walkBack(start, cameFrom);
        next.push(target);
      }
    }
    border = next;
  }
  return undefined;
}

function walkBack(start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const ring: string[] = [];
  for (let node = cameFrom.get(start); node !== undefined; node = cameFrom.get(node)) {
    ring.push(node);
    if (node === start) break;
  }
  return ring.reverse();
}
