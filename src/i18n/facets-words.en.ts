import type { PluralForms } from './plural.ts';

/** The strings of `<facet-view>`; the page hands them over in `data-words`. */
export interface FacetViewWords {
  /** Names the whole, and the button that unfolds it on a phone. */
  readonly title: string;
  /** Stands before the facets. */
  readonly lead: string;
  readonly names: Readonly<
    Record<'lane' | 'actor' | 'place' | 'source' | 'lang' | 'state' | 'origins', string>
  >;
  readonly text: string;
  /** Said where the words of the claims did not come. */
  readonly textFailed: string;
  readonly find: string;
  /** `{shown}`: how many; `#`: of how many. */
  readonly shown: PluralForms;
  readonly all: PluralForms;
  readonly none: string;
  /** What the shown events hold; `#` stands for the number. */
  readonly claims: PluralForms;
  readonly origins: PluralForms;
  readonly sources: PluralForms;
  readonly disputed: PluralForms;
  /** Names the list of what is chosen. */
  readonly chosen: string;
  /** `{facet}`, `{value}`. */
  readonly choice: string;
  readonly remove: string;
  /** `{choice}`. */
  readonly removeChoice: string;
  readonly showAll: string;
  /** Said while a large record's facets are fetched, and where they did not come. */
  readonly fetching: string;
  readonly notFetched: string;
  /** Names the list of the events that are left. */
  readonly matches: string;
  /** Events, or values, beyond those that are listed; `#` stands for their number. */
  readonly moreMatches: PluralForms;
  readonly moreValues: PluralForms;
}

export const facetViewWords: FacetViewWords = {
  title: 'Narrow the record',
  lead: 'Narrow by',
  names: {
    lane: 'Lane',
    actor: 'Actor',
    place: 'Place',
    source: 'Source',
    lang: 'Source language',
    state: 'How it stands',
    origins: 'Origins',
  },
  text: 'Words',
  textFailed:
    'The words of the claims could not be loaded: titles and summaries alone are searched.',
  find: 'Find in this list',
  shown: { one: '{shown} of # event shown', other: '{shown} of # events shown' },
  all: { one: 'The # event is shown', other: 'All # events are shown' },
  none: 'No event has all of this. Removing something from the list brings events back.',
  claims: { one: '# claim', other: '# claims' },
  origins: { one: '# independent origin', other: '# independent origins' },
  sources: { one: '# source', other: '# sources' },
  disputed: { one: '# claim is disputed', other: '# claims are disputed' },
  chosen: 'Chosen',
  choice: '{facet}: {value}',
  remove: 'remove',
  removeChoice: 'remove {choice}',
  showAll: 'Show all',
  fetching: 'Fetching what the record can be narrowed by…',
  notFetched: 'What the record can be narrowed by could not be fetched. Try again.',
  matches: 'Events that are shown',
  moreMatches: { one: '# more event', other: '# more events' },
  moreValues: { one: '# more: find it by its name', other: '# more: find them by their names' },
};

export const lanesWords = {
  title: 'Lanes',
  lead: 'What the timeline is divided into, and what each part holds.',
  kind: 'Lane',
  events: 'Its events',
  nothing: 'No event of this record stands in this lane yet.',
  others: 'The other lanes',
} as const;
