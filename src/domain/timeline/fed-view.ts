import type { ToDraw } from './drawn-view.ts';
import { feedFor } from './feed.ts';
import type { Bucket } from './feed.ts';
import type { Span, SpanIndex } from './span.ts';
import type { Window } from './window.ts';

/** An event as itself, or several as one. */
export type FedAs<T extends Span> =
  | { readonly event: T; readonly bucket?: never }
  | { readonly bucket: Bucket<T>; readonly event?: never };

/** What a window shows, with what it stands for. */
export interface Fed<T extends Span> extends ToDraw {
  readonly as: FedAs<T>;
}

/** From this width of the chart on, in pixels, more room is set aside for a name: as in the sheet. */
const wideChart = 752;

/**
 * So much room is set aside for a name at the most when rows are made, in pixels.
 *
 * @param width of the chart
 */
export const mostOfName = (width: number): number => (width >= wideChart ? 336 : 240);
const mostOfBucket = 204;

/**
 * What the timeline shows of a window at a width of its chart, in the order in which it chooses its
 * row: events as themselves, or those that are many in buckets.
 *
 * @param width in pixels
 * @param nameWidth how wide a name is with nothing cut off, in pixels
 */
export function fedView<T extends Span>(
  index: SpanIndex<T>,
  window: Window,
  width: number,
  nameWidth: (as: FedAs<T>) => number,
): readonly Fed<T>[] {
  const { events, buckets } = feedFor(index, window.from, window.to, width);
  const ranks = new Map(index.sorted.map((span, rank) => [span, rank]));
  const rankOf = (span: T | undefined): number => (span && ranks.get(span)) ?? Infinity;
  const all = [
    ...events.map(({ id, lane, start, end }, nth) => ({
      rank: rankOf(events[nth]),
      fed: { id, lane, start, end, as: { event: events[nth] as T }, mostOfName: mostOfName(width) },
    })),
    ...buckets.map((bucket) => ({
      rank: rankOf(bucket.events[0]),
      fed: {
        id: bucket.id,
        lane: bucket.lane,
        start: bucket.start,
        // A gap to the next one, else the two would overlap.
        end: bucket.end - (bucket.end - bucket.start) * 0.1,
        as: { bucket },
        mostOfName: mostOfBucket,
      },
    })),
  ];
  return all
    .sort((a, b) => a.rank - b.rank)
    .map(({ fed }) => ({ ...fed, name: nameWidth(fed.as) }));
}
