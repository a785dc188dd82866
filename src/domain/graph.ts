import { claimKey, lastSourceOf, speakerOf } from './chain.ts';
import type { ClaimKey } from './chain.ts';
import { groupsOf } from './groups.ts';
import type {
  Actor,
  Claim,
  ClaimRelation,
  EdtfText,
  Place,
  Source,
  Story,
  TimelineEvent,
} from './model.ts';
import { originsOfClaims } from './origins.ts';

/** How well a claim stands. Disputed outweighs corroborated: both sides are shown. */
export type ClaimState = 'single-origin' | 'corroborated' | 'disputed';

/** How well an event stands, computed from its claims and never typed. */
export type EventState = ClaimState | 'partly-corroborated';

/** A link between two claims, seen from one of them. */
export interface ClaimTie {
  readonly rel: ClaimRelation;
  /** The claim at the other end. */
  readonly claim: ClaimKey;
  readonly note: string | undefined;
}

/** A claim and everything that is known about it from the rest of the story. */
export interface ClaimNode {
  readonly key: ClaimKey;
  readonly event: TimelineEvent;
  readonly claim: Claim;
  /** Ids of the actors with whom this claim starts, sorted. */
  readonly origins: readonly string[];
  /** Keys of the claims that `repeats` links join with this one, itself included, sorted. */
  readonly group: readonly ClaimKey[];
  /** Ids of the origins of the group and of the groups that corroborate it, sorted. */
  readonly independentOrigins: readonly string[];
  /** Ids of the publishers of the sources in which the claims of the group were read, sorted. */
  readonly outlets: readonly string[];
  readonly state: ClaimState;
  /** When the source that was read made the claim known; `undefined` when that is not known. */
  readonly reportedOn: EdtfText | undefined;
  /** Links from this claim, in the order written. */
  readonly links: readonly ClaimTie[];
  /** Links to this claim, sorted by the key of the claim that they come from. */
  readonly backlinks: readonly ClaimTie[];
}

/** A source that reports an event, and the event's second clock. */
export interface EventReport {
  readonly source: Source;
  readonly published: EdtfText | undefined;
}

export interface EventCounts {
  readonly claims: number;
  /** Claims whose state is corroborated. */
  readonly corroborated: number;
  readonly disputed: number;
  /** Distinct independent origins of all its claims. */
  readonly origins: number;
}

export interface EventNode {
  readonly event: TimelineEvent;
  readonly state: EventState;
  readonly counts: EventCounts;
  /** In the order written. */
  readonly claims: readonly ClaimNode[];
  /** The sources its claims were read in, each once, in the order of the claims. */
  readonly reports: readonly EventReport[];
}

export interface SourceNode {
  readonly source: Source;
  /** Claims whose chain leads through the source. */
  readonly claims: readonly ClaimNode[];
  /** Sources that derive from this one. */
  readonly derived: readonly Source[];
  /** Events of those claims, each once. */
  readonly events: readonly TimelineEvent[];
}

export interface ActorNode {
  readonly actor: Actor;
  /** Claims that start with the actor. */
  readonly spoken: readonly ClaimNode[];
  /** Claims that came through the actor. */
  readonly relayed: readonly ClaimNode[];
  /** Events that the actor took part in. */
  readonly events: readonly TimelineEvent[];
  /** Sources that the actor published. */
  readonly published: readonly Source[];
}

export interface PlaceNode {
  readonly place: Place;
  readonly events: readonly TimelineEvent[];
}

/** The record in numbers, for the head of the home page. */
export interface Totals {
  readonly events: number;
  readonly claims: number;
  readonly sources: number;
  /** Distinct origins of all claims. */
  readonly origins: number;
  readonly disputed: number;
}

/** A story with everything in it joined up. Lists of entries are in the order of their ids. */
export interface Graph {
  readonly events: ReadonlyMap<string, EventNode>;
  readonly claims: ReadonlyMap<ClaimKey, ClaimNode>;
  readonly sources: ReadonlyMap<string, SourceNode>;
  readonly actors: ReadonlyMap<string, ActorNode>;
  readonly places: ReadonlyMap<string, PlaceNode>;
  readonly totals: Totals;
}

/**
 * The story as readers see it: without its drafts.
 *
 * @example buildGraph(publishedStory(story))
 */
export function publishedStory(story: Story): Story {
  return { ...story, events: story.events.filter(({ draft }) => !draft) };
}

