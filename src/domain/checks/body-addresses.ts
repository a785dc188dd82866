import type { Problem } from '../problem.ts';
import { nodesOf } from './body-nodes.ts';
import type { BodyNode, Check } from './check.ts';
import { reportNode } from './report.ts';

const safeSchemes = new Set(['http', 'https', 'mailto']);

/**
 * An address as a browser reads it: control characters and the blanks around it do not count
 * (https://url.spec.whatwg.org/#concept-basic-url-parser), and `\` is `/`.
 */
function asRead(address: string): string {
  return address
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .trim()
    .replaceAll('\\', '/');
}

function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/iu.exec(address)?.[1]?.toLowerCase();
}

/**
 * Why a link's address is not safe; `undefined` for http, https, mailto and places on this site.
 *
 * @example linkFault('JaVa\tscript:alert(1)') // 'has the scheme `javascript:`'
 */
export function linkFault(address: string): string | undefined {
  const read = asRead(address);
  const scheme = schemeOf(read);
  if (scheme !== undefined && !safeSchemes.has(scheme)) return `has the scheme \`${scheme}:\``;
  if (read.startsWith('//')) return 'does not say http or https';
  return undefined;
}

/** Why an image's address is not that of a file beside the entry; `undefined` when it is. */
export function imageFault(address: string): string | undefined {
  const read = asRead(address);
  const scheme = schemeOf(read);
  if (scheme !== undefined) return `has the scheme \`${scheme}:\``;
  if (!/^(?:\.\/)?[^/]+$/u.test(read) || /^(?:\.\.?$|[#?])/u.test(read)) {
    return 'is not that of a file beside the entry';
  }
  return undefined;
}

/** Definitions by what ties references to them, and those that images refer to. */
export function definitionsIn(nodes: readonly BodyNode[]) {
  return {
    definitions: new Map(
      nodes
        .filter(({ type }) => type === 'definition')
        // Of two definitions with one name, the first counts.
        .reverse()
        .map((node) => [node.identifier ?? '', node] as const),
    ),
    ofImages: new Set(
      nodes.filter(({ type }) => type === 'imageReference').map((node) => node.identifier),
    ),
  };
}

/** Links, images and definitions that lead to where nobody should be led. */
export const unsafeAddress: Check = ({ files }) =>
  files.flatMap((file) => {
    const nodes = nodesOf(file.body);
    const { ofImages } = definitionsIn(nodes);
    return nodes.flatMap((node): Problem[] => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return [];
      const isImage =
        node.type === 'image' || (node.type === 'definition' && ofImages.has(node.identifier));
      const address = node.url ?? '';
      const fault = isImage ? imageFault(address) : linkFault(address);
      if (fault === undefined) return [];
      return [
        reportNode(
          'unsafe-address',
          file,
          node,
          `The address \`${shownAddress(address)}\` of ${isImage ? 'an image' : 'a link'} ${fault}.`,
          isImage
            ? 'Put the file beside the entry and write `![alternative text](./file.jpg "credit")`.'
            : 'Link to an `https://` address, or to a page of this site.',
        ),
      ];
    });
  });

/** An address as messages print it, where control characters and thousands of letters help nobody. */
export function shownAddress(address: string): string {
  const visible = address.replace(/\p{Cc}/gu, '�');
  return visible.length > 80 ? `${visible.slice(0, 80)}…` : visible;
}

/** Images without alternative text or credit. */
export const imageIncomplete: Check = ({ files }) =>
  files.flatMap((file) => {
    const nodes = nodesOf(file.body);
    const { definitions } = definitionsIn(nodes);
    return nodes.flatMap((node): Problem[] => {
      if (node.type !== 'image' && node.type !== 'imageReference') return [];
      const named = node.type === 'image' ? node : definitions.get(node.identifier ?? '');
      const missing = [
        ...((node.alt ?? '').trim() === '' ? ['alternative text'] : []),
        ...((named?.title ?? '').trim() === '' ? ['credit'] : []),
      ];
      if (missing.length === 0) return [];
      return [
        reportNode(
          'image-incomplete',
          file,
          node,
          `The image \`${shownAddress(named?.url ?? '')}\` has no ${missing.join(' and no ')}.`,
          'Write `![what can be seen](./file.jpg "who made it")`.',
        ),
      ];
    });
  });
