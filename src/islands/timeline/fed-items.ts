import type { Day } from '../../domain/date/day.ts';
import { timeOf } from '../../domain/timeline/day-labels.ts';
import type { dayLabels } from '../../domain/timeline/day-labels.ts';
import type { TimelineLane } from '../../domain/timeline/entry.ts';
import type { Bucket, Feed } from '../../domain/timeline/feed.ts';
import { bucketElements, entryElements } from './item-elements.ts';
import type { ItemElements } from './item-elements.ts';
import type { Placed } from '../../domain/timeline/placed.ts';
import type { VisItem, VisItemParts } from './vis-item.ts';
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
  /** What stands for each item that has come into view; what is made is added. */
  readonly elements: Map<string, ItemElements>;
  /** Something was added. */
  readonly onMade: () => void;
}

/** The first and last day of the events of a bucket. */
export const daysOf = ({ first, last }: Bucket<Placed>): readonly [Day, Day] => [first, last - 1];

/**
 * What vis-timeline is to draw of a feed, by id. A feed reaches over the edges of the window: the
 * elements that stand for something are made when it comes into view.
 */
export function fedItems(
  feed: Feed<Placed>,
  { lanes, labels, words, lang, phrase, rankOf, elements, onMade }: ItemMaking,
): Map<string, VisItem> {
  const partsOf = (id: string, make: () => ItemElements): VisItemParts => {
    let made = elements.get(id);
    if (!made) {
      made = make();
      made.button.dataset['item'] = id;
      elements.set(id, made);
      onMade();
    }
    const { button, band, place } = made;
    return {
      name: button,
      line: band,
      ...(place ? { place: (placeOf) => place((day) => placeOf(timeOf(day))) } : {}),
    };
  };
  const items = new Map<string, VisItem>();
  for (const event of feed.events) {
    const lane = lanes.get(event.lane);
    if (!lane) continue;
    items.set(event.id, {
      id: event.id,
      group: event.lane,
      start: timeOf(event.start),
      end: timeOf(event.end),
      className: `tl-hue-${lane.hue}${event.between ? ' tl-between' : ''}`,
      rank: rankOf(event),
      make: () => partsOf(event.id, () => entryElements(event, lane, words)),
    });
  }
  for (const bucket of feed.buckets) {
    const lane = lanes.get(bucket.lane);
    if (!lane) continue;
    // The same place may hold other events after a filter or at the edge of a feed.
    elements.delete(bucket.id);
    const make = (): ItemElements => {
      const count = counted(words, phrase, bucket.count, lang);
      return bucketElements(count, labels.days(...daysOf(bucket)), lane);
    };
    items.set(bucket.id, {
      id: bucket.id,
      group: bucket.lane,
      start: timeOf(bucket.start),
      // A gap to the next one, else vis takes the two for overlapping.
      end: timeOf(bucket.end - (bucket.end - bucket.start) * 0.1),
      className: `tl-hue-${lane.hue} tl-few-words`,
      rank: bucket.events[0] ? rankOf(bucket.events[0]) : bucket.first,
      make: () => partsOf(bucket.id, make),
    });
  }
  return items;
}
