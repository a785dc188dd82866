import { Parser } from 'htmlparser2';
import type { PageAnchor, PageToIndex } from '../domain/search/index-shape.ts';
import { htmlReference } from '../files/html-reference.ts';

/*
 * The contract between the pages and search.
 *
 * `data-pagefind-body` stands on the article of every page that is found: events, sources, actors,
 * places, about. A page without it is not indexed; drafts have none.
 * `data-pagefind-ignore` stands on words that tell nothing of the page, `="all"` on what is on the
 * page for going elsewhere, of which nothing at all is read. Both hold for all that is inside.
 *
 * `data-pagefind-meta="title"` and `="summary"` stand on the words themselves. All else is written
 * by `SearchFacts.astro`, one empty element a value:
 *   meta     kind    event | source | actor | place | question | path | page
 *            date    the date in words
 *            lang    the title's language, where it is not the site's
 *            lane    the lane's title
 *   filter   kind, lane, actor, place, source: ids (what is in an address stays when a name changes)
 *            year    a year that the date could lie in, `2018`
 *            state   single-origin | corroborated | partly-corroborated | disputed
 *            words   own, where the site has several languages, on every page but those of entries
 *                    that have no translation into the page's: what a search in all languages finds
 *   sort     date    the earliest possible day; `latest`: the last. Whole days since 1970-01-01.
 *                    Pages without a date stand last in either order.
 *
 * The attributes are those of Pagefind (https://pagefind.app/docs/indexing/), and pages are
 * read as it reads them. It is not in use: with each page it reads it makes an index of its own, which
 * takes thirty times as long as the reading, and is not the index here (`domain/search`). Its own tells
 * each reader of every page there is, which at 10,000 events is half a megabyte before the first hit;
 * ours is cut so that a search loads what it needs of it, whatever the story's size.
 *
 * Elements with an id divide a page into the parts that hits lead to: a claim's heading is one.
 */

/** A page as it is put into the index, and the language of which. */
export interface IndexedPage {
  readonly lang: string;
  readonly page: PageToIndex;
}

/** Between them the text of a page ends a sentence. */
const sentences = new Set('h1 h2 h3 h4 h5 h6 p td div ul li article section'.split(' '));

/** What is said in them is part of what stands around them, also of a heading. */
const inline = new Set(
  'a abbr b bdo button cite code dfn em i kbd label output q samp small span strong sub sup time var'.split(
    ' ',
  ),
);

/** No words of a page. */
const unread = new Set(
  'head style script noscript label form svg footer nav iframe template'.split(' '),
);

/** What ends as no sentence does has a full stop put behind it. */
const unended = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\u200C\u200D'")$*]$/u;

const references = new Map<string, string>();

/** What is meant by a text that stands in HTML, on one line. */
function oneLine(html: string): string {
  const text = html.includes('&')
    ? html.replace(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi, (reference) => {
        const known = references.get(reference) ?? htmlReference(reference);
        references.set(reference, known);
        return known;
      })
    : html;
  return text.replace(/\s+/g, ' ').trim();
}

/** A part of a page, by its id. */
interface Part {
  readonly id: string;
  /** How many characters of the page's HTML text stand before it. */
  readonly from: number;
  name: string;
}

/** An element whose end has not been read. */
interface Open {
  /** What was read before it. */
  readonly text: string;
  readonly parts: number;
  /** Of the text in it nothing stays. */
  readonly isIgnored: boolean;
  readonly isBody: boolean;
  readonly name: string;
  /** The parts that its own text names. */
  readonly named: readonly Part[];
  /** The meta value that its text is. */
  readonly meta: string | undefined;
}

/** `date[data-value]`, the value of an element without text, or `title:The map`, or `title`. */
const written = /^([^[:]+)(?:\[([^\]]+)\]|:([^]*))?$/;

