import { gunzipSync } from 'node:zlib';
import type { PageAnchor, PageText, PageToIndex } from '../domain/search/index-shape.ts';
import { htmlReference } from '../files/html-reference.ts';

/** What Pagefind has read of a page: https://pagefind.app/docs/indexing/ tells how it reads. */
export interface PagefindFragment {
  readonly url: string;
  /** Words with blanks between them, or in languages without blanks with U+200B. */
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly id: string;
    readonly text: string;
    /** How many words stand before it. */
    readonly location: number;
  }[];
}

/** What stands before the content of each of Pagefind's files. */
const signature = 'pagefind_dcd';

/**
 * The fragment in a file of Pagefind's.
 *
 * @throws Error when it is no such file
 */
export function fragmentFrom(file: Uint8Array): PagefindFragment {
  const text = gunzipSync(file).toString('utf8');
  if (!text.startsWith(signature)) throw new Error('Pagefind wrote a fragment of another form.');
  return JSON.parse(text.slice(signature.length)) as PagefindFragment;
}

/** What is shown of a hit; the rest is for filters. */
const keptMeta = ['date', 'kind', 'lane', 'lang', 'summary', 'title'];

/** Where each word of a text with separators starts, in the text without the invisible ones. */
function wordStarts(content: string): {
  readonly text: string;
  readonly starts: readonly number[];
} {
  if (!content.includes('\u200B')) {
    return { text: content, starts: [...content.matchAll(/\S+/g)].map(({ index }) => index) };
  }
  let text = '';
  const starts = content.split('\u200B').map((word) => {
    const start = text.length;
    text += word;
    return start;
  });
  return { text, starts };
}

/**
 * A heading as it stands on its page. Pagefind resolves the references of HTML in a heading twice,
 * so that one that is written out, as `&lt;` in a text about HTML, is lost. The words of the page
 * have it still, and begin with the heading.
 */
function headingAt(content: string, at: number, heading: string): string {
  if (content.startsWith(heading, at)) return heading;
  let end = at;
  for (let read = 0; read < heading.length;) {
    const [reference] = /^&(?:#\d+|#x[\da-f]+|\w+);/iu.exec(content.slice(end, end + 40)) ?? [];
    const [written, meant] =
      reference === undefined
        ? [content.charAt(end), content.charAt(end)]
        : [reference, htmlReference(reference)];
    if (meant === '' || !heading.startsWith(meant, read)) return heading;
    read += meant.length;
    end += written.length;
  }
  return content.slice(at, end);
}

/** A page for the index, but for its place in an order. */
export function pageFromFragment({
  anchors,
  content,
  filters,
  meta,
  url,
}: PagefindFragment): PageText & Pick<PageToIndex, 'filters'> {
  const { text, starts } = wordStarts(content);
  return {
    url,
    content: text,
    filters,
    meta: Object.fromEntries(
      keptMeta.flatMap((name) => (meta[name] === undefined ? [] : [[name, meta[name]]])),
    ),
    anchors: anchors
      .map(({ id, text: heading, location }): PageAnchor => {
        const at = starts[location] ?? text.length;
        return { id, text: headingAt(text, at, heading), at };
      })
      .sort((a, b) => a.at - b.at),
  };
}
