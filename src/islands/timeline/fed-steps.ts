import type { Feed } from '../../domain/timeline/feed.ts';
import type { Placed } from '../../domain/timeline/placed.ts';
import type { Span } from '../../domain/timeline/span.ts';

/** What keys lead to in a feed: its events and its buckets, each a step, by their start. */
export function fedSteps({ events, buckets }: Feed<Placed>): readonly Span[] {
  const steps = [
    ...events,
    ...buckets.map(({ first, ...bucket }) => ({ ...bucket, start: first })),
  ];
  return steps.sort((a, b) => a.start - b.start);
}
