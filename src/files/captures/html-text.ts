import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';

/** How far into a page its declaration of an encoding may stand, in bytes (the HTML standard's rule). */
const head = 1024;

/** The encoding that a page declares in its head; undefined where it declares none that is known. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, head));
  const [, label] = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(start) ?? [];
  return label;
}

/**
 * Text from bytes: by their byte-order mark, else by a label of the Encoding Standard
 * (https://encoding.spec.whatwg.org/), else as UTF-8. What is no text in it becomes U+FFFD.
 *
 * @example decoded(new Uint8Array([0xcf, 0xf0]), 'windows-1251') // 'Пр'
 */
export function decoded(bytes: Uint8Array, label = 'utf-8'): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return new TextDecoder(isUtf8 ? 'utf-8' : label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * The text of a page as a reader sees it, without scripts and styles, a line for each block.
 *
 * @param label the encoding that the host named; the page's own declaration stands in for it
 */
export function htmlText(bytes: Uint8Array, label?: string): string {
  return toText(fromHtml(decoded(bytes, label ?? declaredEncoding(bytes))));
}
