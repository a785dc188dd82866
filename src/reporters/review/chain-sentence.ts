import type { ChainHop, Claim, Speech } from '../../domain/model.ts';
import { markdownText } from '../markdown-text.ts';
import type { Names } from './names.ts';

const verbs: Readonly<Record<Speech, string>> = {
  direct: 'said, word for word',
  indirect: 'said',
  reporter: 'writes',
};

/** That a step was concluded, and from what. */
function basisOf({ basis, note }: ChainHop): string {
  if (basis === 'stated') return note === undefined ? '' : ` (stated: ${markdownText(note)})`;
  return note === undefined ? ' (inferred)' : ` (inferred: ${markdownText(note)})`;
}

/**
 * A claim's chain as a sentence of Markdown: who said it, through whom, where it was read.
 *
 * @example chainSentence(claim, names) // 'Owner said, as reported by Agency (inferred), read in “A visit” (The Times).'
 */
export function chainSentence({ chain, speech }: Pick<Claim, 'chain' | 'speech'>, names: Names) {
  const parts = chain.map((hop, at) => {
    const called = `${hop.kind === 'actor' ? names.actor(hop.id) : names.source(hop.id)}`;
    if (hop.kind === 'source' && at === chain.length - 1) return `read in ${called}${basisOf(hop)}`;
    if (at === 0) return `${called} ${verbs[speech]}${basisOf(hop)}`;
    return `${hop.kind === 'actor' ? 'as reported by' : 'as printed in'} ${called}${basisOf(hop)}`;
  });
  return `${parts.join(', ')}.`;
}
