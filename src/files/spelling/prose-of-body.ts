import { isElement, textAttribute } from '../../domain/checks/body-nodes.ts';
import type { BodyNode } from '../../domain/checks/check.ts';
import type { Passage } from './passage.ts';

/** What the tree knows of a node's place, beside the line and column that the checks look at. */
interface Placed {
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end?: { readonly offset?: number };
  };
}

interface Found {
  passages: Omit<Passage, 'file'>[];
  quotations: number;
}

/** The description of a picture, which stands right after `![`. */
const afterBracket = 2;

/**
 * The prose of a body's tree. Words that are marked as of another language are of that one; code and
 * addresses are none; a block of quotation is somebody else's.
 *
 * @param text what the tree's offsets count in
 * @param lang the language of the body, a BCP 47 tag
 * @example proseOfBody(tree, 'Six ships.', 'en').passages[0]?.text // 'Six ships.'
 */
export function proseOfBody(tree: BodyNode, text: string, lang: string): Found {
  const found: Found = { passages: [], quotations: 0 };
  const waiting = [{ node: tree, lang }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node } = next;
    const { start, end } = (node as Placed).position ?? {};
    const from = start?.offset ?? 0;
    if (node.type === 'blockquote') {
      found.quotations += 1;
      continue;
    }
    if (node.type === 'text') {
      found.passages.push({ start: from, text: text.slice(from, end?.offset), lang: next.lang });
    }
    const { alt } = node;
    if (node.type === 'image' && alt && text.startsWith(alt, from + afterBracket)) {
      found.passages.push({ start: from + afterBracket, text: alt, lang: next.lang });
    }
    const own = isElement(node) ? textAttribute(node, 'lang') : '';
    for (const child of [...(node.children ?? [])].reverse()) {
      waiting.push({ node: child, lang: own || next.lang });
    }
  }
  return found;
}
