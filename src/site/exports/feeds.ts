import { Feed } from 'feed';
import type { Item } from 'feed';
import { dateFrom, dateInWords } from '../../domain/date/index.ts';
import type { FeedEntry } from '../../domain/exports/feed-entries.ts';
import { htmlText, xmlText } from '../../domain/exports/xml-text.ts';
import type { Site } from '../../domain/model.ts';
import type { Words } from '../../i18n/index.ts';

/** What a feed says of itself and of its entries. */
export interface FeedSource {
  readonly site: Site;
  readonly words: Words;
  /** At least one, the newest first. */
  readonly entries: readonly FeedEntry[];
  /** The site's own address. */
  readonly base: URL;
  /** The address of an event's page. */
  readonly addressOf: (event: string) => string;
}

/** The start of a day: feeds know no day without a time. */
const startOf = (day: number): Date => new Date(day * 86_400_000);

/** Three ways to say the same: text is HTML in Atom and in RSS, and plain in a JSON Feed's title. */
const formats = {
  rss: { path: 'feed.rss', titleOf: xmlText, write: (feed: Feed) => feed.rss2() },
  atom: { path: 'feed.atom', titleOf: htmlText, write: (feed: Feed) => feed.atom1() },
  json: { path: 'feed.json', titleOf: xmlText, write: (feed: Feed) => feed.json1() },
} as const;

export type FeedFormat = keyof typeof formats;

/** The path of each feed, from `/data/`. */
export const feedPaths: Readonly<Record<FeedFormat, string>> = {
  rss: formats.rss.path,
  atom: formats.atom.path,
  json: formats.json.path,
};

function contentOf({ event, correction }: FeedEntry, { site, words }: FeedSource): string {
  const { feed } = words.data;
  const on = dateInWords(dateFrom(event.date.edtf), site.lang);
  const lines =
    correction === undefined
      ? [feed.happened(on), event.summary]
      : [
          feed.field(correction.field),
          ...(correction.from === undefined ? [] : [feed.before(correction.from)]),
          ...(correction.to === undefined ? [] : [feed.after(correction.to)]),
          correction.reason,
        ];
  return lines.map((line) => `<p>${htmlText(line)}</p>`).join('');
}

function itemOf(entry: FeedEntry, source: FeedSource, titleOf: (text: string) => string): Item {
  const { event, correction, number, day } = entry;
  const address = source.addressOf(event.id);
  const isCorrection = correction !== undefined;
  const title = isCorrection ? source.words.data.feed.corrected(event.title) : event.title;
  return {
    id: isCorrection ? `${address}#correction-${number ?? 0}` : address,
    link: isCorrection ? `${address}#corrections` : address,
    title: titleOf(title),
    content: contentOf(entry, source),
    date: startOf(day),
    published: startOf(day),
  };
}

/**
 * The new and corrected entries of a story as RSS 2.0, Atom (RFC 4287) or JSON Feed. No clock is
 * asked: a feed is as old as its newest entry, and two builds of one story write the same.
 *
 * @example feedText('atom', { site, words, entries, base, addressOf })
 */
export function feedText(format: FeedFormat, source: FeedSource): string {
  const { path, titleOf, write } = formats[format];
  const { site, words, entries, base } = source;
  const newest = Math.max(...entries.map(({ day }) => day));
  const address = new URL(`data/${path}`, base).href;
  const feed = new Feed({
    id: base.href,
    link: base.href,
    title: xmlText(words.data.feed.title(site.title)),
    description: xmlText(site.description),
    language: site.lang,
    copyright: xmlText(site.licence.url ?? site.licence.name),
    author: { name: xmlText(site.editors ?? site.title) },
    updated: startOf(newest),
    generator: 'Dateline',
    feedLinks: { [format]: address },
  });
  for (const entry of entries) feed.addItem(itemOf(entry, source, titleOf));
  return `${write(feed)}\n`;
}
