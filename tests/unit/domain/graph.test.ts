import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimNode } from '../../../src/domain/graph.ts';
import { buildGraph, publishedStory } from '../../../src/domain/graph.ts';
import type { Story } from '../../../src/domain/model.ts';
import { OriginCycleError, originCycles } from '../../../src/domain/origins.ts';
import { actor, chain, claim, derivedFrom, event, place, source, story } from './graph-story.ts';

function node(of: Story, key: string): ClaimNode {
  const found = buildGraph(of).claims.get(key);
  if (found === undefined) throw new Error(`no claim ${key}`);
  return found;
}

describe('the origin of a claim', () => {
  const agency = source('wire-1', 'wire');
  test.each<[string, Story, string[]]>([
    [
      'is its speaker, whoever carried the words',
      story({
        events: [event('lamp', [claim('out', chain('keeper', 'wire', 'gazette', 'gazette-1'))])],
        sources: [source('gazette-1', 'gazette')],
      }),
      ['keeper'],
    ],
    [
      'is the outlet, where it speaks for itself',
      story({
        events: [event('lamp', [claim('out', chain('gazette', 'gazette-1'))])],
        sources: [source('gazette-1', 'gazette')],
      }),
      ['gazette'],
    ],
    [
      'is the agency, where the outlet made its article from the agency',
      story({
        events: [event('lamp', [claim('out', chain('gazette', 'gazette-1'))])],
        sources: [agency, source('gazette-1', 'gazette', derivedFrom('wire-1'))],
      }),
      ['wire'],
    ],
    [
      'is found through any number of articles made from articles',
      story({
        events: [event('lamp', [claim('out', chain('mirror', 'mirror-1'))])],
        sources: [
          agency,
          source('gazette-1', 'gazette', derivedFrom('wire-1')),
          source('mirror-1', 'mirror', derivedFrom('gazette-1')),
        ],
      }),
      ['wire'],
    ],
    [
      'stays the speaker, where the outlet made its article from the agency but quotes somebody',
      story({
        events: [event('lamp', [claim('out', chain('keeper', 'gazette', 'gazette-1'))])],
        sources: [agency, source('gazette-1', 'gazette', derivedFrom('wire-1'))],
      }),
      ['keeper'],
    ],
    [
      'is each agency that the article was made from',
      story({
        events: [event('lamp', [claim('out', chain('gazette', 'gazette-1'))])],
        sources: [
          agency,
          source('cable-1', 'cable'),
          source('gazette-1', 'gazette', derivedFrom('wire-1', 'cable-1')),
        ],
      }),
      ['cable', 'wire'],
    ],
    [
      'is that of the claim it repeats',
      story({
        events: [
          event('lamp', [claim('out', chain('gazette', 'gazette-1'), 'repeats log/dark')]),
          event('log', [claim('dark', chain('keeper', 'wire-1'))]),
        ],
        sources: [agency, source('gazette-1', 'gazette')],
      }),
      ['keeper'],
    ],
    [
      'is its own, where what it repeats or derives from is not there',
      story({
        events: [event('lamp', [claim('out', chain('gazette', 'gazette-1'), 'repeats lost/one')])],
        sources: [source('gazette-1', 'gazette', derivedFrom('lost'))],
      }),
      ['gazette'],
    ],
  ])('%s', (_, of, origins) => {
    expect(node(of, 'lamp/out').origins).toEqual(origins);
  });
});

