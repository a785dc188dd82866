import type { BodyNode } from '../../domain/checks/check.ts';
import { isElement, textAttribute } from '../../domain/checks/body-nodes.ts';
import { make } from '../facets/make.ts';

/** The elements that Markdown's nodes are shown as (https://github.com/syntax-tree/mdast). */
const elements: Readonly<Record<string, keyof HTMLElementTagNameMap>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
  listItem: 'li',
  inlineCode: 'code',
  code: 'pre',
  heading: 'h4',
  link: 'a',
  break: 'br',
  thematicBreak: 'hr',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
};

/** A list says whether it is numbered, which the checks have no need to know. */
const isOrdered = (node: BodyNode): boolean => 'ordered' in node && node.ordered === true;

function componentOf(node: BodyNode): HTMLElement {
  if (node.name === 'SideNote') return make('span', { className: 'side-note' });
  return make('span', { lang: textAttribute(node, 'lang') });
}

function elementOf(node: BodyNode): HTMLElement | undefined {
  if (isElement(node)) return componentOf(node);
  if (node.type === 'list') return make(isOrdered(node) ? 'ol' : 'ul');
  const name = elements[node.type];
  return name && make(name);
}

/**
 * A body's syntax tree as elements of the page. Text is only ever text, and links lead nowhere:
 * what is shown has not been checked yet.
 */
export function shownBody(node: BodyNode): Node {
  const inside = (node.children ?? []).map(shownBody);
  const text = node.children === undefined ? (node.value ?? node.alt ?? '') : '';
  const element = elementOf(node);
  if (element === undefined) {
    const all = new DocumentFragment();
    all.append(...inside, text);
    return all;
  }
  element.append(...inside, text);
  return element;
}
