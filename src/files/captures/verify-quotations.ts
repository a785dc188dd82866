import type { Source, Story } from '../../domain/model.ts';
import { findQuotation } from '../../domain/quotations/find-quotation.ts';
import { quotationsOf } from '../../domain/quotations/quotation.ts';
import type {
  SearchedCopy,
  VerifiedQuotation,
} from '../../domain/quotations/verified-quotation.ts';
import { copyText } from './copy-text.ts';

const rank = { verbatim: 0, changed: 1, absent: 2 } as const;

/**
 * Holds every quotation of a story against the kept copies of its source: of several copies, the
 * one that fits best tells. Copies are matched by the SHA-256 that the source's captures give.
 *
 * @param copies the files there are, by the SHA-256 of their bytes (`keptCopies`)
 * @example for (const { key, found } of await verifyQuotations(story, copies)) …
 */
export async function verifyQuotations(
  story: Pick<Story, 'events' | 'sources'>,
  copies: ReadonlyMap<string, string>,
): Promise<VerifiedQuotation[]> {
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const read = new Map<string, Promise<ReadCopies>>();
  const verified: VerifiedQuotation[] = [];
  for (const quotation of quotationsOf(story)) {
    const source = sources.get(quotation.source);
    if (source === undefined) {
      verified.push({ ...quotation, copy: undefined, reason: 'its source is not in the record' });
      continue;
    }
    const reading = read.get(source.id) ?? readCopies(source, copies);
    read.set(source.id, reading);
    const { texts, reason } = await reading;
    const results = texts
      .map((copy) => ({ copy, found: findQuotation(quotation.quote, copy.text) }))
      .sort((a, b) => rank[a.found.outcome] - rank[b.found.outcome]);
    verified.push({ ...quotation, ...(results[0] ?? { copy: undefined, reason }) });
  }
  return verified;
}

interface ReadCopies {
  readonly texts: readonly SearchedCopy[];
  /** Why there is none, where there is none. */
  readonly reason: string;
}

async function readCopies(
  { captures, url }: Source,
  copies: ReadonlyMap<string, string>,
): Promise<ReadCopies> {
  if (captures.length === 0) return { texts: [], reason: 'the source names no capture' };
  const texts: SearchedCopy[] = [];
  let reason = 'none of its captures is in the folder';
  for (const { sha256 } of captures) {
    const path = copies.get(sha256);
    if (path === undefined) continue;
    const copy = await copyText(path, url);
    if ('text' in copy) texts.push({ sha256, path, text: copy.text });
    else reason = `the copy ${copy.unread}`;
  }
  return { texts, reason };
}
