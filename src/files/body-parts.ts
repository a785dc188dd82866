import type { ElementContent, Nodes as HastNode, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Nodes as MdastNode } from 'mdast';
import { defaultHandlers, toHast } from 'mdast-util-to-hast';
import type { BodyPart } from '../domain/body-part.ts';
import type { BodyNode } from '../domain/checks/check.ts';
import { isElement, nodesOf, textAttribute } from '../domain/checks/body-nodes.ts';
import { besideEvents } from './body-images.ts';

/** What MDX calls a component, in a line of its own or within text; left in the tree as it is. */
const components = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

type Content = RootContent | ElementContent;

const isBlank = (node: Content): boolean => node.type === 'text' && node.value.trim() === '';

const asBodyNode = (node: Content): BodyNode => node as unknown as BodyNode;

const isComponent = (node: Content): boolean => isElement(asBodyNode(node));

function isPicture(node: Content): boolean {
  return node.type === 'element' && node.tagName === 'img';
}

/** True for a paragraph of nothing but components, or nothing but pictures, and the blanks between. */
function holdsOnly(node: Content, is: (child: Content) => boolean): boolean {
  if (node.type !== 'element' || node.tagName !== 'p') return false;
  const inked = node.children.filter((child) => !isBlank(child));
  return inked.length > 0 && inked.every(is);
}

/** What stands between the HTML before it and the HTML after it. */
type Held = Exclude<BodyPart, { readonly html: string }>;

function componentPart(node: BodyNode, base: string): Held {
  const attributes = (node.attributes ?? []).flatMap(({ name }) =>
    name === undefined ? [] : [[name, textAttribute(node, name)] as const],
  );
  return {
    component: node.name ?? '',
    attributes: Object.fromEntries(attributes),
    parts: partsOf((node.children ?? []) as unknown as readonly Content[], base),
  };
}

function picturePart(node: Content, isAlone: boolean): Held {
  const { src, alt, title } = node.type === 'element' ? node.properties : {};
  const name = besideEvents(String(src ?? ''))?.replace('events/', '') ?? '';
  return { picture: name, alt: String(alt ?? ''), credit: String(title ?? ''), isAlone };
}

/**
 * Properties with the id as it is to be found: a footnote's comes percent-encoded, as its address
 * rightly is, and browsers compare the id with the address decoded
 * (https://html.spec.whatwg.org/#find-a-potential-indicated-element).
 */
function withPlainId<Properties extends { id?: unknown }>(properties: Properties): Properties {
  if (typeof properties.id !== 'string') return properties;
  try {
    return { ...properties, id: decodeURIComponent(properties.id) };
  } catch {
    // A per cent sign that encodes nothing.
    return properties;
  }
}

/** A link that leads out says so, as every other one on a page does. */
const withRel = <Properties extends { href?: unknown }>(
  properties: Properties,
): Properties & { rel?: string[] } =>
  /^(?:https?:)?\/\//iu.test(String(properties.href ?? ''))
    ? { ...properties, rel: ['external', 'noopener'] }
    : properties;

/** What is written from the top of the site is meant from there wherever that is. */
const belowBase = <Properties extends { href?: unknown }>(
  properties: Properties,
  base: string,
): Properties => {
  const { href } = properties;
  return typeof href === 'string' && /^\/(?!\/)/u.test(href)
    ? { ...properties, href: base + href.slice(1) }
    : properties;
};

/**
 * Serialises nodes with a mark in the place of each component and picture. The mark holds a NUL,
 * which CommonMark (https://spec.commonmark.org/0.31.2/#insecure-characters) takes out of every
 * text, so that no text can be taken for one.
 */
function partsOf(children: readonly Content[], base: string): BodyPart[] {
  const held: Held[] = [];
  const hold = (part: Held): Content => {
    held.push(part);
    return { type: 'raw', value: '\0' } as unknown as Content;
  };
  const marked = (node: Content, isAlone = false): Content[] => {
    if (isComponent(node)) return [hold(componentPart(asBodyNode(node), base))];
    if (isPicture(node)) return [hold(picturePart(node, isAlone))];
    if (node.type !== 'element') return [node];
    // MDX knows no line that is a component's alone; it comes as a paragraph around it.
    if (holdsOnly(node, isComponent)) return node.children.flatMap((child) => marked(child));
    if (holdsOnly(node, isPicture)) return node.children.flatMap((child) => marked(child, true));
    const within = node.children.flatMap((child) => marked(child));
    return [
      {
        ...node,
        properties: withRel(belowBase(withPlainId(node.properties), base)),
        children: within as ElementContent[],
      },
    ];
  };
  const root: Root = {
    type: 'root',
    children: children.flatMap((node) => marked(node)) as RootContent[],
  };
  const [first = '', ...rest] = toHtml(root, { allowDangerousHtml: true }).split('\0');
  const parts: BodyPart[] = first === '' ? [] : [{ html: first }];
  for (const [at, html] of rest.entries()) {
    const part = held[at];
    if (part !== undefined) parts.push(part);
    if (html !== '') parts.push({ html });
  }
  return parts;
}

/** What stands at the foot of a body that has footnotes, in the language of the body. */
export interface FootnoteWords {
  /** The name of the list. */
  readonly footnotes: string;
  /** What those hear who go back from a note to where it is marked: "Back to mark 2". */
  readonly backToMark: (number: number) => string;
}

const isTitle = (node: BodyNode): boolean =>
  node.type === 'heading' && (node as unknown as Heading).depth === 1;

/**
 * A body's syntax tree as pieces to be shown. Nothing of it is compiled or run: what the checks
 * refuse (HTML, expressions, imports) comes out as nothing, or as the text that it is. A page has one
 * title, the event's: where a body has others, its headings are all a level lower.
 *
 * @param base the sub-path of the site, with a slash at both ends
 * @example bodyParts(tree, wordsFor('en').event) // [{ html: '<p>Six ships, <em>all</em> of oak.</p>' }]
 */
export function bodyParts(
  tree: BodyNode,
  { footnotes, backToMark }: FootnoteWords,
  base = '/',
): readonly BodyPart[] {
  const lower = nodesOf(tree).some(isTitle) ? 1 : 0;
  const hast: HastNode = toHast(tree as unknown as MdastNode, {
    passThrough: [...components],
    handlers: {
      heading: (state, node: Heading) =>
        defaultHandlers.heading(state, {
          ...node,
          depth: Math.min(6, node.depth + lower) as Heading['depth'],
        }),
    },
    footnoteLabel: footnotes,
    // One note may be marked several times; each way back leads to the same number.
    footnoteBackLabel: (index) => backToMark(index + 1),
  });
  return partsOf(hast.type === 'root' ? hast.children : [hast as Content], base);
}
