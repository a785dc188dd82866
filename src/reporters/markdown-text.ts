import { visibleText } from './visible-text.ts';

const oneLine = (text: string): string => visibleText(text.replace(/\s+/gu, ' ').trim());

/** Characters that Markdown, or a forge's additions to it, takes for markup somewhere in a line. */
const markup = /[\\`*_[\]|~$]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * What a forge finds in finished text and makes a link, a mention or a notice of, whatever was
 * escaped: it finds it no more when a blank of no width stands inside.
 */
const references: readonly (readonly [RegExp, string])[] = [
  [/[@#](?=\S)/gu, '$&\u200b'],
  [/:(?=\/\/)/gu, ':\u200b'],
  [/(www|mailto|xmpp|GH)(?=[.:-])/giu, '$1\u200b'],
  // Of GitLab: merge requests, snippets, labels, milestones, alerts.
  [/[!$~%^](?=[\p{L}\p{N}"])/gu, '$&\u200b'],
];

const blank = /\u200b/gu;

/**
 * A stranger's text as one line of Markdown that shows these characters and does nothing else: no
 * markup, no HTML, no link, no picture, no mention of anybody, no reference. Characters that
 * cannot be seen are written out (see {@link visibleText}). It is text within a line: what begins
 * a line, such as a number with a full stop, is for whoever writes the line to keep away.
 *
 * @example markdownText('<img src=x> @all `x`') // '&lt;img src=x&gt; @&#8203;all \\`x\\`'
 */
export function markdownText(text: string): string {
  let line = oneLine(text);
  for (const [found, parted] of references) line = line.replace(found, parted);
  return line
    .replace(/[&<>]/gu, (character) => entities[character] ?? '')
    .replace(markup, '\\$&')
    .replace(blank, '&#8203;');
}

/** Backticks that enclose a text: more than it has in a row. */
function fenceAround(text: string, least: number): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([{ length }]) => length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/**
 * A stranger's text as code within a line, such as an id, a path or an address.
 *
 * @example markdownCode('events/a`b.mdx') // '``events/a`b.mdx``'
 */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  const fence = fenceAround(line, 1);
  // Blanks beside the fence are no part of the code, and keep its own backticks off.
  const isTight = line !== '' && !/^[` ]|[` ]$/u.test(line);
  return isTight ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

/**
 * A stranger's text of several lines as a block of code, with its lines as they are.
 *
 * @example markdownBlock('a\nb') // '```text\na\nb\n```\n'
 */
export function markdownBlock(text: string): string {
  const lines = text
    .replace(/\t/gu, '    ')
    .split(/\r\n?|\n/u)
    .map(visibleText)
    .join('\n');
  const fence = fenceAround(lines, 3);
  return `${fence}text\n${lines}\n${fence}\n`;
}
