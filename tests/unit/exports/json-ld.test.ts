import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { MediaItem } from '../../../src/domain/model.ts';
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
  const { site } = story;
  const none = () => undefined;
  const fileAddress = (folder: string, { file = '' }: MediaItem): string =>
    `https://example.org/files/${folder}/${file}`;
  const exported = { story, graph, bodies, base, addedOn: none, changedOn: none, fileAddress };
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

  it('holds every item of media with its credit and its licence, and where its file is', () => {
    const items = [...story.events, ...story.sources].flatMap(({ media }) => media);
    const told = (term: string): readonly string[] =>
      quads
        .filter(({ predicate }) => predicate.value === term)
        .map(({ object }) => object.value)
        .sort();
    expect(told('https://schema.org/creditText')).toEqual(items.map(({ credit }) => credit).sort());
    expect(told('http://purl.org/dc/terms/rights')).toEqual(
      [site.licence.name, ...items.map(({ licence }) => licence.name)].sort(),
    );
    const files = items.flatMap(({ file }) => file ?? []);
    const contents = told('https://schema.org/contentUrl');
    for (const file of files) {
      expect(contents.some((address) => address.endsWith(`/${file}`))).toBe(true);
    }
    const kinds = (kind: MediaItem['kind']): number =>
      items.filter((item) => item.kind === kind).length;
    expect(typed('https://schema.org/ImageObject')).toHaveLength(kinds('image') + kinds('map'));
    expect(typed('https://schema.org/AudioObject')).toHaveLength(kinds('sound'));
    expect(typed('https://schema.org/VideoObject')).toHaveLength(kinds('film'));
    expect(typed('https://schema.org/Quotation')).toHaveLength(kinds('quote'));
    // A page that plays something is no file of it.
    for (const address of told('https://schema.org/embedUrl'))
      expect(contents).not.toContain(address);
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
