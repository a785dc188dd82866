import type { Graph } from '../domain/graph.ts';
import type { ChainHop, Claim } from '../domain/model.ts';
import type { Words } from '../i18n/index.ts';
import { actorPath, sourcePath } from './routes.ts';

/** One step of a chain as a reader sees it. */
export interface ChainStep {
  readonly name: string;
  readonly href: string;
  readonly hop: ChainHop;
  /** For a source, its publisher's name. */
  readonly publisher?: string;
}

/** The steps of a claim's chain, from the speaker to the source that was read. */
export function chainSteps(claim: Claim, graph: Graph): ChainStep[] {
  return claim.chain.map((hop) => {
    if (hop.kind === 'actor') {
      return { name: graph.actors.get(hop.id)?.actor.name ?? hop.id, href: actorPath(hop.id), hop };
    }
    const source = graph.sources.get(hop.id)?.source;
    const publisher = graph.actors.get(source?.publisher ?? '')?.actor.name;
    return {
      name: source?.title ?? hop.id,
      href: sourcePath(hop.id),
      hop,
      ...(publisher === undefined ? {} : { publisher }),
    };
  });
}

/**
 * A chain as one sentence: who said it, through whom, and where it was read.
 *
 * @example "Said by the factory’s owner, through the agency (inferred by the editors), read in “Envoys visit” (The Times)."
 */
export function chainSentence(claim: Claim, graph: Graph, words: Words): string {
  const parts = chainSteps(claim, graph).map(({ name, hop, publisher }, index, steps) => {
    const called = publisher === undefined ? name : words.chain.titled(name, publisher);
    if (index === steps.length - 1 && hop.kind === 'source') return words.chain.readIn(called);
    if (index === 0) {
      return claim.speech === 'reporter' ? words.chain.writtenBy(name) : words.chain.saidBy(name);
    }
    return hop.basis === 'inferred'
      ? words.chain.throughInferred(called)
      : words.chain.through(called);
  });
  return words.chain.sentence(parts);
}
