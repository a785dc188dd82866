import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/domain/graph.ts';
import { jsonLd } from '../../../src/site/exports/json-ld.ts';
import { wholeStories } from './whole-stories.ts';

const base = new URL('https://example.org/');

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: {
    readonly value: string;
    readonly termType: string;
    readonly datatype?: { readonly value: string };
  };
}

/** The file as statements, as another library reads it; it may fetch nothing. */
async function read(text: string): Promise<readonly Quad[]> {
  // The types know neither `safe`, by which nothing is dropped in silence, nor a loader's refusal.
  const options: object = {
    documentLoader: (address: string) => Promise.reject(new Error(`It fetched ${address}.`)),
    safe: true,
  };
  const statements: unknown = await jsonld.toRDF(JSON.parse(text), options);
  return statements as readonly Quad[];
}

describe.each(wholeStories)('the linked data of $name', async ({ story, bodies }) => {
  const graph = buildGraph(story);
  const none = () => undefined;
  const exported = { story, graph, bodies, base, addedOn: none, changedOn: none };
  const quads = await read(jsonLd(exported));
  const typed = (type: string): readonly string[] =>
    quads
      .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type)
      .map(({ subject }) => subject.value)
      .sort();
  const addresses = (folder: string, ids: Iterable<string>): readonly string[] =>
    [...ids].map((id) => `https://example.org/${folder}/${id}/`).sort();

  it('holds every event, claim and place', () => {
    expect(typed('https://schema.org/Event')).toEqual(addresses('events', graph.events.keys()));
    expect(typed('https://schema.org/Place')).toEqual(
      expect.arrayContaining([...addresses('places', graph.places.keys())]),
    );
    expect(typed('https://schema.org/Claim')).toEqual(
      [...graph.claims.keys()]
        .map((key) => {
          const [event = '', claim = ''] = key.split('/');
          return `https://example.org/events/${event}/#claim-${claim}`;
        })
        .sort(),
    );
  });

  it('names every source and actor', () => {
    const named = new Set(
      quads
        .filter(({ predicate }) => predicate.value === 'https://schema.org/name')
        .map(({ subject }) => subject.value),
    );
    const all = [
      ...addresses('sources', graph.sources.keys()),
      ...addresses('actors', graph.actors.keys()),
    ];
    expect(all.filter((address) => !named.has(address))).toEqual([]);
  });

  it('keeps each date as the EDTF text that it is', () => {
    const dates = quads.filter(
      ({ subject, predicate }) =>
        predicate.value === 'http://purl.org/dc/terms/date' &&
        graph.events.has(/\/events\/([^/]+)\/$/.exec(subject.value)?.[1] ?? ''),
    );
    expect(dates.map(({ object }) => object.value).sort()).toEqual(
      story.events.map(({ date }) => date.edtf).sort(),
    );
    for (const { object } of dates) {
      expect(object.datatype?.value).toBe('http://id.loc.gov/datatypes/edtf/EDTF');
    }
  });

  it('holds every link between claims', () => {
    const links = [...graph.claims.values()].flatMap(({ links: own }) => own);
    const told = quads.filter(({ predicate }) =>
      /^urn:dateline:(?:repeats|corroborates|contradicts|qualifies|supersedes)$/.test(
        predicate.value,
      ),
    );
    expect(told).toHaveLength(links.length);
  });
});
