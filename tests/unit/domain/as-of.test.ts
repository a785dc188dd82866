import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsOutFrom, outFrom, sourcesNeverOut, storyAsOf } from '../../../src/domain/as-of.ts';
import { changesOf } from '../../../src/domain/changes.ts';
import { claimKey } from '../../../src/domain/chain.ts';
import { dayFrom, isoDay } from '../../../src/domain/date/index.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { Story } from '../../../src/domain/model.ts';
import { chain, claim, derivedFrom, event, source, story } from './graph-story.ts';

const published = (id: string, edtf: string | undefined, more = {}) =>
  source(id, id, { ...(edtf === undefined ? {} : { published: edtf }), ...more });

describe('a source is out for certain', () => {
  test.each([
    ['2019-01-08', '2019-01-08'],
    ['2018-08', '2018-08-31'],
    ['2019-01-XX', '2019-01-31'],
    ['[2019-01-08,2019-01-09]', '2019-01-09'],
    ['2019-01-07/2019-01-08', '2019-01-08'],
    ['../2019-01-08', '2019-01-08'],
    ['[2019-01-09..]', undefined],
    ['2019-01-09/..', undefined],
    ['2019-01-09/', undefined],
    [undefined, undefined],
  ])('published %s: from %s', (edtf, day) => {
    const from = outFrom(published('a', edtf));
    expect(from === undefined ? undefined : isoDay(from)).toBe(day);
  });
});

/** A lamp goes out; the gazette says so at once, the herald contradicts it, an almanac has no day. */
const lamp = story({
  sources: [
    published('gazette', '1901-03-02'),
    published('herald', '1901-03'),
    published('almanac', undefined),
    published('mirror', '1901-04-01', derivedFrom('almanac')),
  ],
  events: [
    event(
      'lamp',
      [
        claim('out', chain('keeper', 'gazette')),
        claim('lit', chain('pilot', 'herald'), 'contradicts out'),
        claim('oil', chain('clerk', 'almanac'), 'corroborates out'),
      ],
      {
        date: {
          edtf: '1901-03-01',
          basis: 'stated',
          claims: ['lit', 'oil'],
          alternatives: [
            { edtf: '1901-02', basis: 'stated', source: 'almanac' },
            { edtf: '1901-03', basis: 'inferred' },
          ],
        },
        corrections: [
          { at: '1901-03-05', field: 'title', kind: 'error', reason: 'x', claims: ['out', 'oil'] },
          { at: '1902', field: 'title', kind: 'error', reason: 'y', claims: [] },
        ],
      },
    ),
    event('fog', [claim('thick', chain('mirror', 'mirror'))]),
    event('wreck', [claim('seen', chain('clerk', 'almanac'))]),
  ],
});

describe('the record as of a day', () => {
  test('holds what was out, what hangs on it, and nothing else', () => {
    const { story: then, hidden, datedLater } = storyAsOf(lamp, dayFrom(1901, 3, 10));
    const [only] = then.events;
    expect(then.events.map(({ id }) => id)).toEqual(['lamp']);
    expect(only?.claims.map(({ id }) => id)).toEqual(['out']);
    expect(only?.date.claims).toEqual([]);
    expect(only?.date.alternatives).toEqual([{ edtf: '1901-03', basis: 'inferred' }]);
    expect(only?.corrections.map(({ at, claims }) => [at, claims])).toEqual([
      ['1901-03-05', ['out']],
    ]);
    expect(hidden).toEqual({
      events: ['fog', 'wreck'],
      claims: ['lamp/lit', 'lamp/oil', 'fog/thick', 'wreck/seen'],
    });
    expect(datedLater).toEqual(['lamp']);
    expect(buildGraph(then).events.get('lamp')?.state).toBe('single-origin');
  });

  test('is disputed only once the other side was out', () => {
    const stateOn = (day: number) =>
      buildGraph(storyAsOf(lamp, day).story).events.get('lamp')?.state;
    expect(stateOn(dayFrom(1901, 3, 30))).toBe('single-origin');
    expect(stateOn(dayFrom(1901, 3, 31))).toBe('disputed');
  });

  test('follows an article to the text it was made from, though that has no day', () => {
    const { story: then } = storyAsOf(lamp, Infinity);
    expect(buildGraph(then).claims.get('fog/thick')?.origins).toEqual(['almanac']);
  });

  test('agrees with the graph of the same story written by hand', () => {
    const byHand = story({
      sources: lamp.sources,
      events: [
        {
          ...(lamp.events[0] as (typeof lamp.events)[number]),
          claims: [
            claim('out', chain('keeper', 'gazette')),
            claim('lit', chain('pilot', 'herald'), 'contradicts out'),
          ],
          date: {
            edtf: '1901-03-01',
            basis: 'stated',
            claims: ['lit'],
            alternatives: [{ edtf: '1901-03', basis: 'inferred' }],
          },
          corrections: [
            { at: '1901-03-05', field: 'title', kind: 'error', reason: 'x', claims: ['out'] },
          ],
        },
      ],
    });
    expect(buildGraph(storyAsOf(lamp, dayFrom(1901, 3, 31)).story)).toEqual(buildGraph(byHand));
  });

  test('names the sources that no day rests on, and only those that were read', () => {
    const withMore: Story = { ...lamp, sources: [...lamp.sources, published('unread', undefined)] };
    expect(sourcesNeverOut(withMore).map(({ id }) => id)).toEqual(['almanac']);
  });
});

