import { eventFacets } from '../domain/event-facets.ts';
import { valuePacker } from '../domain/facet-data.ts';
import type { FacetData, FacetLabel } from '../domain/facet-data.ts';
import { facetNames, narrowed, nothingChosen } from '../domain/facets.ts';
import type { FacetName } from '../domain/facets.ts';
import type { Graph } from '../domain/graph.ts';
import type { Story } from '../domain/model.ts';
import { titleLanguage } from '../domain/title-language.ts';
import { languageName, wordsFor } from '../i18n/index.ts';

/** Facets whose values have an order of their own; those of the others stand by their number. */
const ordered: readonly FacetName[] = ['lane', 'state', 'origins'];

/**
 * The facets of a story: the values that occur, the most frequent first where they have no order
 * of their own, and where each event stands in them.
 */
export function facetData(story: Story, graph: Graph): FacetData {
  const { lang: locale, lanes } = story.site;
  const words = wordsFor(locale);
  const nodes = story.events.flatMap(({ id }) => graph.events.get(id) ?? []);
  const events = nodes.map((node) => ({
    id: node.event.id,
    values: eventFacets(node, graph),
    text: '',
  }));
  const { counts } = narrowed(events, nothingChosen);

  const foreign = (lang: string | undefined) => (lang === locale ? undefined : lang);
  const labelOf = (facet: FacetName, value: string): FacetLabel => {
    const label = (name: string | undefined, lang?: string): FacetLabel =>
      foreign(lang) === undefined ? [value, name ?? value] : [value, name ?? value, lang ?? ''];
    switch (facet) {
      case 'lane':
        return label(lanes.find(({ id }) => id === value)?.title);
      case 'actor': {
        const actor = graph.actors.get(value)?.actor;
        return label(actor?.name, actor?.lang);
      }
      case 'place': {
        const place = graph.places.get(value)?.place;
        return label(place?.name, place?.lang);
      }
      case 'source': {
        const source = graph.sources.get(value)?.source;
        return label(source?.title, source && titleLanguage(source));
      }
      case 'lang':
        return label(languageName(value, locale));
      case 'state':
        return label((words.state as Readonly<Record<string, string>>)[value]);
      case 'origins':
        return label(words.counts.singleOrigin(Number(value)));
    }
  };
  const rank = (facet: FacetName, value: string): number => {
    if (facet === 'lane') return lanes.findIndex(({ id }) => id === value);
    if (facet === 'state') return Object.keys(words.state).indexOf(value);
    return Number(value);
  };
  const byName = new Intl.Collator(locale);
  const labelsOf = (facet: FacetName): readonly FacetLabel[] =>
    [...counts[facet]]
      .map(([value, count]) => ({
        label: labelOf(facet, value),
        rank: ordered.includes(facet) ? rank(facet, value) : -count,
      }))
      .sort((a, b) => a.rank - b.rank || byName.compare(a.label[1], b.label[1]))
      .map(({ label }) => label);

  const labels = Object.fromEntries(
    facetNames.map((facet) => [facet, labelsOf(facet)]),
  ) as FacetData['labels'];
  const packed = valuePacker(labels);
  const origins = new Map<string, number>();
  const numberOf = (origin: string): number => {
    const number = origins.get(origin) ?? origins.size;
    origins.set(origin, number);
    return number;
  };
  return {
    labels,
    events: nodes.map(({ event, claims }, index) => ({
      id: event.id,
      at: packed(events[index]?.values ?? nothingChosen.values),
      claims: claims.length,
      disputed: claims.filter(({ state }) => state === 'disputed').length,
      origins: [...new Set(claims.flatMap((claim) => claim.origins.map(numberOf)))],
    })),
  };
}
