import type { ChainHop, Claim } from './model.ts';

/** Where a claim stands in the whole story: `event/claim`. */
export type ClaimKey = string;

/**
 * The key of the claim that a reference in an event's file means: a bare `id` is a claim of
 * that very event, `event/id` a claim elsewhere.
 *
 * @example claimKey('visit', 'factory-pay') // 'visit/factory-pay'
 * @example claimKey('visit', 'report/dates') // 'report/dates'
 */
export function claimKey(eventId: string, ref: string): ClaimKey {
  return ref.includes('/') ? ref : `${eventId}/${ref}`;
}

/**
 * The actor with whom a claim starts, or `undefined` when its chain starts with a source.
 *
 * @example speakerOf(claim) // 'factory-owner'
 */
export function speakerOf(claim: Pick<Claim, 'chain'>): string | undefined {
  const first = claim.chain[0];
  return first?.kind === 'actor' ? first.id : undefined;
}

/**
 * The source in which a claim was read, the last step of its chain; `undefined` when the chain
 * ends with an actor.
 *
 * @example lastSourceOf(claim) // 'gazette-1'
 */
export function lastSourceOf(claim: Pick<Claim, 'chain'>): string | undefined {
  const last = claim.chain.at(-1);
  return last?.kind === 'source' ? last.id : undefined;
}

/**
 * The steps between the speaker and the source that was read, in order.
 *
 * @example relaysOf(claim) // [{ kind: 'actor', id: 'agency', basis: 'inferred' }]
 */
export function relaysOf(claim: Pick<Claim, 'chain'>): readonly ChainHop[] {
  return claim.chain.slice(1, lastSourceOf(claim) === undefined ? undefined : -1);
}
