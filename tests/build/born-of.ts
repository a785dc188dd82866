import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Every element of a tree, those in templates among them. */
export function elementsIn(node: Nodes): readonly Element[] {
  const within = 'children' in node ? node.children.flatMap(elementsIn) : [];
  // The content of a template is a tree of its own.
  const inTemplate = 'content' in node ? elementsIn(node.content as Nodes) : [];
  return [...(node.type === 'element' ? [node] : []), ...within, ...inTemplate];
}

/** The words of an element without those of the blocks within it. */
export const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** Every comment of a tree. */
export const commentsIn = (node: Nodes): readonly string[] =>
  node.type === 'comment'
    ? [node.value]
    : 'children' in node
      ? node.children.flatMap(commentsIn)
      : [];

/** True for a script that is data. */
export const isData = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' &&
  ['application/ld+json', 'application/json'].includes(`${properties['type']}`);

/** What makes markup more than a text: handlers, scripts, addresses that run, elements of ours that nobody wrote. */
export function bornOf(html: string): readonly string[] {
  return elementsIn(fromHtml(html)).flatMap((element) => {
    const { tagName, properties } = element;
    const attributes = Object.entries(properties).flatMap(([name, value]) => [
      ...(/^on/i.test(name) ? [`${tagName} has ${name}`] : []),
      ...(/^\s*(?:javascript|data|vbscript):/i.test(String(value)) && tagName !== 'meta'
        ? [`${tagName} has ${name}=${String(value)}`]
        : []),
    ]);
    const isOwnScript =
      tagName !== 'script' ||
      isData(element) ||
      (element.children.length === 0 && /^\/(?:_astro|embed)\//.test(String(properties['src'])));
    const isThorn = tagName === 'img' && properties['src'] === 'x';
    return [
      ...attributes,
      ...(isOwnScript ? [] : [`a script: ${wordsOf(element)}`]),
      ...(isThorn ? ['an img that nobody wrote'] : []),
    ];
  });
}
