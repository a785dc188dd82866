import { WARCParser } from 'warcio';

/** A page or text that an archive file holds. */
export interface WarcPage {
  /** The address that it was fetched from. */
  readonly address: string;
  /** Its media type, without parameters, in lower case. */
  readonly type: string;
  /** The encoding that the host named. */
  readonly charset: string | undefined;
  readonly bytes: Uint8Array;
}

const answers = new Set(['response', 'resource', 'revisit']);
const texts = /^(?:text\/|application\/xhtml\+xml)/u;

/** A record's head, from its version to the empty line; the parser takes either kind of line end. */
const recordHead = /^(?:\r?\n)*WARC\/[\s\S]*?(?:\r\n\r\n|\n\n)/u;

/** The most bytes of a record's head. */
const longestHead = 64 * 1024;

/**
 * True for an archive whose every record is as long as its head says. For the rest of one that ends
 * early the parser would wait for ever.
 *
 * @param bytes the archive, unpacked
 */
export function isWhole(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(at, at + longestHead));
    if (/^(?:\r?\n)*$/u.test(start)) return bytes.length - at <= longestHead;
    const [head] = recordHead.exec(start) ?? [];
    const [, length] = /^content-length:[ \t]*(\d+)[ \t]*\r?$/imu.exec(head ?? '') ?? [];
    if (head === undefined || length === undefined) return false;
    at += head.length + Number(length);
  }
  return at === bytes.length;
}

/**
 * The pages and texts of a web archive (WARC 1.0 and 1.1, ISO 28500) that `isWhole`, in the order
 * of the file. Pictures, scripts and styles are passed over.
 *
 * @throws Error when the bytes are no such archive
 */
export async function warcPages(bytes: Uint8Array): Promise<WarcPage[]> {
  const pages: WarcPage[] = [];
  const stream = new Blob([bytes as BlobPart]).stream();
  for await (const record of new WARCParser(stream)) {
    const header = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
    const [type = '', ...parameters] = header
      .toLowerCase()
      .split(';')
      .map((part) => part.trim());
    if (!answers.has(record.warcType ?? '') || !texts.test(type) || type === 'text/css') continue;
    const charset = parameters.find((part) => part.startsWith('charset='))?.slice(8);
    pages.push({
      address: record.warcTargetURI ?? '',
      type,
      charset: charset?.replaceAll('"', ''),
      bytes: await record.readFully(true),
    });
  }
  return pages;
}
