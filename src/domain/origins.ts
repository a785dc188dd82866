import { claimKey, lastSourceOf, speakerOf } from './chain.ts';
import type { ClaimKey } from './chain.ts';
import type { Claim, Source, Story } from './model.ts';
import { componentsOf, ringsOf } from './rings.ts';
import type { Arrows } from './rings.ts';

/** A ring of claims that repeat each other, or of sources that derive from each other. */
export interface OriginCycle {
  readonly kind: 'claim' | 'source';
  /** Claim keys or source ids in the order in which each leads to the next. */
  readonly ring: readonly string[];
}

/** Thrown where an origin is asked for and the way to it runs in a circle. */
export class OriginCycleError extends Error {
  override readonly name = 'OriginCycleError';
  readonly cycles: readonly OriginCycle[];

  constructor(cycles: readonly OriginCycle[]) {
    const told = cycles.map(({ ring }) => [...ring, ring[0]].join(' → ')).join('; ');
    super(`No origin can be found, because the way to it runs in a circle: ${told}`);
    this.cycles = cycles;
  }

  /** The keys of the first ring. */
  get ring(): readonly string[] {
    return this.cycles[0]?.ring ?? [];
  }
}

type ClaimsAndSources = Pick<Story, 'events' | 'sources'>;

/**
 * Every ring of `repeats` links and of `derives`, one for each knot, sorted. Empty for a story
 * in which every way leads to an origin.
 *
 * @example originCycles(story) // [{ kind: 'claim', ring: ['a/one', 'b/two'] }]
 */
export function originCycles(story: ClaimsAndSources): OriginCycle[] {
  return [
    ...ringsOf(repeatsOf(story)).map((ring): OriginCycle => ({ kind: 'claim', ring })),
    ...ringsOf(derivesOf(story)).map((ring): OriginCycle => ({ kind: 'source', ring })),
  ];
}

/**
 * The origins of every claim by its key, sorted ids of actors. A claim's origin is its speaker;
 * where an outlet speaks for itself in its own source and that source derives from others, the
 * origins are theirs; where the claim repeats others, the origins are those of what it repeats.
 * What a reference to nothing would add is left out.
 *
 * @throws {OriginCycleError} when claims repeat, or sources derive from, each other in a ring.
 * @example originsOfClaims(story).get('visit/pay') // ['factory-owner']
 */
export function originsOfClaims(story: ClaimsAndSources): ReadonlyMap<ClaimKey, readonly string[]> {
  const cycles = originCycles(story);
  if (cycles.length > 0) throw new OriginCycleError(cycles);

  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const ofSource = flow(derivesOf(story), (id) => publisherOf(sources.get(id)));
  const claims = claimsByKey(story);
  return flow(repeatsOf(story), (key) => {
    const claim = claims.get(key);
    return claim === undefined ? [] : ownOrigins(claim, sources, ofSource);
  });
}

function ownOrigins(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  ofSource: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const speaker = speakerOf(claim);
  const read = lastSourceOf(claim) ?? '';
  if (speaker === undefined) return ofSource.get(read) ?? [];
  const speaksForItself = claim.chain.length === 2 && sources.get(read)?.publisher === speaker;
  return (speaksForItself ? ofSource.get(read) : undefined) ?? [speaker];
}

function publisherOf(source: Source | undefined): readonly string[] {
  return source === undefined ? [] : [source.publisher];
}

/** A node's values are those of all that it leads to; where it leads nowhere, its own. */
function flow(
  arrows: Arrows,
  own: (node: string) => readonly string[],
): Map<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  // There are no rings, so each component is one node, and it comes after all it leads to.
  for (const [node] of componentsOf(arrows)) {
    if (node === undefined) continue;
    const [first, ...others] = (arrows.get(node) ?? []).map((target) => values.get(target) ?? []);
    if (first === undefined) values.set(node, own(node));
    // The same list is handed on, so that a long row of repeats costs no memory.
    else if (others.every((other) => other === first)) values.set(node, first);
    else values.set(node, [...new Set([first, ...others].flat())].sort());
  }
  return values;
}

function claimsByKey(story: ClaimsAndSources): Map<ClaimKey, Claim> {
  const claims = new Map<ClaimKey, Claim>();
  for (const event of story.events) {
    for (const claim of event.claims) {
      const key = claimKey(event.id, claim.id);
      if (!claims.has(key)) claims.set(key, claim);
    }
  }
  return claims;
}

function repeatsOf(story: ClaimsAndSources): Arrows {
  const known = claimsByKey(story);
  const arrows = new Map<ClaimKey, string[]>();
  for (const event of story.events) {
    for (const claim of event.claims) {
      const key = claimKey(event.id, claim.id);
      if (known.get(key) !== claim) continue;
      const targets = claim.links
        .filter(({ rel }) => rel === 'repeats')
        .map((link) => claimKey(event.id, link.claim))
        .filter((target) => known.has(target));
      arrows.set(key, targets);
    }
  }
  return arrows;
}

function derivesOf(story: ClaimsAndSources): Arrows {
  const known = new Set(story.sources.map(({ id }) => id));
  return new Map(
    story.sources.map(({ id, derives }) => [
      id,
      derives.map(({ source }) => source).filter((source) => known.has(source)),
    ]),
  );
}