/**
 * Joins up a story: who is behind each claim, how it stands, and what refers to what. Takes what
 * it is given, drafts included (see {@link publishedStory}); references to nothing are left out,
 * since the checks report them. The order of the input makes no difference. Takes time linear in
 * the number of links.
 *
 * @throws {OriginCycleError} when claims repeat, or sources derive from, each other in a ring.
 * @example buildGraph(story).claims.get('visit/pay')?.independentOrigins // ['factory-owner']
 */
export function buildGraph(story: Story): Graph {
  const events = byId(story.events);
  const sources = byId(story.sources);
  const claims = claimNodes(events, sources, originsOfClaims(story));
  const eventNodes = mapValues(events, (event) => eventNode(event, claims, sources));
  const bySource = sourceNodes(sources, claims);
  return {
    events: eventNodes,
    claims,
    sources: bySource,
    actors: actorNodes(story, events, sources, claims),
    places: placeNodes(story, events),
    totals: {
      events: events.size,
      claims: claims.size,
      sources: sources.size,
      origins: new Set([...claims.values()].flatMap(({ origins }) => origins)).size,
      disputed: [...claims.values()].filter(({ state }) => state === 'disputed').length,
    },
  };
}

function claimNodes(
  events: ReadonlyMap<string, TimelineEvent>,
  sources: ReadonlyMap<string, Source>,
  origins: ReadonlyMap<ClaimKey, readonly string[]>,
): Map<ClaimKey, ClaimNode> {
  const claims = new Map<ClaimKey, { readonly event: TimelineEvent; readonly claim: Claim }>();
  for (const event of events.values()) {
    for (const claim of event.claims) {
      const key = claimKey(event.id, claim.id);
      if (!claims.has(key)) claims.set(key, { event, claim });
    }
  }

  const links = mapValues(claims, ({ event, claim }) =>
    claim.links
      .map(({ rel, claim: ref, note }): ClaimTie => ({ rel, claim: claimKey(event.id, ref), note }))
      .filter((tie) => claims.has(tie.claim)),
  );
  const backlinks = new Lists<ClaimTie>();
  for (const key of [...links.keys()].sort()) {
    for (const tie of links.get(key) ?? []) backlinks.add(tie.claim, { ...tie, claim: key });
  }

  const repeats = [...links].flatMap(([key, ties]) =>
    ties.filter(({ rel }) => rel === 'repeats').map((tie) => [key, tie.claim] as const),
  );
  const standings = new Map<readonly ClaimKey[], Standing>();
  const groups = groupsOf(claims.keys(), repeats);
  const groupOf = (key: ClaimKey) => groups.get(key) ?? [key];
  const allGroups = new Set(groups.values());
  const groupOrigins = new Map(
    [...allGroups].map((group) => [group, sorted(group.flatMap((key) => origins.get(key) ?? []))]),
  );
  const publisherOf = (key: ClaimKey): string[] => {
    const source = sources.get(lastSourceOf(claims.get(key)?.claim ?? { chain: [] }) ?? '');
    return source === undefined ? [] : [source.publisher];
  };
  // All claims of a group stand alike, so what is said of them is worked out once.
  for (const group of allGroups) {
    const ties = group.flatMap((key) => [...(links.get(key) ?? []), ...backlinks.of(key)]);
    const corroborating = ties
      .filter(({ rel }) => rel === 'corroborates')
      .map((tie) => groupOf(tie.claim));
    const independent = sorted(
      [group, ...new Set(corroborating)].flatMap((joined) => groupOrigins.get(joined) ?? []),
    );
    standings.set(group, {
      independentOrigins: independent,
      outlets: sorted(group.flatMap(publisherOf)),
      state: ties.some(({ rel }) => rel === 'contradicts')
        ? 'disputed'
        : independent.length > 1
          ? 'corroborated'
          : 'single-origin',
    });
  }

  return mapValues(claims, ({ event, claim }, key): ClaimNode => {
    const group = groupOf(key);
    return {
      key,
      event,
      claim,
      origins: origins.get(key) ?? [],
      group,
      ...(standings.get(group) ?? { independentOrigins: [], outlets: [], state: 'single-origin' }),
      reportedOn: sources.get(lastSourceOf(claim) ?? '')?.published,
      links: links.get(key) ?? [],
      backlinks: backlinks.of(key),
    };
  });
}

type Standing = Pick<ClaimNode, 'independentOrigins' | 'outlets' | 'state'>;