test('the days of change say what each added', () => {
  const told = changesOf(lamp).map(({ day, sources, claims, firstReported }) => [
    isoDay(day),
    sources.map(({ source: { id } }) => id).join(),
    claims,
    firstReported.map(({ id }) => id).join(),
  ]);
  expect(told).toEqual([
    ['1901-03-02', 'gazette', 1, 'lamp'],
    ['1901-03-31', 'herald', 1, ''],
    ['1901-04-01', 'mirror', 1, 'fog'],
  ]);
});

const anyDate = fc.constantFrom(
  undefined,
  '1901-03-02',
  '1901-03-02',
  '1901-03',
  '1901',
  '[1901-03-05..]',
  '../1901-03-04',
  '1901-03-04?',
  '1901-04-01/1901-04-09',
);
const rel = fc.constantFrom('repeats', 'corroborates', 'contradicts', 'qualifies');

/** Stories in which links lead back only, so that nothing runs in a ring. */
const anyStory = fc
  .array(
    fc.array(fc.record({ source: fc.nat(5), link: fc.option(fc.tuple(rel, fc.nat(9))) }), {
      minLength: 1,
      maxLength: 4,
    }),
    { maxLength: 6 },
  )
  .chain((shapes) =>
    fc.tuple(fc.constant(shapes), fc.array(anyDate, { minLength: 6, maxLength: 6 })),
  )
  .map(([shapes, dates]) => {
    const keys: string[] = [];
    const events = shapes.map((claims, e) =>
      event(
        `e${e}`,
        claims.map(({ source: s, link }, c) => {
          const target = link === null ? undefined : keys[link[1] % Math.max(1, keys.length)];
          keys.push(`e${e}/c${c}`);
          const linkText = link === null || target === undefined ? [] : [`${link[0]} ${target}`];
          return claim(`c${c}`, chain(`speaker${s}`, `s${s}`), ...linkText);
        }),
      ),
    );
    return story({ events, sources: dates.map((edtf, index) => published(`s${index}`, edtf)) });
  });
const anyDay = fc.integer({ min: dayFrom(1901, 2, 20), max: dayFrom(1902, 1, 9) });
const keysOf = (of: Story): string[] =>
  of.events.flatMap(({ id, claims }) => claims.map((one) => claimKey(id, one.id)));

describe('whatever the story', () => {
  test('what is known on a day stays known', () => {
    fc.assert(
      fc.property(anyStory, anyDay, anyDay, (of, a, b) => {
        const earlier = new Set(keysOf(storyAsOf(of, Math.min(a, b)).story));
        const later = new Set(keysOf(storyAsOf(of, Math.max(a, b)).story));
        expect([...earlier].filter((key) => !later.has(key))).toEqual([]);
      }),
    );
  });

  test('what is shown and what is hidden are the whole story', () => {
    fc.assert(
      fc.property(anyStory, anyDay, (of, day) => {
        const { story: then, hidden } = storyAsOf(of, day);
        expect([...keysOf(then), ...hidden.claims].sort()).toEqual(keysOf(of).sort());
        expect([...then.events.map(({ id }) => id), ...hidden.events].sort()).toEqual(
          of.events.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  test('no link leads to what is not shown', () => {
    fc.assert(
      fc.property(anyStory, anyDay, (of, day) => {
        const { story: then } = storyAsOf(of, day);
        const shown = new Set(keysOf(then));
        const targets = then.events.flatMap(({ id, claims }) =>
          claims.flatMap(({ links }) => links.map((link) => claimKey(id, link.claim))),
        );
        expect(targets.filter((target) => !shown.has(target))).toEqual([]);
      }),
    );
  });

  test('in the end it is everything that has a day, and the whole of a story that is dated', () => {
    fc.assert(
      fc.property(anyStory, (of) => {
        const last = storyAsOf(of, Infinity);
        expect(keysOf(last.story).sort()).toEqual([...claimsOutFrom(of).keys()].sort());
        if (sourcesNeverOut(of).length === 0) {
          expect(buildGraph(last.story)).toEqual(buildGraph(of));
        }
      }),
    );
  });

  test('between two changes it stands still, and each change adds what it says', () => {
    fc.assert(
      fc.property(anyStory, anyDay, (of, day) => {
        const changes = changesOf(of).filter((change) => change.day <= day);
        const then = storyAsOf(of, day);
        expect(then).toEqual(storyAsOf(of, changes.at(-1)?.day ?? -Infinity));
        expect(changes.reduce((count, { claims }) => count + claims, 0)).toBe(
          keysOf(then.story).length,
        );
        expect(changes.flatMap(({ firstReported }) => firstReported).length).toBe(
          then.story.events.length,
        );
      }),
    );
  });
});
