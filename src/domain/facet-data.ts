import type { FacetName, FacetValues } from './facets.ts';
import { facetNames, facetValues } from './facets.ts';

/** A value of a facet with its name for readers, and that name's language where it differs. */
export type FacetLabel = readonly [value: string, name: string, lang?: string];

/** An event as the page hands it over: its values as places in the lists of labels. */
export interface PackedEvent {
  readonly id: string;
  /** One list a facet, in the order of `facetNames`. */
  readonly at: readonly (readonly number[])[];
  /** How many claims it holds, and how many of them are disputed. */
  readonly claims: number;
  readonly disputed: number;
  /** The origins of its claims, as numbers that stand for them. */
  readonly origins: readonly number[];
}

/** What the page knows of its events for narrowing them down. */
export interface FacetData {
  readonly labels: Readonly<Record<FacetName, readonly FacetLabel[]>>;
  /** In the order of the chronology. */
  readonly events: readonly PackedEvent[];
  /**
   * What the events are called, in the same order, and the address below which their pages lie;
   * where they do not stand on the page of the facets themselves.
   */
  readonly said?: { readonly below: string; readonly events: readonly SaidEvent[] };
}

/** An event's title and its date in words, and the title's language where it differs. */
export type SaidEvent = readonly [title: string, date: string, lang?: string];

/** A record, or a part of it, in numbers. */
export interface PartTotals {
  readonly events: number;
  readonly claims: number;
  readonly origins: number;
  readonly sources: number;
  readonly disputed: number;
}

/** Gives the values of events by facet, as places in the lists of labels. */
export function valuePacker(labels: FacetData['labels']): (values: FacetValues) => number[][] {
  const places = facetNames.map(
    (facet) => [facet, new Map(labels[facet].map(([value], place) => [value, place]))] as const,
  );
  return (values) =>
    places.map(([facet, known]) => values[facet].flatMap((value) => known.get(value) ?? []));
}

/** The values of an event by facet; what a {@link valuePacker} was given. */
export function unpackedValues({ at }: PackedEvent, labels: FacetData['labels']): FacetValues {
  return facetValues((facet) =>
    (at[facetNames.indexOf(facet)] ?? []).flatMap((place) => labels[facet][place]?.[0] ?? []),
  );
}

/**
 * Some of the events in numbers; sources and origins that they share are counted once.
 *
 * @example totalsOf(data.events).events // 27
 */
export function totalsOf(events: readonly PackedEvent[]): PartTotals {
  const sum = (of: (event: PackedEvent) => number): number =>
    events.reduce((total, event) => total + of(event), 0);
  const source = facetNames.indexOf('source');
  return {
    events: events.length,
    claims: sum(({ claims }) => claims),
    origins: new Set(events.flatMap(({ origins }) => origins)).size,
    sources: new Set(events.flatMap(({ at }) => at[source] ?? [])).size,
    disputed: sum(({ disputed }) => disputed),
  };
}