function eventNode(
  event: TimelineEvent,
  claimsByKey: ReadonlyMap<ClaimKey, ClaimNode>,
  sourcesById: ReadonlyMap<string, Source>,
): EventNode {
  const claims = nodesOf(event, claimsByKey);
  const counts: EventCounts = {
    claims: claims.length,
    corroborated: claims.filter(({ state }) => state === 'corroborated').length,
    disputed: claims.filter(({ state }) => state === 'disputed').length,
    origins: countOrigins(claims),
  };
  const read = new Set(claims.map(({ claim }) => lastSourceOf(claim) ?? ''));
  const reports = [...read].flatMap((id): EventReport[] => {
    const source = sourcesById.get(id);
    return source === undefined ? [] : [{ source, published: source.published }];
  });
  return { event, state: eventState(counts), counts, claims, reports };
}

function countOrigins(claims: readonly ClaimNode[]): number {
  // Claims of one group share one list, which may be long: it is read once.
  const [only = [], ...others] = new Set(claims.map((node) => node.independentOrigins));
  return others.length === 0 ? only.length : new Set([only, ...others].flat()).size;
}

function eventState({ claims, corroborated, disputed }: EventCounts): EventState {
  if (disputed > 0) return 'disputed';
  if (corroborated === 0) return 'single-origin';
  return corroborated === claims ? 'corroborated' : 'partly-corroborated';
}

function nodesOf(
  event: TimelineEvent,
  claims: ReadonlyMap<ClaimKey, ClaimNode>,
): readonly ClaimNode[] {
  return [...new Set(event.claims.map(({ id }) => claims.get(claimKey(event.id, id))))].filter(
    (node) => node !== undefined,
  );
}

function sourceNodes(
  sources: ReadonlyMap<string, Source>,
  claims: ReadonlyMap<ClaimKey, ClaimNode>,
): Map<string, SourceNode> {
  const resting = new Lists<ClaimNode>();
  const derived = new Lists<Source>();
  for (const node of claims.values()) {
    for (const hop of node.claim.chain) if (hop.kind === 'source') resting.add(hop.id, node);
  }
  for (const source of sources.values()) {
    for (const { source: from } of source.derives) derived.add(from, source);
  }
  return mapValues(sources, (source, id) => ({
    source,
    claims: resting.of(id),
    derived: derived.of(id),
    events: [...new Set(resting.of(id).map(({ event }) => event))],
  }));
}

function actorNodes(
  story: Story,
  events: ReadonlyMap<string, TimelineEvent>,
  sources: ReadonlyMap<string, Source>,
  claims: ReadonlyMap<ClaimKey, ClaimNode>,
): Map<string, ActorNode> {
  const spoken = new Lists<ClaimNode>();
  const relayed = new Lists<ClaimNode>();
  const parts = new Lists<TimelineEvent>();
  const published = new Lists<Source>();
  for (const node of claims.values()) {
    const speaker = speakerOf(node.claim);
    if (speaker !== undefined) spoken.add(speaker, node);
    for (const hop of node.claim.chain.slice(1)) {
      if (hop.kind === 'actor') relayed.add(hop.id, node);
    }
  }
  for (const event of events.values()) {
    for (const { actor } of event.actors) parts.add(actor, event);
  }
  for (const source of sources.values()) published.add(source.publisher, source);
  return mapValues(byId(story.actors), (actor, id) => ({
    actor,
    spoken: spoken.of(id),
    relayed: relayed.of(id),
    events: parts.of(id),
    published: published.of(id),
  }));
}

function placeNodes(
  story: Story,
  events: ReadonlyMap<string, TimelineEvent>,
): Map<string, PlaceNode> {
  const held = new Lists<TimelineEvent>();
  for (const event of events.values()) for (const place of event.places) held.add(place, event);
  return mapValues(byId(story.places), (place, id) => ({ place, events: held.of(id) }));
}

/** Lists by key, in which each value stands once. */
class Lists<Value> {
  readonly #lists = new Map<string, Set<Value>>();

  add(key: string, value: Value): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, new Set([value]));
    else list.add(value);
  }

  of(key: string): readonly Value[] {
    return [...(this.#lists.get(key) ?? [])];
  }
}

/** Entries by id, in the order of their ids; of two with one id, the first. */
function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): Map<string, Entry> {
  const map = new Map<string, Entry>();
  for (const entry of [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    if (!map.has(entry.id)) map.set(entry.id, entry);
  }
  return map;
}

function mapValues<From, To>(
  map: ReadonlyMap<string, From>,
  to: (value: From, key: string) => To,
): Map<string, To> {
  return new Map([...map].map(([key, value]) => [key, to(value, key)]));
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
