import { lastSourceOf } from '../chain.ts';
import type { ClaimKey } from '../chain.ts';
import type { Story } from '../model.ts';
import { quotationsOf, verificationOf } from '../quotations/quotation.ts';
import type { EntryKey } from './story-state.ts';

/** A source that a change touches or cites, and that would be lost with its page. */
export interface UnarchivedSource {
  /** Id of the source. */
  readonly source: string;
  /** Whether the editors keep a copy of their own, though no public archive is named. */
  readonly isKept: boolean;
}

/**
 * The sources among those that a change touches, or that claims of the events it touches were
 * read in, of which no copy in an archive is named; in the order of the story's sources.
 *
 * @example unarchivedSources(story, new Set(['events/visit'])) // [{ source: 'gazette-1', isKept: false }]
 */
export function unarchivedSources(
  { events, sources }: Pick<Story, 'events' | 'sources'>,
  touched: ReadonlySet<EntryKey>,
): UnarchivedSource[] {
  const read = new Set(
    events
      .filter(({ id }) => touched.has(`events/${id}`))
      .flatMap(({ claims }) => claims.map(lastSourceOf)),
  );
  return (
    sources
      .filter(({ id }) => touched.has(`sources/${id}`) || read.has(id))
      // What an archive holds of a protected source is for nobody to find.
      .filter((source) => source.protected !== true)
      .filter(({ captures }) => captures.every(({ archive }) => archive === undefined))
      .map(({ id, captures }) => ({ source: id, isKept: captures.length > 0 }))
  );
}

/** A quotation that no recorded verification vouches for. */
export interface UnverifiedQuotation {
  readonly claim: ClaimKey;
  readonly text: string;
  readonly source: string;
}

/**
 * The quotations of touched events and from touched sources that were not found in a kept copy as
 * they are quoted now.
 *
 * @example unverifiedQuotations(story, new Set(['events/visit']))[0]?.claim // 'visit/pay'
 */
export function unverifiedQuotations(
  { events, sources }: Pick<Story, 'events' | 'sources'>,
  touched: ReadonlySet<EntryKey>,
): UnverifiedQuotation[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return quotationsOf({ events })
    .filter(
      ({ event, source }) => touched.has(`events/${event.id}`) || touched.has(`sources/${source}`),
    )
    .filter((quotation) => {
      const source = byId.get(quotation.source);
      return source === undefined || verificationOf(quotation, source) === undefined;
    })
    .map(({ key, quote, source }) => ({ claim: key, text: quote.text, source }));
}
