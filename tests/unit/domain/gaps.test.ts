import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapKinds, gapsByEvent, gapsOf } from '../../../src/domain/gaps.ts';
import type { GapKind } from '../../../src/domain/gaps.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { Claim, Source, Story } from '../../../src/domain/model.ts';
import { actor, chain, claim, event, source, story } from './graph-story.ts';

const quote = { text: 'it went out', lang: 'en' };
const capture = { at: '1901-02-04', by: 'us', method: 'a copy', sha256: '0'.repeat(64) };

/** A source that lacks nothing. */
const whole: Partial<Source> = {
  published: '1901-02-03',
  captures: [{ ...capture, archive: 'https://archive.example/1' }],
};

/** Two claims that lack nothing, of one event. */
function sound(one: Partial<Claim> = {}, of: Partial<Source> = {}): Story {
  return story({
    events: [
      event('dark', [
        { ...claim('a', chain('keeper', 'post-1'), 'corroborates b'), quote, ...one },
        { ...claim('b', chain('pilot', 'gazette-1')), quote },
      ]),
    ],
    sources: [source('post-1', 'post', { ...whole, ...of }), source('gazette-1', 'gazette', whole)],
    actors: [actor('keeper'), actor('pilot'), actor('post'), actor('gazette')],
  });
}

/** The gaps of a story, by kind, as short as they can be told; kinds without a gap are left out. */
function told(of: Story): Partial<Record<GapKind, readonly string[]>> {
  const gaps = gapsOf(buildGraph(of));
  const lines = gapKinds.map((kind): [GapKind, string[]] => [
    kind,
    gaps[kind].map((gap) => {
      if ('actor' in gap) return [gap.actor.id, ...gap.claims.map(({ key }) => key)].join(' ');
      if ('source' in gap) return [gap.source.id, gap.from, gap.text].filter(Boolean).join(' ');
      return [gap.claim.key, gap.hop, gap.text].filter((part) => part !== undefined).join(' ');
    }),
  ]);
  return Object.fromEntries(lines.filter(([, found]) => found.length > 0));
}

