import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import type {
  Actor,
  ChainHop,
  Claim,
  EventDate,
  Place,
  Site,
  Source,
  TimelineEvent,
} from '../../../src/domain/model.ts';
import { chainHop } from '../../../src/schemas/chain-hop.ts';
import type { claimSchema } from '../../../src/schemas/claim.ts';
import type { eventDate } from '../../../src/schemas/event-date.ts';
import { schemas } from '../../../src/schemas/index.ts';

const event = {
  title: 'The footbridge closes',
  summary: 'Police closed it.',
  date: '2012-05',
  lane: 'closing',
  claims: [
    { id: 'shut', text: 'It is shut.', speech: 'reporter', chain: ['post', { source: 'post-16' }] },
  ],
};

const source = { title: 'T', lang: 'en', kind: 'article', publisher: 'post' };

test('what comes out of a schema is a type of the model, without the id', () => {
  expectTypeOf<z.output<typeof schemas.site>>().toExtend<Site>();
  expectTypeOf<z.output<typeof schemas.events>>().toExtend<Omit<TimelineEvent, 'id'>>();
  expectTypeOf<z.output<typeof schemas.sources>>().toExtend<Omit<Source, 'id'>>();
  expectTypeOf<z.output<typeof schemas.actors>>().toExtend<Omit<Actor, 'id'>>();
  expectTypeOf<z.output<typeof schemas.places>>().toExtend<Omit<Place, 'id'>>();
  expectTypeOf<z.output<typeof claimSchema>>().toExtend<Claim>();
  expectTypeOf<z.output<typeof eventDate>>().toExtend<EventDate>();
  expectTypeOf<z.output<typeof chainHop>>().toExtend<ChainHop>();
});

test('an event in its short form comes out in its long form', () => {
  expect(schemas.events.parse({ ...event, id: 'closing', actors: ['police'] })).toEqual({
    title: 'The footbridge closes',
    summary: 'Police closed it.',
    date: { edtf: '2012-05', basis: 'stated', claims: [], alternatives: [] },
    lane: 'closing',
    places: [],
    actors: [{ actor: 'police' }],
    claims: [
      {
        id: 'shut',
        text: 'It is shut.',
        speech: 'reporter',
        chain: [
          { kind: 'actor', id: 'post', basis: 'stated' },
          { kind: 'source', id: 'post-16', basis: 'stated' },
        ],
        links: [],
        gaps: [],
      },
    ],
    corrections: [],
    media: [],
    draft: false,
  });
});

describe('short and long forms', () => {
  test.each([
    ['an actor, stated', 'a', { kind: 'actor', id: 'a', basis: 'stated' }],
    [
      'an inferred actor',
      { actor: 'a', inferred: true },
      { kind: 'actor', id: 'a', basis: 'inferred' },
    ],
    [
      'a stated source',
      { source: 's', stated: true },
      { kind: 'source', id: 's', basis: 'stated' },
    ],
    [
      'a note',
      { actor: 'a', inferred: true, note: 'n' },
      { kind: 'actor', id: 'a', basis: 'inferred', note: 'n' },
    ],
  ])('a hop: %s', (_, written, hop) => {
    expect(chainHop.parse(written)).toEqual(hop);
  });

  test.each([
    ['author as text', { author: 'J. Hale' }, { authors: ['J. Hale'] }],
    ['authors as a list', { author: ['A', 'B'] }, { authors: ['A', 'B'] }],
    ['copy as text', { copy: 'mirror.example' }, { copy: { by: 'mirror.example' } }],
    ['derives as ids', { derives: ['a'] }, { derives: [{ source: 'a', basis: 'stated' }] }],
    [
      'derives inferred',
      { derives: [{ source: 'a', inferred: true, note: 'n' }] },
      { derives: [{ source: 'a', basis: 'inferred', note: 'n' }] },
    ],
    ['dateline as text', { dateline: 'ARDEN' }, { dateline: { text: 'ARDEN' } }],
  ])('a source: %s', (_, written, part) => {
    expect(schemas.sources.parse({ ...source, ...written })).toMatchObject(part);
  });

  test('an actor: aliases and what it is part of', () => {
    expect(
      schemas.actors.parse({
        name: 'Post',
        kind: 'outlet',
        aliases: ['The Post', { text: 'Почта', lang: 'ru' }],
        partOf: 'press',
      }),
    ).toEqual({
      name: 'Post',
      kind: 'outlet',
      aliases: [{ text: 'The Post' }, { text: 'Почта', lang: 'ru' }],
      partOf: ['press'],
      unnamed: false,
    });
  });

  test('a site: paragraphs, and where the repository keeps its content', () => {
    const site = schemas.site.parse({
      title: 'T',
      lead: 'L',
      description: 'D',
      lang: 'en',
      about: 'One\nline.\n\n \nTwo.\n',
      licence: { name: 'CC0' },
      repository: { url: 'https://example.org/r' },
      lanes: [{ id: 'a', title: 'A', description: 'D' }],
    });
    expect(site.about).toEqual(['One\nline.', 'Two.']);
    expect(site.repository).toEqual({
      url: 'https://example.org/r',
      branch: 'main',
      content: 'content',
    });
  });
});

test.each(Object.entries(schemas))(
  'the schema of %s can be written as JSON Schema, every field described',
  (_, schema) => {
    const json = z.toJSONSchema(schema, { io: 'input' });
    const undescribed: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [name, field] of Object.entries(
            value as Record<string, { description?: string }>,
          )) {
            if (field.description === undefined) undescribed.push(`${path}.${name}`);
          }
        }
        walk(value, `${path}.${key}`);
      }
    };
    walk(json, '');
    expect(undescribed).toEqual([]);
  },
);
