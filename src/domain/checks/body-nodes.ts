import type { BodyNode } from './check.ts';

/** Every node of a body in the order of the text, without recursion, as trees may be deep. */
export function nodesOf(body: BodyNode | undefined): BodyNode[] {
  const nodes: BodyNode[] = [];
  const waiting = body === undefined ? [] : [body];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node);
    const { children = [] } = node;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
  return nodes;
}

/** True for an element in angle brackets, in a line of its own or within text. */
export function isElement({ type }: BodyNode): boolean {
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

/** An attribute's text without the blanks around it; empty when it has none. */
export function textAttribute({ attributes = [] }: BodyNode, name: string): string {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value.trim() : '';
}
