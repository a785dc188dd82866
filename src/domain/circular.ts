import { lastSourceOf } from './chain.ts';
import type { ClaimNode, Graph } from './graph.ts';

/** A statement that several outlets carry and that starts in one place. */
export interface CircularReport {
  /** Of the group's claims, the one that repeats none; the first by its key where there are more. */
  readonly claim: ClaimNode;
  /** Id of the one origin. */
  readonly origin: string;
  /** Ids of the publishers, sorted. */
  readonly outlets: readonly string[];
  /** Every claim of the group, by key. */
  readonly claims: readonly ClaimNode[];
  /** Ids of the origins that corroborate it from outside the group, sorted. */
  readonly otherOrigins: readonly string[];
}

/** An origin, and what the record would lose without it. */
export interface OriginWeight {
  /** Id of the actor. */
  readonly origin: string;
  /** Claims that start with it, by key. */
  readonly claims: readonly ClaimNode[];
  /** Those of them that no other origin states, by key. */
  readonly alone: readonly ClaimNode[];
  /** Ids of the publishers in whose sources those claims were read, sorted. */
  readonly outlets: readonly string[];
}

/**
 * The statements that more than one outlet carries from one origin: most outlets first, then most
 * claims, then by key. Each group of claims stands once.
 *
 * @example circularReports(graph)[0] // { origin: 'wire', outlets: ['gazette', 'tide', 'wire'], … }
 */
export function circularReports(graph: Graph): readonly CircularReport[] {
  const reports = groupsIn(graph).flatMap((claims): CircularReport[] => {
    const origins = [...new Set(claims.flatMap((node) => node.origins))];
    const [origin] = origins;
    const claim = claims.find(startsGroup) ?? claims[0];
    if (claim === undefined || origin === undefined || origins.length > 1) return [];
    if (claim.outlets.length < 2) return [];
    const otherOrigins = claim.independentOrigins.filter((id) => id !== origin);
    return [{ claim, origin, outlets: claim.outlets, claims, otherOrigins }];
  });
  return reports.sort(
    (a, b) =>
      b.outlets.length - a.outlets.length ||
      b.claims.length - a.claims.length ||
      (a.claim.key < b.claim.key ? -1 : 1),
  );
}

/**
 * Every origin of a claim, with what rests on it: most claims first, then most outlets, then by id.
 *
 * @example originWeights(graph)[0] // { origin: 'wire', claims: […], alone: […], outlets: […] }
 */
export function originWeights(graph: Graph): readonly OriginWeight[] {
  const claims = new Map<string, ClaimNode[]>();
  for (const node of inOrder(graph)) {
    for (const origin of node.origins) {
      const list = claims.get(origin);
      if (list === undefined) claims.set(origin, [node]);
      else list.push(node);
    }
  }
  return [...claims]
    .map(([origin, nodes]) => ({
      origin,
      claims: nodes,
      alone: nodes.filter((node) => node.independentOrigins.length === 1),
      outlets: [...new Set(nodes.flatMap((node) => publisherOf(graph, node)))].sort(),
    }))
    .sort(
      (a, b) =>
        b.claims.length - a.claims.length ||
        b.outlets.length - a.outlets.length ||
        (a.origin < b.origin ? -1 : 1),
    );
}

const publisherOf = (graph: Graph, { claim }: ClaimNode): string[] => {
  const source = graph.sources.get(lastSourceOf(claim) ?? '')?.source;
  return source === undefined ? [] : [source.publisher];
};

const startsGroup = (node: ClaimNode): boolean => node.links.every(({ rel }) => rel !== 'repeats');

const inOrder = (graph: Graph): ClaimNode[] =>
  [...graph.claims.values()].sort((a, b) => (a.key < b.key ? -1 : 1));

function groupsIn(graph: Graph): readonly (readonly ClaimNode[])[] {
  // The members of a group share one list of keys.
  const groups = new Map<readonly string[], ClaimNode[]>();
  for (const node of inOrder(graph)) {
    const group = groups.get(node.group);
    if (group === undefined) groups.set(node.group, [node]);
    else group.push(node);
  }
  return [...groups.values()];
}
