import type { FurtherForms } from './plural.ts';

/** The strings of search: those of the page and those that the island is handed in `data-words`. */
export interface SearchWords {
  readonly title: string;
  /** Names the field. */
  readonly label: string;
  readonly submit: string;
  /** How to ask, under the field. */
  readonly hint: string;
  readonly narrow: string;
  /** Above a list of choices that has more than are shown; `{count}`. */
  readonly someOf: string;
  readonly clear: string;
  readonly sort: string;
  readonly sortRelevance: string;
  readonly sortDate: string;
  readonly sortLatest: string;
  readonly facets: Readonly<
    Record<'kind' | 'lane' | 'state' | 'year' | 'actor' | 'place' | 'source', string>
  >;
  readonly kinds: Readonly<
    Record<'event' | 'source' | 'actor' | 'place' | 'question' | 'path' | 'page', string>
  >;
  /** Without JavaScript. */
  readonly noScript: string;
  /** Before the links to the lists. */
  readonly lists: string;
  readonly island: SearchIslandWords;
}

/** What the island says. `{…}` are places that it fills. */
export interface SearchIslandWords extends FurtherForms<'found' | 'foundFor'> {
  readonly ready: string;
  readonly searching: string;
  /** While only titles have been looked through; `{query}`. */
  readonly titlesFirst: string;
  readonly failed: string;
  readonly again: string;
  /** `{count}`. */
  readonly foundOne: string;
  readonly foundOther: string;
  /** `{count}`, `{query}`. */
  readonly foundForOne: string;
  readonly foundForOther: string;
  readonly none: string;
  /** `{query}`. */
  readonly noneFor: string;
  /** `{query}` in quotation marks, as it stands in the sentences above. */
  readonly quoted: string;
  /** What to try, by what was asked. */
  readonly tryWithoutFilters: string;
  readonly tryWithoutQuotes: string;
  readonly tryOtherWords: string;
  readonly more: string;
  /** Names the links from a hit to its parts; `{title}`. */
  readonly parts: string;
  readonly kinds: Readonly<Record<string, string>>;
}

const kinds = {
  event: 'Event',
  source: 'Source',
  actor: 'Actor',
  place: 'Place',
  question: 'Question',
  path: 'Guided walk',
  page: 'Page',
} as const;

export const searchWords: SearchWords = {
  title: 'Search',
  label: 'Search the record',
  submit: 'Search',
  hint: 'Words are found in any language of the record. In “quotation marks” they are found as one phrase.',
  narrow: 'Narrow it down',
  someOf: 'At most {count} are listed: the most frequent of what was found.',
  clear: 'Clear the filters',
  sort: 'Order',
  sortRelevance: 'Nearest to the words',
  sortDate: 'Earliest first',
  sortLatest: 'Latest first',
  facets: {
    kind: 'Kind',
    lane: 'Lane',
    state: 'How it stands',
    year: 'Year',
    actor: 'Actor',
    place: 'Place',
    source: 'Source',
  },
  kinds,
  noScript: 'Searching needs JavaScript, which is off or did not load.',
  lists: 'Everything in the record also stands in these lists:',
  island: {
    ready: 'Type a word, a name or a phrase, or choose a filter.',
    searching: 'Searching…',
    titlesFirst: 'Titles with {query}. The texts are still being searched.',
    failed:
      'The search index could not be loaded. If trying again does not help, reload the page: the site may have been published anew since.',
    again: 'Try again',
    foundOne: '{count} entry',
    foundOther: '{count} entries',
    foundForOne: '{count} entry for {query}',
    foundForOther: '{count} entries for {query}',
    none: 'No entry has all of these.',
    noneFor: 'No entry holds {query}.',
    quoted: '“{query}”',
    tryWithoutFilters: 'Clearing the filters searches the whole record.',
    tryWithoutQuotes: 'Without quotation marks, the words need not stand together.',
    tryOtherWords: 'Another spelling or fewer words may find it.',
    more: 'Show more entries',
    parts: 'In “{title}”',
    kinds,
  },
};
