import { visibleText } from '../reporters/visible-text.ts';

/** What is cited of an argument: enough to know it by. */
const longest = 200;

/**
 * What commander says of wrong usage, fit for a terminal: an argument that it cites is cut where it
 * is very long, and steers nothing.
 *
 * @example usageError("unknown command 'a\u001b[2J'\n") // "unknown command 'a<U+001B>[2J'\n"
 */
export const usageError = (text: string): string =>
  text
    .replace(new RegExp(`(\\S{${longest}})\\S+`, 'gu'), '$1…')
    .split('\n')
    .map(visibleText)
    .join('\n');
