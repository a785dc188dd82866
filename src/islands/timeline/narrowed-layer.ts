import type { Clock } from '../../domain/timeline/clock.ts';
import { feedFor } from '../../domain/timeline/feed.ts';
import { placedBy } from '../../domain/timeline/placed.ts';
import type { Placed } from '../../domain/timeline/placed.ts';
import { spanIndex, spansWithin } from '../../domain/timeline/span.ts';
import type { Span } from '../../domain/timeline/span.ts';
import type { SpansFile, TiledStory } from '../../domain/timeline/tiled-story.ts';
import type { EntryFinder } from './entry-finder.ts';
import type { Layer, LayerFeed } from './layer.ts';

/** Where an event, or a report of it, is drawn; what it is stands in the event's file. */
interface PlacedSpan extends Span {
  /** The event's place in the chronology. */
  readonly event: number;
  /** Which of its reports that are drawn. */
  readonly nth: number;
}

function* spansIn(file: SpansFile, events: ReadonlySet<string>): Generator<PlacedSpan> {
  for (const [event, id] of file.ids.entries()) {
    if (!events.has(id)) continue;
    const lane = file.lanes[file.at[event] ?? 0] ?? '';
    const numbers = file.spans[event] ?? [];
    for (let at = 0; at < numbers.length; at += 2) {
      const [start = 0, days = 1] = numbers.slice(at, at + 2);
      yield { id: `${id} ${at}`, lane, start, end: start + days, event, nth: at / 2 };
    }
  }
}

/**
 * The layer of some events of a story that is cut into tiles. Where they are is known of all of
 * them; what is drawn of them as itself is fetched.
 *
 * @param whole the layer of all events
 */
export function narrowedLayer(
  clock: Clock,
  story: TiledStory,
  file: SpansFile,
  events: ReadonlySet<string>,
  finder: EntryFinder,
  whole: Layer,
): Layer {
  const index = spanIndex([...spansIn(file, events)]);
  const { reach } = story.clocks[clock];
  const [first] = index.sorted;
  const last = index.latestEnd.at(-1);
  const resolved = new Map<string, Placed>();
  let buckets = new Map<string, readonly PlacedSpan[]>();
  const resolve = async (spans: readonly PlacedSpan[]): Promise<readonly Placed[]> => {
    const found = await Promise.all(
      spans.map(async ({ event, nth }) => {
        const entry = await finder.at(event);
        return entry && placedBy(clock, [entry], reach).placed[nth];
      }),
    );
    const placed = found.filter((each) => each !== undefined);
    for (const each of placed) resolved.set(each.id, each);
    return placed;
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
    known: (id) => resolved.get(id) ?? whole.known(id),
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
