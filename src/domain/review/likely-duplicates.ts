import { dateOf } from '../checks/date-of.ts';
import { claimKey } from '../chain.ts';
import type { ClaimKey } from '../chain.ts';
import { boundsOf } from '../date/index.ts';
import { groupsOf } from '../groups.ts';
import type { Story, TimelineEvent } from '../model.ts';
import { printedWords } from '../quotations/printed-words.ts';
import { quotationsOf } from '../quotations/quotation.ts';
import { likeness } from './likeness.ts';
import type { EntryKey } from './story-state.ts';

/** Two things of one kind that may be one. The first is one that was touched. */
export type LikelyDuplicate =
  /** Events that may be of the same days, with titles that are nearly the same; by id. */
  | { readonly kind: 'events'; readonly pair: readonly [string, string] }
  /** Sources at one address; by id. */
  | { readonly kind: 'address'; readonly pair: readonly [string, string]; readonly address: string }
  /** Claims with the same quoted words, where neither is said to repeat the other. */
  | {
      readonly kind: 'quotation';
      readonly pair: readonly [ClaimKey, ClaimKey];
      readonly text: string;
    };

/** From which likeness on two titles are near: half the letters of a short one may differ in order. */
const near = 0.6;

interface DatedEvent {
  readonly event: TimelineEvent;
  readonly first: number;
  readonly last: number;
}

/** Pairs of events that may have been on one day: each is held against those that begin before it ends. */
function* pairsOfDays(
  events: readonly TimelineEvent[],
): Generator<readonly [TimelineEvent, TimelineEvent]> {
  const dated = events
    .flatMap((event): DatedEvent[] => {
      const date = dateOf(event.date.edtf);
      if (date === undefined) return [];
      const { earliest = -Infinity, latest = Infinity } = boundsOf(date);
      return [{ event, first: earliest, last: latest }];
    })
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  for (const [at, { event, last }] of dated.entries()) {
    for (let next = at + 1; next < dated.length; next++) {
      const other = dated[next];
      if (other === undefined || other.first > last) break;
      yield [event, other.event];
    }
  }
}

/** Each unordered pair once, of which at least the first was touched. */
function pairsWithin<Item>(
  items: readonly Item[],
  isTouched: (item: Item) => boolean,
): (readonly [Item, Item])[] {
  return items.flatMap((first, at) =>
    isTouched(first)
      ? items.flatMap((second, place) =>
          place === at || (place < at && isTouched(second)) ? [] : [[first, second] as const],
        )
      : [],
  );
}

/** Items under a key that they share; what has no key is in no group. */
function sharing<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups].filter(([, { length }]) => length > 1);
}

/**
 * An address without what makes no other page of it: its scheme, `www.`, a slash at its end, the
 * place on the page, and what only says where a reader came from. `undefined` for what is none.
 *
 * @example plainAddress('https://www.example.org/a/?utm_source=x#top') // 'example.org/a'
 */
export function plainAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname, searchParams } = new URL(address);
  for (const name of [...searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid)$/iu.test(name)) searchParams.delete(name);
  }
  const query = searchParams.toString();
  const path = pathname.replace(/\/+$/u, '');
  return `${host.replace(/^www\./u, '')}${path}${query === '' ? '' : `?${query}`}`;
}

/**
 * What a change brought that the story may hold already: events of the same days with near titles,
 * sources at one address, claims with one quotation. Advice for a reviewer, who decides.
 *
 * @param touched the entries that the change added or changed; pairs without one are left out
 * @example likelyDuplicates(story, new Set(['events/visit']))
 */
export function likelyDuplicates(
  { events, sources }: Pick<Story, 'events' | 'sources'>,
  touched: ReadonlySet<EntryKey>,
): LikelyDuplicate[] {
  const isTouched = ({ id }: TimelineEvent): boolean => touched.has(`events/${id}`);
  const alike: LikelyDuplicate[] = [];
  for (const [a, b] of pairsOfDays(events)) {
    if (!isTouched(a) && !isTouched(b)) continue;
    if (likeness(a.title, b.title) < near) continue;
    alike.push({ kind: 'events', pair: isTouched(a) ? [a.id, b.id] : [b.id, a.id] });
  }

  const atOneAddress = sharing(sources, ({ url }) => plainAddress(url ?? '')).flatMap(
    ([address, group]) =>
      pairsWithin(group, ({ id }) => touched.has(`sources/${id}`)).map(
        ([a, b]): LikelyDuplicate => ({ kind: 'address', pair: [a.id, b.id], address }),
      ),
  );

  const quotations = quotationsOf({ events });
  const repeats = events.flatMap((event) =>
    event.claims.flatMap(({ id, links }) =>
      links
        .filter(({ rel }) => rel === 'repeats')
        .map(({ claim }) => [claimKey(event.id, id), claimKey(event.id, claim)] as const),
    ),
  );
  const known = new Set([...quotations.map(({ key }) => key), ...repeats.flat()]);
  const groups = groupsOf(known, repeats);
  const wordsOf = ({ text, lang }: { readonly text: string; readonly lang: string }): string =>
    printedWords(text, lang)
      .map(({ word }) => word.toLowerCase())
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .join(' ');
  const quotedTwice = sharing(quotations, ({ quote }) => wordsOf(quote) || undefined).flatMap(
    ([, group]) =>
      pairsWithin(group, ({ event }) => isTouched(event))
        .filter(([a, b]) => groups.get(a.key) !== groups.get(b.key))
        .map(([a, b]): LikelyDuplicate => ({
          kind: 'quotation',
          pair: [a.key, b.key],
          text: a.quote.text,
        })),
  );
  return [...alike, ...atOneAddress, ...quotedTwice];
}