/** Reads the elements of a page that are found, one after another. */
class PageReader {
  text = '';
  /** Its first heading, which is its title where it says no other. */
  heading = '';
  readonly parts: Part[] = [];
  readonly meta = new Map<string, string>();
  readonly filters = new Map<string, string[]>();
  readonly order = new Map<string, string>();
  readonly #open: Open[] = [];
  /** How many elements are open since one of which nothing is read. */
  #excluded = 0;
  #bodies = 0;
  #last = '';

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const isBody = 'data-pagefind-body' in attributes;
    if (!isBody && this.#bodies === 0) return;
    const ignore = isBody ? undefined : attributes['data-pagefind-ignore'];
    if (this.#excluded > 0 || ignore === 'all') {
      this.#excluded += 1;
      return;
    }
    const isIgnored = ignore !== undefined || unread.has(name);
    const { text, parts } = this;
    const before = { text, parts: parts.length };
    const named = inline.has(name) ? [...(this.#open.at(-1)?.named ?? [])] : [];
    const { id } = attributes;
    if (id !== undefined && ignore === undefined) {
      const part = { id: oneLine(id).replace(/ /g, ''), from: text.length, name: '' };
      parts.push(part);
      named.push(part);
      this.#add(' ');
    }
    if (sentences.has(name) || name === 'br') this.#add(' ');
    const meta = this.#values(attributes);
    this.#open.push({ ...before, isIgnored, isBody, name, named: isIgnored ? [] : named, meta });
    if (isBody) this.#bodies += 1;
  }

  ontext(text: string): void {
    if (this.#bodies === 0 || this.#excluded > 0) return;
    this.#add(text);
    for (const part of this.#open.at(-1)?.named ?? []) part.name += text;
  }

  onclosetag(): void {
    if (this.#bodies === 0) return;
    if (this.#excluded > 0) {
      this.#excluded -= 1;
      return;
    }
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { isBody, isIgnored, meta, name, parts, text } = closed;
    const isHeading = name === 'h1' && this.heading === '';
    if (meta !== undefined || isHeading) {
      const words = oneLine(this.text.slice(text.length));
      if (meta !== undefined) this.meta.set(meta, words);
      if (isHeading) this.heading = words;
    }
    if (isIgnored) {
      this.text = text;
      this.parts.length = parts;
      this.#last = text.slice(-1);
    } else if (sentences.has(name)) {
      this.#add(unended.test(this.#last) ? '. ' : ' ');
    }
    if (isBody) this.#bodies -= 1;
  }

  /** Takes the values that stand in attributes, and says which one the text of the element is. */
  #values(attributes: Readonly<Record<string, string>>): string | undefined {
    const value = (said: string): readonly [string, string | undefined] => {
      const [, name = said, attribute, literal] = written.exec(said) ?? [];
      const html = attribute === undefined ? literal : attributes[attribute];
      return [name, html && oneLine(html)];
    };
    const { 'data-pagefind-filter': filter, 'data-pagefind-sort': sort } = attributes;
    if (filter !== undefined) {
      const [name, told = ''] = value(filter);
      const values = this.filters.get(name) ?? [];
      this.filters.set(name, values);
      values.push(told);
    }
    if (sort !== undefined) {
      const [name, told = ''] = value(sort);
      this.order.set(name, told);
    }
    const meta = attributes['data-pagefind-meta'];
    if (meta === undefined) return undefined;
    const [name, told] = value(meta);
    if (told === undefined) return name;
    this.meta.set(name, told);
    return undefined;
  }

  #add(text: string): void {
    this.text += text;
    this.#last = text.slice(-2);
  }
}

/** A page's text with its parts, each where its words begin. */
function textOf({ text, parts }: PageReader): {
  readonly content: string;
  readonly anchors: readonly PageAnchor[];
} {
  let content = '';
  const add = (html: string): void => {
    const words = oneLine(html);
    if (words !== '') content += content === '' ? words : ` ${words}`;
  };
  add(text.slice(0, parts[0]?.from));
  const anchors = parts.map(({ id, from, name }, index): PageAnchor => {
    const at = content === '' ? 0 : content.length + 1;
    add(text.slice(from, parts[index + 1]?.from));
    return { id, text: oneLine(name), at };
  });
  // Behind the last word there is none to stand before.
  return {
    content,
    anchors: anchors.map((part) => ({ ...part, at: Math.min(part.at, content.length) })),
  };
}

/** What is shown of a hit; the rest is for filters. */
const keptMeta = ['date', 'kind', 'lane', 'lang', 'summary', 'title'];

/**
 * What is read of a page for the index; nothing where it is not to be found.
 *
 * @param url the page's path from the root of the site
 * @param html the whole page
 * @example indexedPage('/about/', '<html lang="en"><article data-pagefind-body>…')?.page.content
 */
export function indexedPage(url: string, html: string): IndexedPage | undefined {
  const mark = html.indexOf('data-pagefind-body');
  if (mark === -1) return undefined;
  const reader = new PageReader();
  const parser = new Parser(reader, { decodeEntities: false });
  // What stands around the bodies, the longer part of many pages, is left unread.
  parser.end(html.slice(html.lastIndexOf('<', mark)));
  const days = (name: string): number => Number(reader.order.get(name)) || 0;
  return {
    lang: /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? 'en',
    page: {
      url,
      ...textOf(reader),
      filters: Object.fromEntries(reader.filters),
      meta: Object.fromEntries(
        keptMeta.flatMap((name) => {
          const value =
            reader.meta.get(name) ??
            (name === 'title' && reader.heading !== '' ? reader.heading : undefined);
          return value === undefined ? [] : [[name, value]];
        }),
      ),
      date: days('date'),
      latest: days('latest'),
    },
  };
}
