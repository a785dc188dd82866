import { readFile } from 'node:fs/promises';
import { decoded, htmlText } from './html-text.ts';
import { warcPages } from './warc-pages.ts';

/** The text of a kept copy, or why there is none, in words that follow "the copy …". */
export type CopyText = { readonly text: string } | { readonly unread: string };

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const isGzip = (bytes: Uint8Array) => startsWith(bytes, 0x1f, 0x8b);
const isWarc = (bytes: Uint8Array) => decoded(bytes.subarray(0, 5), 'latin1') === 'WARC/';
const isHtml = (text: string) =>
  /^\s*(?:<!--[\s\S]*?-->\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body|article|div|p)\b/iu.test(
    text,
  );

/** Archives in which the same page may stand under one address with and without its last slash. */
const bare = (address: string) => address.replace(/#.*$/u, '').replace(/\/+$/u, '');

async function warcText(bytes: Uint8Array, address: string | undefined): Promise<CopyText> {
  let pages;
  try {
    pages = await warcPages(bytes);
  } catch {
    return { unread: 'is an archive in which no page could be read' };
  }
  const own = pages.filter((page) => bare(page.address) === bare(address ?? ''));
  const texts = (own.length > 0 ? own : pages).map((page) =>
    page.type.includes('html')
      ? htmlText(page.bytes, page.charset)
      : decoded(page.bytes, page.charset),
  );
  return texts.length === 0
    ? { unread: 'is an archive in which no page could be read' }
    : { text: texts.join('\n\n') };
}

/**
 * The text of a kept copy: a web archive (of the page at the source's address, or of all its pages),
 * a page, or plain text, told apart by their first bytes.
 *
 * @param address the source's own, to find its page in an archive
 * @example await copyText('captures/6678….txt', undefined) // { text: 'BISHKEK …' }
 */
export async function copyText(path: string, address: string | undefined): Promise<CopyText> {
  const bytes = new Uint8Array(await readFile(path));
  if (isWarc(bytes) || isGzip(bytes)) return warcText(bytes, address);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    return { unread: 'is a PDF, whose text is not read' };
  const text = decoded(bytes);
  if (isHtml(text)) return { text: htmlText(bytes) };
  const isBinary = text.includes('\0') || text.includes('\ufffd');
  return isBinary ? { unread: 'is neither text, page nor web archive' } : { text };
}
