import { describe, expect, test } from 'vitest';
import { eventFacets, withContaining } from '../../../src/domain/event-facets.ts';
import { totalsOf, unpackedValues, valuePacker } from '../../../src/domain/facet-data.ts';
import type { FacetData, FacetLabel } from '../../../src/domain/facet-data.ts';
import { facetNames } from '../../../src/domain/facets.ts';
import type { FacetName } from '../../../src/domain/facets.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { actor, chain, claim, event, place, source, story } from './graph-story.ts';

const graph = buildGraph(
  story({
    actors: ['keeper', 'pilot', 'agency', 'gazette', 'herald'].map((id) => actor(id)),
    places: [
      place('lamp-room', { partOf: 'tower' }),
      place('tower', { partOf: 'island' }),
      place('island'),
      // A ring, which the checks report.
      place('here', { partOf: 'there' }),
      place('there', { partOf: 'here' }),
    ],
    sources: [source('gazette-1', 'gazette'), source('herald-1', 'herald', { lang: 'ru' })],
    events: [
      event(
        'fire',
        [
          claim('seen', chain('keeper', 'agency', 'gazette-1')),
          claim('heard', chain('pilot', 'herald-1'), 'contradicts seen'),
          claim('smelt', chain('keeper', 'gazette-1')),
        ],
        { places: ['lamp-room', 'tower'], actors: [{ actor: 'keeper', role: 'host' }] },
      ),
    ],
  }),
);
const node = graph.events.get('fire');
if (node === undefined) throw new Error('no event');
const facets = eventFacets(node, graph);

describe('the facets of an event', () => {
  test('are everybody and everything in it, each once', () => {
    expect(facets).toEqual({
      lane: ['light'],
      actor: ['keeper', 'agency', 'pilot', 'gazette', 'herald'],
      place: ['lamp-room', 'tower', 'island'],
      source: ['gazette-1', 'herald-1'],
      lang: ['en', 'ru'],
      state: ['disputed'],
      origins: ['2'],
    });
  });

  test('lead out of a ring of places', () => {
    expect(withContaining(graph, 'here')).toEqual(['here', 'there']);
  });

  test('come through the page as they were', () => {
    const labels = Object.fromEntries(
      facetNames.map((facet): [FacetName, readonly FacetLabel[]] => [
        facet,
        facets[facet].map((id): FacetLabel => [id, id]),
      ]),
    ) as FacetData['labels'];
    const packed = { id: 'fire', at: valuePacker(labels)(facets), claims: 3, disputed: 2 };
    expect(unpackedValues({ ...packed, origins: [0, 1] }, labels)).toEqual(facets);
  });
});

test('some events in numbers count what they share once', () => {
  const sourceAt = facetNames.indexOf('source');
  const packed = (id: string, sources: number[], origins: number[]) => ({
    id,
    at: facetNames.map((_, index) => (index === sourceAt ? sources : [])),
    claims: 2,
    disputed: 1,
    origins,
  });
  expect(totalsOf([packed('a', [0, 1], [0]), packed('b', [1], [0, 3])])).toEqual({
    events: 2,
    claims: 4,
    origins: 2,
    sources: 2,
    disputed: 2,
  });
});
