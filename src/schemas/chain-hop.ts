import { z } from 'zod';
import type { ChainHop } from '../domain/model.ts';
import { ownFault } from './fault.ts';
import { text } from './text.ts';

/** `stated: true` or `inferred: true`: which one a hop must say is for a check to tell. */
export const basisFlags = {
  stated: z.boolean().exactOptional().describe('`true` when the source itself says so.'),
  inferred: z.boolean().exactOptional().describe('`true` when the editor concludes it.'),
};

/** What the flags of a hop or a derivation come to. */
export function basisOf(inferred: boolean | undefined): 'stated' | 'inferred' {
  return inferred === true ? 'inferred' : 'stated';
}

const shortHop = text.transform((id): ChainHop => ({ kind: 'actor', id, basis: 'stated' }));

const longHop = z
  .strictObject({
    actor: text.exactOptional().describe('Id of the actor who said it or passed it on.'),
    source: text.exactOptional().describe('Id of the source in which it stands.'),
    ...basisFlags,
    note: text.exactOptional().describe('Why the editor concludes it, or what is unclear.'),
  })
  .refine(
    (hop) => hop.actor !== undefined || hop.source !== undefined,
    ownFault({
      code: 'missing-field',
      message: 'names neither an actor nor a source',
      remedy: 'Add `actor` or `source` with an id.',
    }),
  )
  .refine(
    (hop) => hop.actor === undefined || hop.source === undefined,
    ownFault({
      code: 'wrong-type',
      message: 'names both an actor and a source',
      remedy: 'Make two hops of it, each with one of the two.',
    }),
  )
  .transform(({ actor, source, inferred, note }): ChainHop => ({
    ...(source === undefined
      ? { kind: 'actor' as const, id: actor ?? '' }
      : { kind: 'source' as const, id: source }),
    basis: basisOf(inferred),
    ...(note === undefined ? {} : { note }),
  }));

/** One step of a chain. Short form: an actor's id, stated. */
export const chainHop = z.union([shortHop, longHop]);
