import { boundsOf, dateFrom, partsOf } from '../domain/date/index.ts';
import type { Day, EdtfDate } from '../domain/date/index.ts';
import { eventFacets } from '../domain/event-facets.ts';
import type { EventNode, Graph } from '../domain/graph.ts';
import type { EdtfText, Source } from '../domain/model.ts';
import { titleLanguage } from '../domain/title-language.ts';
import { yearInWords } from './calendar-words.ts';

/** What search knows of a page beside its words; the contract is in `integrations/search-index.ts`. */
export interface SearchFacts {
  readonly kind: 'event' | 'source' | 'actor' | 'place' | 'question' | 'path' | 'page';
  readonly date?: EdtfText | undefined;
  /** The title's language, where it is not the site's. */
  readonly lang?: string | undefined;
  /** Id of a lane. */
  readonly lane?: string | undefined;
  readonly state?: string | undefined;
  /** Ids. */
  readonly actors?: readonly string[];
  readonly places?: readonly string[];
  readonly sources?: readonly string[];
}

/** Beyond this many, only the first and the last year of a date are said: nobody filters by each. */
const mostYears = 100;
/** Before the first and behind the last day that a story has, for dates that are open or not known. */
const far: Day = 1_000_000_000;

/**
 * The years that a date could lie in, astronomical, as in addresses: `2018`, `-43` for 44 BCE.
 * Of an open date, the year of the end that it has.
 *
 * @example searchYears(dateFrom('2018-12/2019-01')) // ['2018', '2019']
 */
export function searchYears(date: EdtfDate): readonly string[] {
  const { earliest, latest } = boundsOf(date);
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  if (first === undefined || last === undefined) return [];
  const from = partsOf(first).year;
  const to = partsOf(last).year;
  if (to - from >= mostYears) return [String(from), String(to)];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/**
 * The two keys by which hits are sorted. What has no date stands last in either order.
 */
export function searchOrder(date: EdtfDate | undefined): { date: Day; latest: Day } {
  const { earliest, latest } = date === undefined ? {} : boundsOf(date);
  if (earliest === undefined && latest === undefined) return { date: far, latest: -far };
  return { date: earliest ?? -far, latest: latest ?? far - 1 };
}

/** What search knows of an event: everybody in it and in its chains, every source read for it. */
export function factsOfEvent(node: EventNode, graph: Graph): SearchFacts {
  const { actor, place, source } = eventFacets(node, graph);
  const { date, lang, lane } = node.event;
  return {
    kind: 'event',
    date: date.edtf,
    lang,
    lane,
    state: node.state,
    actors: actor,
    places: place,
    sources: source,
  };
}

/** What search knows of a source. */
export function factsOfSource(source: Source): SearchFacts {
  const { id, published, publisher } = source;
  return {
    kind: 'source',
    date: published,
    lang: titleLanguage(source),
    actors: [publisher],
    sources: [id],
  };
}

/** A value that an entry can be filtered by, with its name for readers. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly lang?: string | undefined;
}

/** Every year of the story's entries, in order. */
export function yearsOf(dates: readonly EdtfText[], locale: string): readonly FacetValue[] {
  const years = new Set(dates.flatMap((edtf) => searchYears(dateFrom(edtf))));
  return [...years]
    .sort((a, b) => Number(a) - Number(b))
    .map((value) => ({ value, name: yearInWords(Number(value), locale) }));
}
