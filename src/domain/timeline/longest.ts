import type { Span } from './span.ts';

/** So many long spans of a lane are drawn as themselves beside its buckets. */
const mostLong = 6;

/**
 * The spans of one lane that are more than their beginning: the longest of those that last two
 * buckets or more, the longest first. Of two that last as long, the one that is given first.
 *
 * @param size days in a bucket
 */
export function longestOf<T extends Span>(spans: readonly T[], size: number): T[] {
  return spans
    .filter(({ start, end }) => end - start >= 2 * size)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, mostLong);
}
