import { claimKey, lastSourceOf } from '../chain.ts';
import type { ClaimKey } from '../chain.ts';
import type { Claim, Source, Story, TimelineEvent, Verification } from '../model.ts';

/** The words of a claim that are quoted from a source. */
export interface Quotation {
  readonly key: ClaimKey;
  readonly event: TimelineEvent;
  readonly claim: Claim;
  readonly quote: NonNullable<Claim['quote']>;
  /** Id of the source in which the words were read. */
  readonly source: string;
}

/**
 * Every quotation of a story's claims, in the order of the events and claims. The source is the
 * last step of the claim's chain.
 *
 * @example quotationsOf(story).filter(({ source }) => source === 'gazette-1')
 */
export function quotationsOf(story: Pick<Story, 'events'>): Quotation[] {
  return story.events.flatMap((event) =>
    event.claims.flatMap((claim): Quotation[] => {
      const { quote } = claim;
      const source = lastSourceOf(claim);
      if (quote === undefined || source === undefined) return [];
      return [{ key: claimKey(event.id, claim.id), event, claim, quote, source }];
    }),
  );
}

/**
 * The verification of a quotation that its source records, if it is of the words as they are
 * quoted now and of a copy that the source still names; the latest written of several.
 *
 * @example verificationOf(quotation, source)?.at // '2026-11-25'
 */
export function verificationOf(
  { key, quote }: Pick<Quotation, 'key' | 'quote'>,
  { verifications, captures }: Pick<Source, 'verifications' | 'captures'>,
): Verification | undefined {
  return verifications.findLast(
    ({ claim, text, sha256 }) =>
      claim === key && text === quote.text && captures.some((capture) => capture.sha256 === sha256),
  );
}