describe('independent origins', () => {
  const outlets = ['gazette', 'herald', 'mirror', 'post', 'star', 'times'];

  test('six outlets that cite one agency are one origin', () => {
    const of = story({
      events: [
        event('lamp', [
          claim('wire', chain('wire', 'wire-1')),
          ...outlets.map((id) => claim(id, chain(id, `${id}-1`), 'repeats wire')),
        ]),
      ],
      sources: [source('wire-1', 'wire'), ...outlets.map((id) => source(`${id}-1`, id))],
    });
    const { independentOrigins, outlets: carriers, group, state } = node(of, 'lamp/star');
    expect(independentOrigins).toEqual(['wire']);
    expect(carriers).toEqual([...outlets, 'wire']);
    expect(group).toHaveLength(7);
    expect(state).toBe('single-origin');
  });

  test('six outlets whose articles were made from one agency are one origin', () => {
    const [first = '', ...others] = outlets;
    const of = story({
      events: [
        event('lamp', [
          claim(first, chain(first, `${first}-1`), ...others.map((id) => `corroborates ${id}`)),
          ...others.map((id) => claim(id, chain(id, `${id}-1`))),
        ]),
      ],
      sources: [
        source('wire-1', 'wire'),
        ...outlets.map((id) => source(`${id}-1`, id, derivedFrom('wire-1'))),
      ],
    });
    expect(node(of, `lamp/${first}`).independentOrigins).toEqual(['wire']);
    expect(node(of, `lamp/${first}`).state).toBe('single-origin');
  });

  const two = (link: string) =>
    story({
      events: [
        event('lamp', [
          claim('out', chain('keeper', 'wire-1'), link),
          claim('again', chain('gazette', 'gazette-1'), 'repeats out'),
        ]),
        event('log', [
          claim('dark', chain('pilot', 'cable-1')),
          claim('copied', chain('herald', 'herald-1'), 'repeats dark'),
        ]),
      ],
      sources: ['wire', 'gazette', 'cable', 'herald'].map((id) => source(`${id}-1`, id)),
    });

  test.each(['lamp/out', 'lamp/again', 'log/dark', 'log/copied'])(
    'corroboration counts for both groups and all their claims: %s',
    (key) => {
      const found = node(two('corroborates log/dark'), key);
      expect(found.independentOrigins).toEqual(['keeper', 'pilot']);
      expect(found.state).toBe('corroborated');
    },
  );

  test('corroboration reaches one step and no further', () => {
    const of = story({
      events: [
        event('lamp', [
          claim('a', chain('ann', 's')),
          claim('b', chain('ben', 's'), 'corroborates a'),
          claim('c', chain('cat', 's'), 'corroborates b'),
        ]),
      ],
      sources: [source('s', 'gazette')],
    });
    expect(node(of, 'lamp/a').independentOrigins).toEqual(['ann', 'ben']);
    expect(node(of, 'lamp/b').independentOrigins).toEqual(['ann', 'ben', 'cat']);
  });

  test.each(['lamp/out', 'lamp/again', 'log/dark', 'log/copied'])(
    'a contradiction disputes both groups and all their claims: %s',
    (key) => {
      const found = node(two('contradicts log/dark'), key);
      expect(found.independentOrigins).toHaveLength(1);
      expect(found.state).toBe('disputed');
    },
  );

  test.each(['qualifies', 'supersedes'])('a link that %s changes no state', (rel) => {
    expect(node(two(`${rel} log/dark`), 'lamp/out').state).toBe('single-origin');
  });

  test('a disputed claim stays disputed when it is corroborated', () => {
    const of = story({
      events: [
        event('lamp', [
          claim('a', chain('ann', 's'), 'corroborates b', 'contradicts c'),
          claim('b', chain('ben', 's')),
          claim('c', chain('cat', 's')),
        ]),
      ],
    });
    expect(node(of, 'lamp/a').state).toBe('disputed');
    expect(node(of, 'lamp/b').state).toBe('corroborated');
  });
});

describe('the state of an event', () => {
  const claims = {
    single: claim('single', chain('keeper', 's')),
    sure: claim('sure', chain('ann', 's'), 'corroborates other/one'),
    denied: claim('denied', chain('ben', 's'), 'contradicts other/two'),
  };
  const other = event('other', [
    claim('one', chain('pilot', 's')),
    claim('two', chain('mate', 's')),
  ]);

  test.each([
    ['single-origin', ['single']],
    ['corroborated', ['sure']],
    ['partly-corroborated', ['single', 'sure']],
    ['disputed', ['denied']],
    ['disputed', ['single', 'sure', 'denied']],
    ['single-origin', []],
  ] as const)('is %s for the claims %j', (state, ids) => {
    const of = story({
      events: [
        event(
          'lamp',
          ids.map((id) => claims[id]),
        ),
        other,
      ],
    });
    const found = buildGraph(of).events.get('lamp');
    expect(found?.state).toBe(state);
    expect(found?.counts.claims).toBe(ids.length);
  });

  test('counts claims, the corroborated and disputed among them, and distinct origins', () => {
    const of = story({ events: [event('lamp', Object.values(claims)), other] });
    expect(buildGraph(of).events.get('lamp')?.counts).toEqual({
      claims: 3,
      corroborated: 1,
      disputed: 1,
      origins: 4,
    });
  });
});

