import { lastSourceOf, speakerOf } from './chain.ts';
import type { ClaimKey } from './chain.ts';
import type { ClaimNode, Graph } from './graph.ts';

/** An actor or a source on the way of a statement. */
export interface OriginNode {
  /** `actor:id` or `source:id`. */
  readonly key: string;
  readonly kind: 'actor' | 'source';
  readonly id: string;
  /** The statement starts here. */
  readonly isOrigin: boolean;
  /** On the way of the claim itself or of what repeats it, and not only of what corroborates it. */
  readonly isOwn: boolean;
}

/** One hop of a statement's way. */
export interface OriginTie {
  /** Keys of nodes. */
  readonly from: string;
  readonly to: string;
  /**
   * `chain`: a hop of a claim's chain. `derives`: a source was made from another. `repeats`: the
   * only way from its origin to a claim is that it repeats another claim.
   */
  readonly way: 'chain' | 'derives' | 'repeats';
  readonly basis: 'stated' | 'inferred';
  /** Leads back to where the way came from. */
  readonly isBack: boolean;
}

/** How one statement spread: every claim of its group, laid over each other. */
export interface OriginGraph {
  /** Each after all that lead to it (ties back apart), those of one branch together. */
  readonly nodes: readonly OriginNode[];
  /** In the order of their starts. */
  readonly ties: readonly OriginTie[];
}

const actorKey = (id: string): string => `actor:${id}`;
const sourceKey = (id: string): string => `source:${id}`;

/**
 * The way of a statement from its independent origins to the sources in which it was read: for the
 * whole group of a claim, and for the groups that corroborate it. Its origins are the claim's
 * `independentOrigins`. The same for every claim of a group, whatever the order of the input.
 *
 * @example originGraph(graph, node).ties[0] // { from: 'actor:keeper', to: 'source:gazette-1', … }
 */
export function originGraph(graph: Graph, node: ClaimNode): OriginGraph {
  const ways = new Ways();
  addGroup(ways, graph, node.group);
  const own = new Set(ways.keys());
  for (const group of corroborating(graph, node.group)) addGroup(ways, graph, group);
  return inOrder(ways, new Set(node.independentOrigins.map(actorKey)), own);
}

/** Every claim of a group, by key. */
const claimsOf = (graph: Graph, group: readonly ClaimKey[]): ClaimNode[] =>
  group.flatMap((key) => graph.claims.get(key) ?? []);

/** The other groups of which a claim corroborates one of this group, or the other way round. */
function corroborating(graph: Graph, group: readonly ClaimKey[]): ReadonlySet<readonly ClaimKey[]> {
  const others = claimsOf(graph, group)
    .flatMap(({ links, backlinks }) => [...links, ...backlinks])
    .filter(({ rel }) => rel === 'corroborates')
    .flatMap(({ claim }) => graph.claims.get(claim) ?? [])
    .filter((other) => other.group !== group)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return new Set(others.map((other) => other.group));
}

function addGroup(ways: Ways, graph: Graph, group: readonly ClaimKey[]): void {
  const claims = claimsOf(graph, group);
  const sources = new Set<string>();
  for (const { claim } of claims) {
    claim.chain.forEach(({ kind, id, basis }, index) => {
      const key = `${kind}:${id}`;
      ways.node(key);
      if (kind === 'source') sources.add(id);
      const before = claim.chain[index - 1];
      if (before !== undefined) ways.tie(`${before.kind}:${before.id}`, key, 'chain', basis);
    });
  }
  for (const claim of claims) {
    if (repeated(claim).length > 0) addRepeats(ways, graph, claim);
    else for (const id of addDerivedOrigins(ways, graph, claim)) sources.add(id);
  }
  // Only within the group: what else a source was made from is no way of this statement.
  for (const id of sources) {
    for (const { source: from, basis } of graph.sources.get(id)?.source.derives ?? []) {
      if (sources.has(from)) ways.tie(sourceKey(from), sourceKey(id), 'derives', basis);
    }
  }
}

const idOf = (key: string): string => key.slice(key.indexOf(':') + 1);

const repeated = (node: ClaimNode): readonly ClaimKey[] =>
  node.links.filter(({ rel }) => rel === 'repeats').map(({ claim }) => claim);

const lastKey = (node: ClaimNode | undefined): string | undefined => {
  const last = node?.claim.chain.at(-1);
  return last === undefined ? undefined : `${last.kind}:${last.id}`;
};

const startsWith = (node: ClaimNode, speaker: string | undefined): boolean =>
  node.origins.every((origin) => origin === speaker);

/** What a claim repeats of other speakers hangs together with it by that alone. */
function addRepeats(ways: Ways, graph: Graph, node: ClaimNode): void {
  for (const key of repeated(node)) {
    const other = graph.claims.get(key);
    if (other === undefined || startsWith(other, speakerOf(node.claim))) continue;
    const from = lastKey(other);
    const to = lastKey(node);
    if (from !== undefined && to !== undefined) ways.tie(from, to, 'repeats', 'inferred');
  }
}

