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

/**
 * The pages and texts of a web archive (WARC 1.0 and 1.1, ISO 28500, gzipped or not), in the order
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
