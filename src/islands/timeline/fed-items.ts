import type { Day } from '../../domain/date/day.ts';
import { timeOf } from './day-labels.ts';
import type { dayLabels } from './day-labels.ts';
import type { TimelineLane } from '../../domain/timeline/entry.ts';
import type { Bucket, Feed } from '../../domain/timeline/feed.ts';
import { bucketElements, entryElements } from './item-elements.ts';
import type { ItemElements } from './item-elements.ts';
import type { Placed } from '../../domain/timeline/placed.ts';
import type { VisItem } from './vis-item.ts';
import { counted } from './words.ts';
import type { Words } from './words.ts';

export interface ItemMaking {
  readonly lanes: ReadonlyMap<string, TimelineLane>;
  readonly labels: ReturnType<typeof dayLabels>;
  readonly words: Words;
  readonly lang: string;
  /** What a bucket holds. */
  readonly phrase: 'events' | 'reports';
  /** An event's place from top to bottom among those that overlap it. */
  readonly rankOf: (placed: Placed) => number;
  /** What stands for each item; what is made is added. */
  readonly elements: Map<string, ItemElements>;
}

/** The first and last day of the events of a bucket. */
export const daysOf = ({ first, last }: Bucket<Placed>): readonly [Day, Day] => [first, last - 1];

/** What vis-timeline is to draw of a feed, by id, with the elements that stand for each. */
export function fedItems(
  feed: Feed<Placed>,
  { lanes, labels, words, lang, phrase, rankOf, elements }: ItemMaking,
): Map<string, VisItem> {
  const elementsOf = (id: string, make: () => ItemElements): ItemElements => {
    const known = elements.get(id);
    if (known) return known;
    const made = make();
    made.button.dataset['item'] = id;
    elements.set(id, made);
    return made;
  };
  const items = new Map<string, VisItem>();
  for (const event of feed.events) {
    const lane = lanes.get(event.lane);
    if (!lane) continue;
    const { button, place, band } = elementsOf(event.id, () => entryElements(event, lane, words));
    items.set(event.id, {
      id: event.id,
      group: event.lane,
      start: timeOf(event.start),
      end: timeOf(event.end),
      className: `tl-hue-${lane.hue}${event.between ? ' tl-between' : ''}`,
      rank: rankOf(event),
      name: button,
      line: band,
      ...(place ? { place: (placeOf) => place((day) => placeOf(timeOf(day))) } : {}),
    });
  }
  for (const bucket of feed.buckets) {
    const lane = lanes.get(bucket.lane);
    if (!lane) continue;
    // The same place may hold other events after a filter or at the edge of a feed.
    elements.delete(bucket.id);
    const { button, band } = elementsOf(bucket.id, () =>
      bucketElements(
        counted(words, phrase, bucket.count, lang),
        labels.days(...daysOf(bucket)),
        lane,
      ),
    );
    items.set(bucket.id, {
      id: bucket.id,
      group: bucket.lane,
      start: timeOf(bucket.start),
      // A gap to the next one, else vis takes the two for overlapping.
      end: timeOf(bucket.end - (bucket.end - bucket.start) * 0.1),
      className: `tl-hue-${lane.hue} tl-few-words`,
      rank: bucket.events[0] ? rankOf(bucket.events[0]) : bucket.first,
      name: button,
      line: band,
    });
  }
  return items;
}
