import type { Source } from '../model.ts';
import type { Citation, CitedType } from './citation.ts';

const types: Readonly<Record<Source['kind'], CitedType>> = {
  article: 'article-newspaper',
  broadcast: 'broadcast',
  document: 'document',
  law: 'legislation',
  letter: 'document',
  page: 'webpage',
  statement: 'document',
};

/** What appeared in something larger has that as its container, and no publisher. */
const isPart: Readonly<Record<CitedType, boolean>> = {
  'article-newspaper': true,
  broadcast: true,
  document: false,
  legislation: false,
  webpage: true,
};

/**
 * A source as it is cited: what its page says, and nothing else.
 *
 * @param publisher its publisher's name
 * @param words what is to be said of a page that is read in somebody else's copy, and of one whose
 *   address is withheld
 * @example citationOfSource(source, 'The Gazette', wordsFor('en').source).container // 'The Gazette'
 */
export function citationOfSource(
  source: Source,
  publisher: string,
  words: { readonly copy: (by: string) => string; readonly addressWithheldNote: string },
): Citation {
  const type = types[source.kind];
  return {
    id: source.id,
    type,
    title: source.title,
    authors: source.authors,
    ...(isPart[type] ? { container: publisher } : { publisher }),
    ...(source.published === undefined ? {} : { published: source.published }),
    ...(source.accessed === undefined ? {} : { accessed: source.accessed }),
    ...(source.url === undefined ? {} : { url: source.url }),
    lang: source.lang,
    notes: [
      ...(source.copy === undefined ? [] : [words.copy(source.copy.by)]),
      ...(source.protected === true ? [words.addressWithheldNote] : []),
    ],
  };
}
