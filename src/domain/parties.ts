import type { Graph } from './graph.ts';

/** How an actor is a party to the matter. */
export type PartyKind = 'host' | 'guest' | 'accused';

/** The roles, as entries write them, that make an actor a party; each in singular and plural. */
export const partyRoles: Readonly<Record<PartyKind, readonly string[]>> = {
  host: ['host', 'hosts', 'co-host', 'co-hosts', 'inviter', 'inviters'],
  guest: ['guest', 'guests', 'invited guest', 'invited guests', 'invitee', 'invitees'],
  accused: [
    'accused',
    'co-accused',
    'accused person',
    'accused persons',
    'accused people',
    'defendant',
    'defendants',
    'suspect',
    'suspects',
  ],
};

/** What makes an actor a party. */
export interface Party {
  readonly kind: PartyKind;
  /** The actor that the role is written for, where this one only belongs to it. */
  readonly through: string | undefined;
  /** Ids of the events in which the role is written, sorted. */
  readonly events: readonly string[];
}

const kinds = Object.keys(partyRoles) as readonly PartyKind[];
const kindOfRole = new Map(
  kinds.flatMap((kind) => partyRoles[kind].map((role) => [role, kind] as const)),
);

/**
 * The kind of party that a role stands for; `undefined` for every role that is none. Capitals, an
 * article and blanks make no difference.
 *
 * @example partyKindOf('Guests') // 'guest'
 * @example partyKindOf('reporter') // undefined
 */
export function partyKindOf(role: string): PartyKind | undefined {
  const plain = role.toLowerCase().replace(/\s+/g, ' ').trim();
  return kindOfRole.get(plain.replace(/^(?:the|an?) /, ''));
}

/**
 * The actors that are parties to the matter, by id: those whose role in any event is a party's,
 * and those that belong to one of them, since whoever speaks for a host is not apart from it.
 * An actor's own role goes before what it belongs to.
 *
 * @example partiesOf(graph).get('keeper') // [{ kind: 'host', through: undefined, events: ['feast'] }]
 */
export function partiesOf(graph: Graph): ReadonlyMap<string, readonly Party[]> {
  const own = new Map<string, Map<PartyKind, string[]>>();
  for (const { event } of graph.events.values()) {
    for (const { actor, role = '', writtenRole = role } of event.actors) {
      const kind = partyKindOf(writtenRole);
      if (kind === undefined || !graph.actors.has(actor)) continue;
      const roles = own.get(actor) ?? new Map<PartyKind, string[]>();
      own.set(actor, roles.set(kind, [...new Set([...(roles.get(kind) ?? []), event.id])].sort()));
    }
  }

  const parties = new Map<string, readonly Party[]>();
  for (const id of graph.actors.keys()) {
    const found = new Map<PartyKind, Party>();
    for (const holder of withWholes(graph, id)) {
      for (const [kind, events] of own.get(holder) ?? []) {
        if (found.has(kind)) continue;
        found.set(kind, { kind, through: holder === id ? undefined : holder, events });
      }
    }
    const list = kinds.flatMap((kind) => found.get(kind) ?? []);
    if (list.length > 0) parties.set(id, list);
  }
  return parties;
}

/** An actor and all that it belongs to, the nearest first; a ring is walked once. */
function withWholes(graph: Graph, id: string): Set<string> {
  const wholes = new Set([id]);
  for (const at of wholes) {
    for (const whole of graph.actors.get(at)?.actor.partOf ?? []) wholes.add(whole);
  }
  return wholes;
}
