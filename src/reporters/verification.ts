import type { DifferenceRun, Passage } from '../domain/quotations/find-quotation.ts';
import type { VerifiedQuotation } from '../domain/quotations/verified-quotation.ts';
import { visibleText } from './visible-text.ts';

/** What became of a quotation, as the report and its JSON name it. */
export type VerificationOutcome = 'verbatim' | 'changed' | 'absent' | 'no-copy';

/** The outcome of one quotation. */
export function outcomeOf(quotation: VerifiedQuotation): VerificationOutcome {
  return quotation.copy === undefined ? 'no-copy' : quotation.found.outcome;
}

const numbers = new Intl.NumberFormat('en');

/** How much of the copy is shown on both sides of a passage, in UTF-16 code units. */
const around = 40;

const oneLine = (text: string): string => visibleText(text.replace(/\s+/gu, ' '));

/** `line 9, characters 1,203 to 1,290`; both count from 1, in the copy's text. */
function placeInWords(text: string, { start, end }: Passage): string {
  const line = text.slice(0, start).split('\n').length;
  return `line ${numbers.format(line)}, characters ${numbers.format(start + 1)} to ${numbers.format(end)}`;
}

function passageInContext(text: string, { start, end }: Passage): string {
  const before = oneLine(text.slice(Math.max(0, start - around), start));
  const after = oneLine(text.slice(end, end + around));
  return `…${before}[${oneLine(text.slice(start, end))}]${after}…`;
}

/** One side of a difference, with what the other side has not in brackets. */
const side = (difference: readonly DifferenceRun[], of: 'quoted' | 'printed'): string =>
  difference.map((run) => (run.isSame ? oneLine(run[of]) : `[${oneLine(run[of])}]`)).join(' ');

function linesOf(quotation: VerifiedQuotation): string[] {
  if (quotation.copy === undefined) return [];
  const { key, source, quote, copy, found } = quotation;
  const where = `${source}, ${visibleText(copy.path)}`;
  switch (found.outcome) {
    case 'verbatim':
      return [
        `${key}  found word for word`,
        `    ${where}: ${placeInWords(copy.text, found.passage)}`,
        `    ${passageInContext(copy.text, found.passage)}`,
        ...(found.isInContext
          ? []
          : [
              '    The words that the entry gives before or after it are not the copy’s: correct `prefix:` or `suffix:`.',
            ]),
      ];
    case 'changed':
      return [
        `${key}  FOUND BUT CHANGED`,
        `    ${where}: ${placeInWords(copy.text, found.passage)}`,
        `    quoted:   ${side(found.difference, 'quoted')}`,
        `    the copy: ${side(found.difference, 'printed')}`,
        '    Quote the words as the copy has them.',
      ];
    case 'absent':
      return [
        `${key}  NOT FOUND`,
        `    ${where}`,
        `    quoted:   ${oneLine(quote.text)}`,
        '    Look whether the claim names the right source, and quote what the copy holds.',
      ];
  }
}

/** Quotations without a copy, gathered by source and reason, so that they do not drown the others. */
function withoutCopy(quotations: readonly VerifiedQuotation[]): string[] {
  const bySource = new Map<string, string[]>();
  for (const quotation of quotations) {
    if (quotation.copy !== undefined) continue;
    const head = `${quotation.source}: ${quotation.reason}`;
    bySource.set(head, [...(bySource.get(head) ?? []), quotation.key]);
  }
  if (bySource.size === 0) return [];
  return [
    'No copy here:',
    ...[...bySource]
      .sort()
      .flatMap(([head, keys]) => [`    ${head}`, `        ${keys.join(', ')}`]),
  ];
}

/** The closing line: how many quotations there are, and what became of them. */
export function verificationSum(quotations: readonly VerifiedQuotation[]): string {
  const count = (outcome: VerificationOutcome) =>
    numbers.format(quotations.filter((quotation) => outcomeOf(quotation) === outcome).length);
  const noun = quotations.length === 1 ? 'quotation' : 'quotations';
  return `${numbers.format(quotations.length)} ${noun}: ${count('verbatim')} found word for word, ${count('changed')} found but changed, ${count('absent')} not found, ${count('no-copy')} with no copy here.`;
}

/**
 * The outcome of a verification for people: each quotation with the place where its words stand in
 * the copy, what differs where they were changed, and the sum in the last line.
 */
export function verificationReport(quotations: readonly VerifiedQuotation[]): string {
  const blocks = quotations.map(linesOf).filter((lines) => lines.length > 0);
  const paragraphs = [...blocks, withoutCopy(quotations)].filter((lines) => lines.length > 0);
  return `${paragraphs.map((lines) => `${lines.join('\n')}\n\n`).join('')}${verificationSum(quotations)}\n`;
}

/** The same for programs: a list of outcomes, with places as offsets in the copy's text. */
export function verificationJson(quotations: readonly VerifiedQuotation[]): string {
  const items = quotations.map((quotation) => ({
    claim: quotation.key,
    source: quotation.source,
    quote: quotation.quote.text,
    outcome: outcomeOf(quotation),
    ...(quotation.copy === undefined
      ? { reason: quotation.reason }
      : { sha256: quotation.copy.sha256, ...quotation.found }),
  }));
  return `${JSON.stringify(items, undefined, 2)}\n`;
}
