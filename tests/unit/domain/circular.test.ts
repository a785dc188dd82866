import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circularReports, originWeights } from '../../../src/domain/circular.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { Claim } from '../../../src/domain/model.ts';
import { anySpread } from './any-spread.ts';
import { chain, claim, event, source, story } from './graph-story.ts';

const outlets = ['gazette', 'tide', 'mirror', 'log'];
const graphOf = (...claims: Claim[]) =>
  buildGraph(
    story({
      events: [event('lamp', claims)],
      sources: outlets.map((outlet) => source(`${outlet}-1`, outlet)),
    }),
  );

const said = (id: string, who: string, outlet: string, ...links: string[]) =>
  claim(id, chain(who, `${outlet}-1`), ...links);

describe('circular reporting', () => {
  test.each<[string, Claim[], string[]]>([
    ['is none where one outlet carries it', [said('out', 'keeper', 'gazette')], []],
    [
      'is none where one outlet carries it twice',
      [said('out', 'keeper', 'gazette'), said('again', 'keeper', 'gazette', 'repeats out')],
      [],
    ],
    [
      'is a statement that two outlets carry, told by the claim that repeats none',
      [said('again', 'keeper', 'tide', 'repeats out'), said('out', 'keeper', 'gazette')],
      ['out keeper: gazette tide'],
    ],
    [
      'is none where what is repeated has two origins',
      [
        said('out', 'keeper', 'gazette'),
        said('dark', 'pilot', 'tide'),
        said('both', 'clerk', 'mirror', 'repeats out', 'repeats dark'),
      ],
      [],
    ],
    [
      'names who says the same from elsewhere',
      [
        said('out', 'keeper', 'gazette', 'corroborates dark'),
        said('again', 'keeper', 'tide', 'repeats out'),
        said('dark', 'pilot', 'mirror'),
      ],
      ['out keeper: gazette tide, also pilot'],
    ],
    [
      'is told with the most carried first',
      [
        said('a', 'keeper', 'gazette'),
        said('b', 'keeper', 'tide', 'repeats a'),
        said('c', 'pilot', 'gazette'),
        said('d', 'pilot', 'tide', 'repeats c'),
        said('e', 'pilot', 'mirror', 'repeats d'),
      ],
      ['c pilot: gazette mirror tide', 'a keeper: gazette tide'],
    ],
  ])('%s', (_, claims, expected) => {
    const told = circularReports(graphOf(...claims)).map(
      (report) =>
        `${report.claim.claim.id} ${report.origin}: ${report.outlets.join(' ')}${report.otherOrigins.length > 0 ? `, also ${report.otherOrigins.join(' ')}` : ''}`,
    );
    expect(told).toEqual(expected);
  });
});

test('an origin weighs what starts with it, and what it alone states', () => {
  const weights = originWeights(
    graphOf(
      said('out', 'keeper', 'gazette', 'corroborates dark'),
      said('again', 'keeper', 'tide', 'repeats out'),
      said('oil', 'keeper', 'tide'),
      said('dark', 'pilot', 'mirror'),
    ),
  );
  expect(
    weights.map(({ origin, claims, alone, outlets: carried }) => ({
      origin,
      claims: claims.map(({ claim: { id } }) => id),
      alone: alone.map(({ claim: { id } }) => id),
      outlets: carried,
    })),
  ).toEqual([
    {
      origin: 'keeper',
      claims: ['again', 'oil', 'out'],
      alone: ['oil'],
      outlets: ['gazette', 'tide'],
    },
    { origin: 'pilot', claims: ['dark'], alone: [], outlets: ['mirror'] },
  ]);
});

describe('for any story', () => {
  test('each circular statement has one origin, and no more outlets than claims', () => {
    fc.assert(
      fc.property(anySpread, (of) => {
        const reports = circularReports(buildGraph(of));
        for (const { claim: first, origin, outlets: carried, claims } of reports) {
          expect(claims).toContain(first);
          expect([...new Set(claims.flatMap(({ origins }) => origins))]).toEqual([origin]);
          expect(carried.length).toBeGreaterThan(1);
          expect(carried.length).toBeLessThanOrEqual(claims.length);
        }
        const counts = reports.map(({ outlets: carried }) => carried.length);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        const keys = reports.flatMap(({ claims }) => claims.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('the weights name every origin once, and every claim with each of its origins', () => {
    fc.assert(
      fc.property(anySpread, (of) => {
        const graph = buildGraph(of);
        const weights = originWeights(graph);
        expect(weights).toHaveLength(graph.totals.origins);
        for (const { key, origins } of graph.claims.values()) {
          const holders = weights.filter(({ claims }) => claims.some((one) => one.key === key));
          expect(holders.map(({ origin }) => origin).sort()).toEqual(origins);
        }
        for (const { claims, alone, outlets: carried } of weights) {
          expect(claims).toEqual(expect.arrayContaining([...alone]));
          expect(carried.length).toBeLessThanOrEqual(claims.length);
        }
      }),
    );
  });
});
