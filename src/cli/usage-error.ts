import { visibleText } from '../reporters/visible-text.ts';
import { shortLine } from './short-line.ts';

/** What is cited of an argument: enough to know it by. */
const longest = 200;

/** More lines than any sentence about wrong usage has: those of an argument. */
const mostLines = 12;

function fewLines(lines: readonly string[]): readonly string[] {
  const half = mostLines / 2;
  return lines.length <= mostLines ? lines : [...lines.slice(0, half), '…', ...lines.slice(-half)];
}

/**
 * What commander says of wrong usage, fit for a terminal: an argument that it cites is cut where it
 * is very long, and steers nothing.
 *
 * @example usageError("unknown command 'a\u001b[2J'\n") // "unknown command 'a<U+001B>[2J'\n"
 */
export const usageError = (text: string): string =>
  fewLines(text.split('\n'))
    .map((line) => visibleText(shortLine(line, longest)))
    .join('\n');