describe('what refers to what', () => {
  const of = story({
    events: [
      event(
        'lamp',
        [
          claim('out', chain('keeper', 'wire', 'gazette-1')),
          claim('in', chain('keeper', 'wire', 'gazette-1'), 'qualifies out'),
          claim('told', chain('wire', 'wire-1'), 'repeats out'),
        ],
        { places: ['rock'], actors: [{ actor: 'keeper', role: 'host' }] },
      ),
      event('storm', [claim('wind', chain('gazette', 'gazette-1'), 'qualifies lamp/out')]),
    ],
    sources: [
      source('wire-1', 'wire', { published: '1901-02-03' }),
      source('gazette-1', 'gazette', derivedFrom('wire-1')),
    ],
    actors: ['keeper', 'wire', 'gazette'].map((id) => actor(id)),
    places: [place('rock'), place('quay')],
  });
  const graph = buildGraph(of);
  const keys = (nodes: readonly ClaimNode[] = []) => nodes.map(({ key }) => key);
  const ids = (entries: readonly { id: string }[] = []) => entries.map(({ id }) => id);

  test('a claim knows the links from it and to it', () => {
    expect(graph.claims.get('lamp/out')?.backlinks).toEqual([
      { rel: 'qualifies', claim: 'lamp/in', note: undefined },
      { rel: 'repeats', claim: 'lamp/told', note: undefined },
      { rel: 'qualifies', claim: 'storm/wind', note: undefined },
    ]);
    expect(graph.claims.get('storm/wind')?.links).toEqual([
      { rel: 'qualifies', claim: 'lamp/out', note: undefined },
    ]);
  });

  test('a claim was reported when the source that was read was published', () => {
    expect(graph.claims.get('lamp/told')?.reportedOn).toBe('1901-02-03');
    expect(graph.claims.get('lamp/out')?.reportedOn).toBeUndefined();
  });

  test('an event has a report for each source that it was read in', () => {
    expect(
      graph.events.get('lamp')?.reports.map((report) => [report.source.id, report.published]),
    ).toEqual([
      ['gazette-1', undefined],
      ['wire-1', '1901-02-03'],
    ]);
  });

  test('a source knows its claims, its events and what was made from it', () => {
    const gazette = graph.sources.get('gazette-1');
    expect(keys(gazette?.claims)).toEqual(['lamp/out', 'lamp/in', 'storm/wind']);
    expect(ids(gazette?.events)).toEqual(['lamp', 'storm']);
    expect(ids(graph.sources.get('wire-1')?.derived)).toEqual(['gazette-1']);
  });

  test('an actor knows what it said, relayed, published and took part in', () => {
    expect(keys(graph.actors.get('keeper')?.spoken)).toEqual(['lamp/out', 'lamp/in']);
    expect(ids(graph.actors.get('keeper')?.events)).toEqual(['lamp']);
    expect(keys(graph.actors.get('wire')?.spoken)).toEqual(['lamp/told']);
    expect(keys(graph.actors.get('wire')?.relayed)).toEqual(['lamp/out', 'lamp/in']);
    expect(ids(graph.actors.get('wire')?.published)).toEqual(['wire-1']);
  });

  test('a place knows its events', () => {
    expect(ids(graph.places.get('rock')?.events)).toEqual(['lamp']);
    expect(graph.places.get('quay')?.events).toEqual([]);
  });

  test('the totals count entries, origins and disputes', () => {
    expect(graph.totals).toEqual({ events: 2, claims: 4, sources: 2, origins: 2, disputed: 0 });
  });
});

test('a published story has no drafts', () => {
  const of = story({
    events: [event('lamp', []), event('storm', [claim('a', chain('ann', 's'))], { draft: true })],
  });
  expect([...buildGraph(publishedStory(of)).events.keys()]).toEqual(['lamp']);
  expect([...buildGraph(of).events.keys()]).toEqual(['lamp', 'storm']);
});

describe('rings', () => {
  const ring = story({
    events: [
      event('lamp', [
        claim('a', chain('ann', 's'), 'repeats c'),
        claim('b', chain('ben', 's'), 'repeats a'),
        claim('c', chain('cat', 's'), 'repeats b'),
        claim('in', chain('dan', 's'), 'repeats a'),
        claim('self', chain('eve', 's'), 'repeats self'),
      ]),
    ],
    sources: [source('s', 'x', derivedFrom('t')), source('t', 'y', derivedFrom('s'))],
  });

  test('are found, each once, from its first member on', () => {
    expect(originCycles(ring)).toEqual([
      { kind: 'claim', ring: ['lamp/a', 'lamp/c', 'lamp/b'] },
      { kind: 'claim', ring: ['lamp/self'] },
      { kind: 'source', ring: ['s', 't'] },
    ]);
  });

  test('end in an error that names them', () => {
    expect(() => buildGraph(ring)).toThrow(OriginCycleError);
    expect(() => buildGraph(ring)).toThrowErrorMatchingInlineSnapshot(
      `[OriginCycleError: No origin can be found, because the way to it runs in a circle: lamp/a → lamp/c → lamp/b → lamp/a; lamp/self → lamp/self; s → t → s]`,
    );
  });
});