describe('what is missing', () => {
  test('is nothing where nothing is', () => {
    expect(told(sound())).toEqual({});
  });

  test('is told of every kind', () => {
    expect([...gapKinds].sort()).toEqual(Object.keys(gapsOf(buildGraph(sound()))).sort());
  });

  const noQuote = { quote: undefined } as unknown as Partial<Claim>;
  const inferred = (note?: string): Partial<Claim> => ({
    chain: [
      { kind: 'actor', id: 'keeper', basis: 'stated' },
      { kind: 'actor', id: 'pilot', basis: 'inferred', ...(note === undefined ? {} : { note }) },
      { kind: 'source', id: 'post-1', basis: 'stated' },
    ],
  });
  test.each<[string, Story, Partial<Record<GapKind, readonly string[]>>]>([
    [
      'gaps that an entry names, each',
      sound({ gaps: ['the log was not seen', 'nor the lamp'] }),
      { named: ['dark/a the log was not seen', 'dark/a nor the lamp'] },
    ],
    ['words that are not quoted', sound(noQuote), { wording: ['dark/a'] }],
    ['a reporter’s own words are there', sound({ ...noQuote, speech: 'reporter' }), {}],
    [
      'an inferred step, with why',
      sound(inferred('so it seems')),
      { hops: ['dark/a 1 so it seems'] },
    ],
    ['an inferred step without', sound(inferred()), { hops: ['dark/a 1'] }],
    [
      'a source thought to be made from another',
      sound({}, { derives: [{ source: 'wire-1', basis: 'inferred', note: 'same words' }] }),
      { derivations: ['post-1 wire-1 same words'] },
    ],
    ['a source that says so', sound({}, { derives: [{ source: 'wire-1', basis: 'stated' }] }), {}],
    [
      'a day of publication',
      sound({}, { published: undefined } as unknown as Partial<Source>),
      { days: ['post-1'] },
    ],
    ['a day that is known roughly is known', sound({}, { published: '1901' }), {}],
    ['a copy', sound({}, { captures: [] }), { archive: ['post-1'] }],
    ['a copy in an archive', sound({}, { captures: [capture] }), { archive: ['post-1'] }],
    [
      'one archived copy of many is enough',
      sound({}, { captures: [capture, ...(whole.captures ?? [])] }),
      {},
    ],
    ['a second origin', sound({ links: [] }), { origins: ['dark/a', 'dark/b'] }],
  ])('%s', (_name, of, expected) => {
    expect(told(of)).toEqual(expected);
  });

  test('a speaker without a name who says something', () => {
    const of = sound();
    const actors = [
      ...of.actors,
      actor('keeper', { unnamed: true }),
      actor('x', { unnamed: true }),
    ];
    expect(told({ ...of, actors: actors.filter(({ unnamed }, n) => unnamed || n > 0) })).toEqual({
      speakers: ['keeper dark/a'],
    });
  });

  /** Any story of a few events whose claims lack this or that. */
  const stories = fc
    .array(
      fc.array(
        fc.record({
          gaps: fc.array(fc.string(), { maxLength: 2 }),
          isQuoted: fc.boolean(),
          isInferred: fc.boolean(),
          speech: fc.constantFrom('direct', 'indirect', 'reporter'),
          speaker: fc.nat(3),
        }),
        { maxLength: 4 },
      ),
      { maxLength: 5 },
    )
    .map((events) =>
      story({
        // Not in the order of their ids, as a story's are not.
        events: events
          .map((claims, n) =>
            event(
              `e${n}`,
              claims.map(({ gaps, isQuoted, isInferred, speech, speaker }, m): Claim => {
                const [first, last] = chain(`a${speaker}`, 's');
                return {
                  ...claim(`c${m}`, []),
                  chain: [
                    first,
                    { ...last, basis: isInferred ? 'inferred' : 'stated' },
                  ] as Claim['chain'],
                  gaps,
                  speech,
                  ...(isQuoted ? { quote } : {}),
                };
              }),
            ),
          )
          .reverse(),
        sources: [source('s', 'post')],
        actors: [0, 1, 2, 3].map((n) => actor(`a${n}`, { unnamed: n % 2 === 0 })),
      }),
    );

  test('every claim is told for what it lacks, and no other', () => {
    fc.assert(
      fc.property(stories, (of) => {
        const { named, wording, hops, origins, speakers } = gapsOf(buildGraph(of));
        for (const { id, claims } of of.events) {
          for (const one of claims) {
            const count = (gaps: typeof named) =>
              gaps.filter(({ claim: { key } }) => key === `${id}/${one.id}`).length;
            expect(count(named)).toBe(one.gaps.length);
            expect(count(wording)).toBe(!one.quote && one.speech !== 'reporter' ? 1 : 0);
            expect(count(hops)).toBe(one.chain.filter((hop) => hop.basis === 'inferred').length);
            expect(count(origins)).toBe(1);
          }
        }
        const unnamed = of.events.flatMap(({ claims }) =>
          claims.filter((one) => ['a0', 'a2'].includes(one.chain[0]?.id ?? '')),
        );
        expect(speakers.flatMap((gap) => gap.claims)).toHaveLength(unnamed.length);
      }),
    );
  });

  test('under their events, each event once and in the story’s order, none is lost', () => {
    fc.assert(
      fc.property(stories, (of) => {
        const { named } = gapsOf(buildGraph(of));
        const groups = gapsByEvent(named, of.events);
        const lacking = of.events.filter(({ claims }) => claims.some((one) => one.gaps.length > 0));
        expect(groups.map((group) => group.event)).toEqual(lacking);
        expect(groups.flatMap((group) => group.gaps.map((gap) => gap.text))).toEqual(
          of.events.flatMap(({ claims }) => claims.flatMap((one) => one.gaps)),
        );
      }),
    );
  });
});
