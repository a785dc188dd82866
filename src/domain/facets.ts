/** What events can be narrowed by, in the order in which it is offered; `text` stands apart. */
export const facetNames = ['lane', 'actor', 'place', 'source', 'lang', 'state', 'origins'] as const;

export type FacetName = (typeof facetNames)[number];

/** Values by facet: of an event those that it has, of a choice those that were chosen. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** An event as the facets see it. */
export interface FacetedEvent {
  readonly id: string;
  readonly values: FacetValues;
  /** Everything that the words of a choice are looked for in, {@link folded}. */
  readonly text: string;
}

/** What a reader has chosen. Of each facet that has any, an event needs one. */
export interface Choice {
  readonly values: FacetValues;
  /** Words, of which an event needs every one. */
  readonly text: string;
}

/** What a choice leaves. */
export interface Narrowed {
  /** Ids of the events that it shows, in their order. */
  readonly shown: readonly string[];
  /** How many events each value, chosen alone in its facet, would leave of what the rest leaves. */
  readonly counts: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
}

/** Values by facet, made one facet at a time. */
export function facetValues(of: (facet: FacetName) => readonly string[]): FacetValues {
  return Object.fromEntries(facetNames.map((facet) => [facet, of(facet)])) as Record<
    FacetName,
    readonly string[]
  >;
}

/** The choice that shows everything. */
export const nothingChosen: Choice = { values: facetValues(() => []), text: '' };

/**
 * True for a choice that narrows nothing.
 *
 * @example isNothing({ ...nothingChosen, text: ' ' }) // true
 */
export function isNothing({ values, text }: Choice): boolean {
  return text.trim() === '' && facetNames.every((facet) => values[facet].length === 0);
}

/**
 * A text in which case, accents and forms of one letter make no difference.
 *
 * @example folded('Élan') // "elan"
 */
export function folded(text: string): string {
  // Only marks that are accents: the vowel signs of Indic scripts are letters of their own.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?=\p{M})\p{Diacritic}/gu, '');
}

/**
 * The events that a choice shows, and how many each further choice would. The counts of a facet
 * leave its own choice aside, since one more value of it widens what is shown.
 *
 * @param events in order
 * @example narrowed(events, { ...nothingChosen, text: 'lamp' }).shown // ['fire']
 */
export function narrowed(events: readonly FacetedEvent[], choice: Choice): Narrowed {
  const words = folded(choice.text).split(/\s+/).filter(Boolean);
  const chosen = facetNames
    .map((facet) => ({ facet, values: new Set(choice.values[facet]) }))
    .filter(({ values }) => values.size > 0);
  const counts = Object.fromEntries(
    facetNames.map((facet) => [facet, new Map<string, number>()]),
  ) as Record<FacetName, Map<string, number>>;
  const shown: string[] = [];

  for (const { id, values, text } of events) {
    if (!words.every((word) => text.includes(word))) continue;
    const against = chosen.filter((some) => !values[some.facet].some((v) => some.values.has(v)));
    // What two facets leave out, no choice within one of them brings back.
    if (against.length > 1) continue;
    if (against.length === 0) shown.push(id);
    for (const facet of against.length === 0 ? facetNames : against.map((some) => some.facet)) {
      for (const value of new Set(values[facet])) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return { shown, counts };
}
