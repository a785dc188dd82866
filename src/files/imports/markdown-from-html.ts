import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { linkFault } from '../../domain/checks/body-addresses.ts';

/** Elements that run, load or ask something; the words in them are no text of the page. */
const unsafe: Readonly<Record<string, string>> = {
  applet: 'an applet',
  audio: 'a sound',
  base: 'a base address',
  button: 'a button',
  canvas: 'a drawing',
  embed: 'an embedded object',
  form: 'a form',
  frame: 'a frame',
  iframe: 'a frame',
  input: 'a form field',
  link: 'a style sheet',
  math: 'a formula',
  meta: 'a page setting',
  noscript: 'words for browsers without scripts',
  object: 'an embedded object',
  script: 'a script',
  select: 'a form field',
  style: 'a style sheet',
  svg: 'a drawing',
  template: 'a template',
  textarea: 'a form field',
  video: 'a film',
};

type Content = RootContent | ElementContent;

/** An address that a body may link to from anywhere, and so one that says its host. */
function isWholeAddress(address: string): boolean {
  return linkFault(address) === undefined && /^(?:https?:\/\/|mailto:)/iu.test(address.trim());
}

function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** Printed in messages, where thousands of letters help nobody. */
function shown(address: string): string {
  return address.length > 80 ? `${address.slice(0, 80)}…` : address;
}

function link(href: string, words: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value: words === '' ? href : words }],
  };
}

/** Addresses in running text as links, which is how the tools that it was written for show them. */
function withLinks(value: string): ElementContent[] {
  return value
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/u)
    .flatMap((part, at): ElementContent[] => {
      if (part === '') return [];
      return at % 2 === 1 ? [link(part, '')] : [{ type: 'text', value: part }];
    });
}

/** What a node comes to: itself made safe, what stands in it, or nothing. */
function safe(node: Content, leftOut: Set<string>, isLinked = false): ElementContent[] {
  if (node.type === 'text') return isLinked ? [node] : withLinks(node.value);
  if (node.type !== 'element') return [];
  const { tagName } = node;
  for (const name of Object.keys(node.properties)) {
    if (/^on/iu.test(name)) leftOut.add(`an event handler (${name.toLowerCase()})`);
  }
  if (tagName === 'input' && attribute(node, 'type').toLowerCase() === 'checkbox') {
    const { checked = false } = node.properties;
    return [{ ...node, properties: { type: 'checkbox', checked }, children: [] }];
  }
  const what = unsafe[tagName];
  if (what !== undefined) {
    const address = attribute(node, 'src');
    const isKept = isWholeAddress(address);
    leftOut.add(isKept ? `${what} from ${shown(address)}, of which a link is kept` : what);
    return isKept ? [link(address, '')] : [];
  }
  const children = (isWithin = isLinked): ElementContent[] =>
    node.children.flatMap((child) => safe(child, leftOut, isWithin));
  if (tagName === 'img') {
    const address = attribute(node, 'src');
    if (isWholeAddress(address)) {
      leftOut.add(`an image from ${shown(address)}, of which a link is kept`);
      return [link(address, attribute(node, 'alt'))];
    }
    leftOut.add(address === '' ? 'an image' : `an image from ${shown(address)}`);
    return [];
  }
  if (tagName === 'a') {
    const address = attribute(node, 'href');
    if (isWholeAddress(address)) {
      return [{ ...node, properties: { href: address }, children: children(true) }];
    }
    if (address !== '') leftOut.add(`a link to ${shown(address)}`);
    return children();
  }
  return [{ ...node, properties: {}, children: children() }];
}

/** Control characters, which entries do not hold, save for the ends of lines. */
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/gu;

/** The most characters of HTML that are looked at; a body that passes the checks is far shorter. */
export const longestHtml = 200_000;

/**
 * HTML as Markdown that may stand in an entry: no script, frame or image from elsewhere, no address
 * but of http, https and mailto. What had to be left out is named.
 *
 * @throws RangeError when it is longer than {@link longestHtml} or nested too deeply
 * @example markdownFromHtml('<p>A <b>lamp</b></p>').markdown // 'A **lamp**\n'
 */
export function markdownFromHtml(html: string): {
  readonly markdown: string;
  readonly leftOut: readonly string[];
} {
  if (html.length > longestHtml) throw new RangeError('The text is too long.');
  const leftOut = new Set<string>();
  const text = html.replace(control, '');
  if (text !== html) leftOut.add('control characters');
  const tree = fromHtml(text, { fragment: true });
  const root: Root = {
    type: 'root',
    children: tree.children.flatMap((child) => safe(child, leftOut)),
  };
  const markdown = toMarkdown(toMdast(root), {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    emphasis: '_',
  });
  return { markdown, leftOut: [...leftOut] };
}
