import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decoded, htmlText } from './html-text.ts';
import { isWhole, warcPages } from './warc-pages.ts';

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

/** The most bytes of a copy, packed and unpacked: a few bytes of gzip can stand for gigabytes. */
const largest = 64 * 1024 * 1024;

const noPage: CopyText = { unread: 'is an archive in which no page could be read' };

const unzipped = promisify(gunzip);

async function unpacked(bytes: Uint8Array): Promise<Uint8Array | CopyText> {
  try {
    return await unzipped(bytes, { maxOutputLength: largest });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return { unread: 'unpacks to more than 64 MB' };
    return code === 'Z_BUF_ERROR' ? { unread: 'is an archive that ends early' } : noPage;
  }
}

/** The text of a page, which a parser that recurses cannot read where it is nested by the thousand. */
function pageText(...page: Parameters<typeof htmlText>): CopyText {
  try {
    return { text: htmlText(...page) };
  } catch (error) {
    if (error instanceof RangeError) return { unread: 'is a page that is nested too deeply' };
    throw error;
  }
}

async function warcText(bytes: Uint8Array, address: string | undefined): Promise<CopyText> {
  if (!isWhole(bytes)) return { unread: 'is an archive that ends early' };
  let pages;
  try {
    pages = await warcPages(bytes);
  } catch {
    return noPage;
  }
  const own = pages.filter((page) => bare(page.address) === bare(address ?? ''));
  const read = (own.length > 0 ? own : pages).map((page) =>
    page.type.includes('html')
      ? pageText(page.bytes, page.charset)
      : { text: decoded(page.bytes, page.charset) },
  );
  const texts = read.flatMap((copy) => ('text' in copy ? [copy.text] : []));
  return texts.length === 0 ? (read[0] ?? noPage) : { text: texts.join('\n\n') };
}

/**
 * The text of a kept copy: a web archive (of the page at the source's address, or of all its pages),
 * a page, or plain text, told apart by their first bytes.
 *
 * @param address the source's own, to find its page in an archive
 * @example await copyText('captures/6678….txt', undefined) // { text: 'BISHKEK …' }
 */
export async function copyText(path: string, address: string | undefined): Promise<CopyText> {
  if ((await stat(path)).size > largest) return { unread: 'is larger than 64 MB' };
  const kept = new Uint8Array(await readFile(path));
  const bytes = isGzip(kept) ? await unpacked(kept) : kept;
  if ('unread' in bytes || 'text' in bytes) return bytes;
  if (isWarc(bytes)) return warcText(bytes, address);
  if (isGzip(kept)) return noPage;
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    return { unread: 'is a PDF, whose text is not read' };
  const text = decoded(bytes);
  if (isHtml(text)) return pageText(bytes);
  const isBinary = text.includes('\0') || text.includes('\ufffd');
  return isBinary ? { unread: 'is neither text, page nor web archive' } : { text };
}
