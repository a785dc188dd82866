import type { Clock } from '../../domain/timeline/clock.ts';
import type { Entry } from '../../domain/timeline/entry.ts';
import { entryAsOf } from '../../domain/timeline/entry-as-of.ts';
import { feedFor } from '../../domain/timeline/feed.ts';
import { placedBy } from '../../domain/timeline/placed.ts';
import type { Placed } from '../../domain/timeline/placed.ts';
import { spanIndex, spansWithin } from '../../domain/timeline/span.ts';
import type { Narrowing, PlacedSpan } from '../../domain/timeline/spans-file.ts';
import type { TiledStory } from '../../domain/timeline/tiled-story.ts';
import type { EntryFinder } from './entry-finder.ts';
import type { Layer, LayerFeed } from './layer.ts';

/**
 * The layer of some events of a story that is cut into tiles. Where they are is known of all of
 * them; what is drawn of them as itself is fetched.
 *
 * @param spans where they are
 * @param whole the layer of all events
 */
export function narrowedLayer(
  clock: Clock,
  story: TiledStory,
  { by }: Narrowing,
  spans: readonly PlacedSpan[],
  finder: EntryFinder,
  whole: Layer,
): Layer {
  const index = spanIndex(spans);
  const { reach } = story.clocks[clock];
  const [first] = index.sorted;
  const last = index.latestEnd.at(-1);
  const resolved = new Map<string, Placed>();
  const drawn = new Set(spans.map(({ event }) => event));
  let buckets = new Map<string, readonly PlacedSpan[]>();
  const placed = (entry: Entry): readonly Placed[] =>
    placedBy(clock, [by === undefined ? entry : entryAsOf(entry, by)], reach).placed;
  const resolve = async (some: readonly PlacedSpan[]): Promise<readonly Placed[]> => {
    const found = await Promise.all(
      some.map(async ({ event, nth }) => {
        const entry = await finder.at(event);
        return entry && placed(entry)[nth];
      }),
    );
    const all = found.filter((each) => each !== undefined);
    for (const each of all) resolved.set(each.id, each);
    return all;
  };
  return {
    ...whole,
    count: index.sorted.length,
    events: new Set(index.sorted.map(({ event }) => event)).size,
    extent: first && last !== undefined ? { start: first.start, end: last } : undefined,
    async feed(from, to, pixels): Promise<LayerFeed> {
      const feed = feedFor(index, from, to, pixels);
      buckets = new Map(feed.buckets.map((bucket) => [bucket.id, bucket.events]));
      const made = {
        ...feed,
        events: [],
        buckets: feed.buckets.map((bucket) => ({ ...bucket, events: [] })),
      };
      try {
        return { ...made, events: await resolve(feed.events), missing: [] };
      } catch {
        return { ...made, missing: [{ from: feed.from, to: feed.to }] };
      }
    },
    known: (id) => resolved.get(id) ?? (by === undefined ? whole.known(id) : undefined),
    async find(event, report) {
      if (by === undefined) return whole.find(event, report);
      const place = await finder.placeOf(event);
      const entry = place !== undefined && drawn.has(place) ? await finder.at(place) : undefined;
      const known = entry ? placed(entry) : [];
      const one = known.find((each) => each.report?.source === report) ?? known[0];
      if (one) resolved.set(one.id, one);
      return one;
    },
    spansOf: (some) => [...resolved.values()].filter(({ entry }) => some.has(entry.id)),
    isIn: ({ from, to }) => spansWithin(index, from, to).length > 0,
    listed: ({ id }) => resolve(buckets.get(id) ?? []),
    beyond(day, _size, to) {
      const starts = index.sorted.map(({ start }) => start);
      return Promise.resolve(
        to === 'later'
          ? starts.find((start) => start >= day)
          : starts.findLast((start) => start < day),
      );
    },
  };
}
