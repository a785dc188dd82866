import type { ClaimKey } from './chain.ts';
import type { ClaimNode, ClaimTie, EventNode, Graph } from './graph.ts';
import type { ClaimRelation, Question } from './model.ts';

/** What one origin says in answer. */
export interface Account {
  /** Id of the actor with whom the claims start. */
  readonly origin: string;
  /** In the order in which the question, or the event, names them. */
  readonly claims: readonly ClaimNode[];
}

/** How one account answers another. */
export type AccountAnswer = 'agreement' | 'qualification' | 'contradiction';

/** A link between claims of two accounts. */
export interface AccountTie {
  readonly answer: AccountAnswer;
  readonly rel: ClaimRelation;
  /** The claim that answers; of agreement and contradiction, which go both ways, the one written first. */
  readonly from: ClaimKey;
  readonly to: ClaimKey;
  readonly note: string | undefined;
}

/** Two accounts, and every link between them; with none, neither answers the other. */
export interface AccountPair {
  /** Ids of the two origins, in the order of the columns. */
  readonly origins: readonly [string, string];
  readonly ties: readonly AccountTie[];
}

/** An origin that speaks of the same events and gives no answer. */
export interface Silence {
  readonly origin: string;
  /** What it does say of them. */
  readonly claims: readonly ClaimNode[];
}

/** Accounts side by side. */
export interface Accounts {
  readonly accounts: readonly Account[];
  /** Every two of them, in the order of the columns. */
  readonly pairs: readonly AccountPair[];
  readonly silent: readonly Silence[];
}

const answers: Readonly<Record<ClaimRelation, AccountAnswer>> = {
  repeats: 'agreement',
  corroborates: 'agreement',
  contradicts: 'contradiction',
  qualifies: 'qualification',
  supersedes: 'qualification',
};

/**
 * The accounts that answer a question, or that speak of an event: one for each origin, with how
 * every two of them stand to each other and who speaks of the same events without answering. A
 * claim of several origins stands in the account of each. Links are followed through repetition:
 * where a paper repeats an agency, what contradicts the agency contradicts the paper. Claims that
 * the graph does not hold are left out, since the checks report them.
 *
 * @example accountsOf(question, graph).accounts[0]?.origin // 'harbour-master'
 */
export function accountsOf(of: Question | EventNode, graph: Graph): Accounts {
  const asked =
    'event' in of
      ? of.claims
      : [...new Set(of.claims)].flatMap((key) => graph.claims.get(key) ?? []);
  const accounts = byOrigin(asked).map(([origin, claims]): Account => ({ origin, claims }));
  const ties = tiesAmong(asked, graph);
  const claimsIn = new Map(
    accounts.map(({ origin, claims }) => [origin, new Set(claims.map(({ key }) => key))]),
  );
  const between = (a: string, b: string) =>
    ties.filter(
      ({ from, to }) =>
        (claimsIn.get(a)?.has(from) && claimsIn.get(b)?.has(to)) ||
        (claimsIn.get(b)?.has(from) && claimsIn.get(a)?.has(to)),
    );
  const pairs = accounts.flatMap(({ origin: a }, index) =>
    accounts
      .slice(index + 1)
      .map(({ origin: b }): AccountPair => ({ origins: [a, b], ties: between(a, b) })),
  );
  return { accounts, pairs, silent: silentIn(asked, graph, claimsIn) };
}

function byOrigin(claims: readonly ClaimNode[]): [string, ClaimNode[]][] {
  const columns = new Map<string, ClaimNode[]>();
  for (const node of claims) {
    for (const origin of node.origins) columns.set(origin, [...(columns.get(origin) ?? []), node]);
  }
  return [...columns];
}

function tiesAmong(asked: readonly ClaimNode[], graph: Graph): readonly AccountTie[] {
  const byKey = new Map(asked.map((node) => [node.key, node]));
  const inGroup = new Map<ClaimKey, ClaimNode[]>();
  for (const node of byKey.values()) {
    for (const key of node.group) inGroup.set(key, [...(inGroup.get(key) ?? []), node]);
  }
  const ties = new Map<string, AccountTie>();
  const add = (from: ClaimKey, to: ClaimKey | undefined, { rel, note }: ClaimTie): void => {
    if (to === undefined || to === from) return;
    const answer = answers[rel];
    const ends = answer === 'qualification' ? [from, to] : [from, to].sort();
    const name = [answer, ...ends].join(' ');
    if (!ties.has(name)) ties.set(name, { answer, rel, from, to, note });
  };
  for (const { key: from, group } of byKey.values()) {
    for (const key of group) {
      for (const link of graph.claims.get(key)?.links ?? []) {
        if (link.rel !== 'repeats') {
          for (const { key: to } of inGroup.get(link.claim) ?? []) add(from, to, link);
        } else if (key === from) {
          // Who repeats is this claim alone, not every claim that repeats the same.
          add(from, byKey.get(link.claim)?.key, link);
        }
      }
    }
  }
  return [...ties.values()];
}

function silentIn(
  asked: readonly ClaimNode[],
  graph: Graph,
  speaking: ReadonlyMap<string, unknown>,
): readonly Silence[] {
  const events = [...new Set(asked.map(({ event }) => event.id))];
  const said = events.flatMap((id) => graph.events.get(id)?.claims ?? []);
  return byOrigin(said)
    .filter(([origin]) => !speaking.has(origin))
    .map(([origin, claims]) => ({ origin, claims }));
}