/**
 * An outlet that speaks for itself in what it made from others: they are followed up to their
 * roots. Returns the ids of the sources on the way.
 */
function addDerivedOrigins(ways: Ways, graph: Graph, node: ClaimNode): Iterable<string> {
  const read = lastSourceOf(node.claim);
  if (read === undefined || startsWith(node, speakerOf(node.claim))) return [];
  const line = new Set([read]);
  for (const id of line) {
    const source = graph.sources.get(id)?.source;
    if (source === undefined) continue;
    const made = source.derives.filter((from) => graph.sources.has(from.source));
    for (const from of made) {
      ways.tie(sourceKey(from.source), sourceKey(id), 'derives', from.basis);
      line.add(from.source);
    }
    if (made.length === 0) {
      ways.tie(actorKey(source.publisher), sourceKey(id), 'chain', 'stated');
    }
  }
  return line;
}

const rank = { chain: 0, derives: 1, repeats: 2 } as const;

/** Nodes and ties, each once: of two ties between the same nodes the surer one stays. */
class Ways {
  readonly #ties = new Map<string, Map<string, Pick<OriginTie, 'way' | 'basis'>>>();

  node(key: string): void {
    if (!this.#ties.has(key)) this.#ties.set(key, new Map());
  }

  keys(): readonly string[] {
    return [...this.#ties.keys()].sort();
  }

  tie(from: string, to: string, way: OriginTie['way'], basis: OriginTie['basis']): void {
    this.node(from);
    this.node(to);
    if (from === to) return;
    const known = this.#ties.get(from)?.get(to);
    const isSurer =
      known === undefined ||
      rank[way] < rank[known.way] ||
      (way === known.way && basis === 'stated');
    if (isSurer) this.#ties.get(from)?.set(to, { way, basis });
  }

  /** Where a node leads, in the order of the alphabet. */
  from(key: string): readonly string[] {
    return [...(this.#ties.get(key)?.keys() ?? [])].sort();
  }

  of(from: string, to: string): Pick<OriginTie, 'way' | 'basis'> | undefined {
    return this.#ties.get(from)?.get(to);
  }
}

function inOrder(ways: Ways, origins: ReadonlySet<string>, own: ReadonlySet<string>): OriginGraph {
  const back = tiesBack(ways, origins);
  const isBack = (from: string, to: string): boolean => back.get(from)?.has(to) ?? false;
  const onward = (key: string): string[] => ways.from(key).filter((to) => !isBack(key, to));

  const waiting = new Map<string, number>(ways.keys().map((key) => [key, 0]));
  for (const from of ways.keys()) {
    for (const to of onward(from)) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  }
  const order: string[] = [];
  const open = byWeight(
    ways.keys().filter((key) => waiting.get(key) === 0),
    (key) => (own.has(key) ? 0 : 2) + (origins.has(key) ? 0 : 1),
  ).reverse();
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    order.push(key);
    const ready = onward(key).filter((to) => {
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      return left === 0;
    });
    // What leads nowhere further comes first, so that its line ends at once.
    open.push(...byWeight(ready, (to) => (onward(to).length === 0 ? 0 : 1)).reverse());
  }

  return {
    nodes: order.map((key) => ({
      key,
      kind: key.startsWith('actor:') ? 'actor' : 'source',
      id: idOf(key),
      isOrigin: origins.has(key),
      isOwn: own.has(key),
    })),
    ties: order.flatMap((from) =>
      ways.from(from).flatMap((to): OriginTie[] => {
        const tie = ways.of(from, to);
        return tie === undefined ? [] : [{ from, to, ...tie, isBack: isBack(from, to) }];
      }),
    ),
  };
}

function byWeight(keys: readonly string[], weight: (key: string) => number): string[] {
  return [...keys].sort((a, b) => weight(a) - weight(b) || (a < b ? -1 : 1));
}

/**
 * Ties that close a ring. Chains of several claims, each without one, can make a ring together:
 * one outlet credits a second, and elsewhere the second credits the first.
 */
function tiesBack(ways: Ways, origins: ReadonlySet<string>): Map<string, Set<string>> {
  const back = new Map<string, Set<string>>();
  const standing = new Map<string, 'open' | 'done'>();
  for (const start of byWeight(ways.keys(), (key) => (origins.has(key) ? 0 : 1))) {
    if (standing.has(start)) continue;
    const path = [{ key: start, next: 0, targets: ways.from(start) }];
    standing.set(start, 'open');
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const target = step.targets[step.next];
      step.next += 1;
      if (target === undefined) {
        standing.set(step.key, 'done');
        path.pop();
      } else if (standing.get(target) === 'open') {
        back.set(step.key, (back.get(step.key) ?? new Set()).add(target));
      } else if (!standing.has(target)) {
        standing.set(target, 'open');
        path.push({ key: target, next: 0, targets: ways.from(target) });
      }
    }
  }
  return back;
}
