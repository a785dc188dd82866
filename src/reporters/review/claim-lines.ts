import { claimKey } from '../../domain/chain.ts';
import type { Claim } from '../../domain/model.ts';
import { markdownCode, markdownText } from '../markdown-text.ts';
import { chainSentence } from './chain-sentence.ts';
import { spelledDate } from './date-sentence.ts';
import type { Names } from './names.ts';

function quoteLine({ quote }: Claim, isVerified: boolean): string[] {
  if (quote === undefined) return [];
  const translated =
    quote.translation === undefined ? '' : `; in translation “${markdownText(quote.translation)}”`;
  const verified = isVerified ? 'recorded as verified' : 'not verified';
  return [
    `Quoted (${markdownText(quote.lang)}, ${verified}): “${markdownText(quote.text)}”${translated}`,
  ];
}

/** A claim as a nested list of Markdown: what is said, its chain as a sentence, and what hangs on it. */
export function claimLines(
  event: string,
  claim: Claim,
  names: Names,
  isVerified: (key: string) => boolean,
): string[] {
  const { id, text, date, links, gaps, note } = claim;
  return [
    `- ${markdownCode(id)} ${markdownText(text)}`,
    ...[
      chainSentence(claim, names),
      ...quoteLine(claim, isVerified(claimKey(event, id))),
      ...(date === undefined ? [] : [`Gives the date ${spelledDate(date)}`]),
      ...links.map(
        (link) =>
          `${link.rel} ${markdownCode(link.claim)}${link.note === undefined ? '' : `: ${markdownText(link.note)}`}`,
      ),
      ...gaps.map((gap) => `Missing: ${markdownText(gap)}`),
      ...(note === undefined ? [] : [`Note: ${markdownText(note)}`]),
    ].map((line) => `  - ${line}`),
  ];
}