describe('size', () => {
  const many = 10_000;
  const numbers = Array.from({ length: many }, (_, index) => index);

  test('ten thousand claims that repeat one another in a row have one origin', () => {
    const of = story({
      events: numbers.map((n) =>
        event(`e${n}`, [claim('x', chain(`a${n}`, `s${n}`), `repeats e${n + 1}/x`)]),
      ),
      sources: numbers.map((n) => source(`s${n}`, `p${n}`, derivedFrom(`s${n + 1}`))),
    });
    const graph = buildGraph(of);
    expect(graph.claims.get('e0/x')?.independentOrigins).toEqual([`a${many - 1}`]);
    expect(graph.totals.origins).toBe(1);
  });

  test('ten thousand claims in a ring end in an error', () => {
    const of = story({
      events: numbers.map((n) =>
        event(`e${n}`, [claim('x', chain(`a${n}`, 's'), `repeats e${(n + 1) % many}/x`)]),
      ),
    });
    expect(() => buildGraph(of)).toThrow(OriginCycleError);
  });

  test('ten thousand corroborations of one claim that ten thousand repeat take no time', () => {
    const of = story({
      events: [
        event('hub', [claim('x', chain('keeper', 's'))]),
        ...numbers.map((n) =>
          event(`c${n}`, [claim('x', chain(`a${n}`, 's'), 'corroborates hub/x')]),
        ),
        ...numbers.map((n) => event(`r${n}`, [claim('x', chain(`b${n}`, 's'), 'repeats hub/x')])),
      ],
    });
    const started = performance.now();
    expect(node(of, 'hub/x').independentOrigins).toHaveLength(many + 1);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('for any story without rings', () => {
  const rels = ['repeats', 'corroborates', 'contradicts', 'qualifies'] as const;
  /** Links and derivations lead only to what comes earlier, so there are no rings. */
  const stories = fc
    .array(
      fc.record({
        speaker: fc.nat(5),
        own: fc.boolean(),
        links: fc.array(fc.record({ rel: fc.constantFrom(...rels), to: fc.nat(20) }), {
          maxLength: 3,
        }),
        derives: fc.array(fc.nat(20), { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 20 },
    )
    .map((drawn) =>
      story({
        events: drawn.map(({ speaker, own, links }, n) =>
          event(`e${n}`, [
            claim(
              'x',
              chain(own ? `p${n % 4}` : `a${speaker}`, `s${n}`),
              ...links.filter(({ to }) => to < n).map(({ rel, to }) => `${rel} e${to}/x`),
            ),
          ]),
        ),
        sources: drawn.map(({ derives }, n) =>
          source(
            `s${n}`,
            `p${n % 4}`,
            derivedFrom(...derives.filter((to) => to < n).map((to) => `s${to}`)),
          ),
        ),
      }),
    );

  test('an outlet that repeats a claim never changes the number of origins', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (of, pick) => {
        const before = buildGraph(of);
        const repeated = `e${pick % of.events.length}/x`;
        const after = buildGraph({
          ...of,
          events: [
            ...of.events,
            event('new', [claim('x', chain('new', 'new-1'), `repeats ${repeated}`)]),
          ],
          sources: [...of.sources, source('new-1', 'new')],
        });
        for (const [key, found] of before.claims) {
          expect(after.claims.get(key)?.independentOrigins).toEqual(found.independentOrigins);
          expect(after.claims.get(key)?.state).toBe(found.state);
        }
        expect(after.totals.origins).toBe(before.totals.origins);
        expect(after.claims.get('new/x')?.independentOrigins).toEqual(
          before.claims.get(repeated)?.independentOrigins,
        );
      }),
    );
  });

  test('the order of the input makes no difference', () => {
    fc.assert(
      fc.property(stories, fc.infiniteStream(fc.nat()), (of, numbers) => {
        const shuffled = <Entry>(entries: readonly Entry[]) =>
          entries
            .map((entry) => ({ entry, at: numbers.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ entry }) => entry);
        expect(
          buildGraph({ ...of, events: shuffled(of.events), sources: shuffled(of.sources) }),
        ).toEqual(buildGraph(of));
      }),
    );
  });

  test('a claim is corroborated only by two origins, and disputed only by a contradiction', () => {
    fc.assert(
      fc.property(stories, (of) => {
        for (const found of buildGraph(of).claims.values()) {
          expect(found.origins.length).toBeGreaterThan(0);
          expect(found.independentOrigins).toEqual(expect.arrayContaining([...found.origins]));
          if (found.state === 'corroborated') {
            expect(found.independentOrigins.length).toBeGreaterThan(1);
          }
          expect(found.group).toContain(found.key);
        }
      }),
    );
  });
});
