import type {
  Actor,
  ChainHop,
  Claim,
  ClaimLink,
  Place,
  Source,
  Story,
  TimelineEvent,
} from '../../../src/domain/model.ts';

/** Builds whole entries from what a test cares about. The harbour and its people are invented. */

export function actor(id: string, more: Partial<Actor> = {}): Actor {
  return { id, name: id, kind: 'person', aliases: [], partOf: [], unnamed: false, ...more };
}

export function place(id: string, more: Partial<Place> = {}): Place {
  return { id, name: id, aliases: [], coordinates: { latitude: 1, longitude: 2 }, ...more };
}

export function source(id: string, publisher: string, more: Partial<Source> = {}): Source {
  return {
    id,
    title: id,
    lang: 'en',
    kind: 'article',
    publisher,
    authors: [],
    derives: [],
    captures: [],
    verifications: [],
    media: [],
    ...more,
  };
}

/** `derivedFrom('a', 'b')` as the field `derives`. */
export function derivedFrom(...ids: string[]): Pick<Source, 'derives'> {
  return { derives: ids.map((id) => ({ source: id, basis: 'stated' })) };
}

/** Actors, then the source that was read: `chain('keeper', 'agency', 'gazette-1')`. */
export function chain(...ids: string[]): ChainHop[] {
  return ids.map((id, index) => ({
    kind: index === ids.length - 1 ? 'source' : 'actor',
    id,
    basis: 'stated',
  }));
}

/** `links('repeats b/two', 'contradicts three')`. */
export function links(...texts: string[]): ClaimLink[] {
  return texts.map((text) => {
    const [rel, claim] = text.split(' ');
    return { rel, claim } as ClaimLink;
  });
}

export function claim(id: string, hops: ChainHop[], ...linkTexts: string[]): Claim {
  return {
    id,
    text: id,
    speech: 'indirect',
    chain: hops,
    links: links(...linkTexts),
    gaps: [],
  };
}

export function event(
  id: string,
  claims: readonly Claim[],
  more: Partial<TimelineEvent> = {},
): TimelineEvent {
  return {
    id,
    title: id,
    summary: id,
    date: { edtf: '1901', basis: 'stated', claims: [], alternatives: [] },
    lane: 'light',
    places: [],
    actors: [],
    claims,
    corrections: [],
    media: [],
    draft: false,
    ...more,
  };
}

export function story(parts: Partial<Omit<Story, 'site'>>): Story {
  return {
    site: {
      title: 'The log',
      lead: 'A lamp went out.',
      description: 'A log.',
      lang: 'en',
      about: [],
      licence: { name: 'CC0' },
      lanes: [{ id: 'light', title: 'The light', description: 'The lamp.' }],
      eras: [],
    },
    events: [],
    sources: [],
    actors: [],
    places: [],
    questions: [],
    paths: [],
    ...parts,
  };
}
