import type { ClaimNode, Graph } from './graph.ts';
import type { Actor, Source, TimelineEvent } from './model.ts';

/** Something that a claim lacks. */
export interface ClaimGap {
  readonly claim: ClaimNode;
  /** The entry's own words: the gap that it names, or why its editors infer a step. */
  readonly text?: string;
  /** For an inferred step, where it stands in the chain, counted from 0. */
  readonly hop?: number;
}

/** Something that a source lacks. */
export interface SourceGap {
  readonly source: Source;
  /** The entry's own words: why its editors think that it was made from another. */
  readonly text?: string;
  /** The id of the source that it is thought to be made from. */
  readonly from?: string;
}

/** A speaker whom the sources do not name, and what they said. */
export interface SpeakerGap {
  readonly actor: Actor;
  readonly claims: readonly ClaimNode[];
}

/** Everything that is missing from a record, by what it is. */
export interface Gaps {
  /** What the entries themselves say is missing. */
  readonly named: readonly ClaimGap[];
  /** Somebody's words that stand here in ours alone. */
  readonly wording: readonly ClaimGap[];
  /** Steps of a chain that no source states. */
  readonly hops: readonly ClaimGap[];
  /** Sources that are thought to be made from another, which they do not say. */
  readonly derivations: readonly SourceGap[];
  /** Sources of which no day of publication is known, not even roughly. */
  readonly days: readonly SourceGap[];
  /** Sources of which no archive holds a copy; not those of which that is withheld. */
  readonly archive: readonly SourceGap[];
  readonly speakers: readonly SpeakerGap[];
  /** Claims with one independent origin, or none. */
  readonly origins: readonly ClaimGap[];
}

/** What can be missing. */
export type GapKind = keyof Gaps;

/** The kinds in the order in which a reader is told: the entries' own words first, the many last. */
export const gapKinds = [
  'named',
  'wording',
  'hops',
  'derivations',
  'days',
  'archive',
  'speakers',
  'origins',
] as const satisfies readonly GapKind[];

/**
 * Everything that is missing from the record: of claims in the order in which the events write
 * them, of sources and actors in the order of their ids.
 *
 * @example gapsOf(graph).hops.length // 4
 */
export function gapsOf(graph: Graph): Gaps {
  const claims = [...graph.events.values()].flatMap((node) => node.claims);
  const sources = [...graph.sources.values()].map((node) => node.source);
  const ofClaims = (isMissing: (node: ClaimNode) => boolean): ClaimGap[] =>
    claims.filter(isMissing).map((claim) => ({ claim }));
  const ofSources = (isMissing: (source: Source) => boolean): SourceGap[] =>
    sources.filter(isMissing).map((source) => ({ source }));

  return {
    named: claims.flatMap((claim) => claim.claim.gaps.map((text) => ({ claim, text }))),
    // What a reporter writes on their own account has no speaker whose words could be missing.
    wording: ofClaims(({ claim }) => claim.quote === undefined && claim.speech !== 'reporter'),
    hops: claims.flatMap((claim) =>
      claim.claim.chain.flatMap(({ basis, note }, hop) =>
        basis === 'inferred' ? [{ claim, hop, ...(note === undefined ? {} : { text: note }) }] : [],
      ),
    ),
    derivations: sources.flatMap((source) =>
      source.derives.flatMap(({ basis, note, source: from }) =>
        basis === 'inferred'
          ? [{ source, from, ...(note === undefined ? {} : { text: note }) }]
          : [],
      ),
    ),
    days: ofSources(({ published }) => published === undefined),
    archive: ofSources(
      ({ captures, protected: isProtected }) =>
        isProtected !== true && captures.every(({ archive }) => archive === undefined),
    ),
    speakers: [...graph.actors.values()].flatMap(({ actor, spoken }) =>
      actor.unnamed && spoken.length > 0 ? [{ actor, claims: spoken }] : [],
    ),
    origins: ofClaims(({ independentOrigins }) => independentOrigins.length < 2),
  };
}

/** The gaps of one event's claims. */
export interface EventGaps {
  readonly event: TimelineEvent;
  readonly gaps: readonly ClaimGap[];
}

/**
 * Gaps of claims under their events, so that a reader meets each event once.
 *
 * @param events in order; gaps of others are left out
 * @example gapsByEvent(gapsOf(graph).origins, story.events)[0]?.gaps.length // 3
 */
export function gapsByEvent(
  gaps: readonly ClaimGap[],
  events: readonly TimelineEvent[],
): EventGaps[] {
  const byEvent = Map.groupBy(gaps, ({ claim }) => claim.event.id);
  return events.flatMap((event) => {
    const own = byEvent.get(event.id);
    return own === undefined ? [] : [{ event, gaps: own }];
  });
}
