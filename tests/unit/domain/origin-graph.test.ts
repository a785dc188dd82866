import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastSourceOf } from '../../../src/domain/chain.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { ClaimNode, Graph } from '../../../src/domain/graph.ts';
import type { ChainHop, Claim, Source } from '../../../src/domain/model.ts';
import { originGraph } from '../../../src/domain/origin-graph.ts';
import { anySpread } from './any-spread.ts';
import { chain, claim, derivedFrom, event, source, story } from './graph-story.ts';

/** The hops from the second on are the editors' conclusions. */
const inferred = (...ids: string[]): ChainHop[] =>
  chain(...ids).map((hop, index) => (index === 0 ? hop : { ...hop, basis: 'inferred' }));

/** The ways of the claim `lamp/out`, in short: nodes (`*` an origin, `'` of another group), then ties. */
function ways(claims: readonly Claim[], sources: readonly Source[]) {
  const graph = buildGraph(story({ events: [event('lamp', claims)], sources }));
  const node = graph.claims.get('lamp/out');
  if (node === undefined) throw new Error('no claim');
  const { nodes, ties } = originGraph(graph, node);
  return {
    nodes: nodes
      .map(({ id, isOrigin, isOwn }) => `${id}${isOrigin ? '*' : ''}${isOwn ? '' : "'"}`)
      .join(' '),
    ties: ties.map(
      ({ from, to, way, basis, isBack }) =>
        `${from.split(':')[1]} ${to.split(':')[1]} ${way} ${basis}${isBack ? ' back' : ''}`,
    ),
  };
}

describe('the way of a statement', () => {
  test.each<[string, Claim[], Source[], ReturnType<typeof ways>]>([
    [
      'is the chain, where nobody repeats it',
      [claim('out', inferred('keeper', 'wire', 'gazette-1'))],
      [source('gazette-1', 'gazette')],
      {
        nodes: 'keeper* wire gazette-1',
        ties: ['keeper wire chain inferred', 'wire gazette-1 chain inferred'],
      },
    ],
    [
      'forks where others repeat it',
      [
        claim('out', chain('keeper', 'gazette-1')),
        claim('again', chain('keeper', 'tide-1'), 'repeats out'),
      ],
      [source('gazette-1', 'gazette'), source('tide-1', 'tide')],
      {
        nodes: 'keeper* gazette-1 tide-1',
        ties: ['keeper gazette-1 chain stated', 'keeper tide-1 chain stated'],
      },
    ],
    [
      'is stated where any claim states it',
      [
        claim('out', inferred('keeper', 'wire', 'gazette-1')),
        claim('again', chain('keeper', 'wire', 'tide-1'), 'repeats out'),
      ],
      [source('gazette-1', 'gazette'), source('tide-1', 'tide')],
      {
        nodes: 'keeper* wire gazette-1 tide-1',
        ties: [
          'keeper wire chain stated',
          'wire gazette-1 chain inferred',
          'wire tide-1 chain stated',
        ],
      },
    ],
    [
      'leads through what a source was made from, up to the first',
      [claim('out', chain('gazette', 'gazette-1'))],
      [
        source('wire-1', 'wire'),
        source('cable-1', 'cable', derivedFrom('wire-1')),
        source('gazette-1', 'gazette', derivedFrom('cable-1')),
      ],
      {
        nodes: 'wire* wire-1 cable-1 gazette gazette-1',
        ties: [
          'wire wire-1 chain stated',
          'wire-1 cable-1 derives stated',
          'cable-1 gazette-1 derives stated',
          'gazette gazette-1 chain stated',
        ],
      },
    ],
    [
      'leads over the repetition alone, where another speaker is named',
      [
        claim('said', chain('keeper', 'gazette-1')),
        claim('out', chain('clerk', 'tide-1'), 'repeats said'),
      ],
      [source('gazette-1', 'gazette'), source('tide-1', 'tide')],
      {
        nodes: 'keeper* gazette-1 clerk tide-1',
        ties: [
          'keeper gazette-1 chain stated',
          'gazette-1 tide-1 repeats inferred',
          'clerk tide-1 chain stated',
        ],
      },
    ],
    [
      'stands beside the ways of what corroborates it',
      [
        claim('out', chain('keeper', 'gazette-1'), 'corroborates dark'),
        claim('dark', chain('pilot', 'tide-1')),
        claim('copied', chain('pilot', 'mirror-1'), 'repeats dark'),
      ],
      [source('gazette-1', 'gazette'), source('tide-1', 'tide'), source('mirror-1', 'mirror')],
      {
        nodes: "keeper* gazette-1 pilot*' mirror-1' tide-1'",
        ties: [
          'keeper gazette-1 chain stated',
          'pilot mirror-1 chain stated',
          'pilot tide-1 chain stated',
        ],
      },
    ],
    [
      'does not hold what a source was made from for another statement',
      [
        claim('out', chain('keeper', 'gazette-1'), 'corroborates dark'),
        claim('dark', chain('pilot', 'tide-1')),
      ],
      [source('gazette-1', 'gazette'), source('tide-1', 'tide', derivedFrom('gazette-1'))],
      {
        nodes: "keeper* gazette-1 pilot*' tide-1'",
        ties: ['keeper gazette-1 chain stated', 'pilot tide-1 chain stated'],
      },
    ],
    [
      'runs back where two outlets credit each other',
      [
        claim('out', chain('keeper', 'wire', 'cable', 'gazette-1')),
        claim('again', chain('keeper', 'cable', 'wire', 'tide-1'), 'repeats out'),
      ],
      [source('gazette-1', 'gazette'), source('tide-1', 'tide')],
      {
        nodes: 'keeper* cable gazette-1 wire tide-1',
        ties: [
          'keeper cable chain stated',
          'keeper wire chain stated',
          'cable wire chain stated',
          'cable gazette-1 chain stated',
          'wire cable chain stated back',
          'wire tide-1 chain stated',
        ],
      },
    ],
  ])('%s', (_, claims, sources, expected) => {
    expect(ways(claims, sources)).toEqual(expected);
  });
});

describe('for any story', () => {
  const each = (check: (graph: Graph, node: ClaimNode) => void): void =>
    fc.assert(
      fc.property(anySpread, (of) => {
        const graph = buildGraph(of);
        for (const node of graph.claims.values()) check(graph, node);
      }),
    );

  test('the origins of the drawing are the claim’s independent origins', () => {
    each((graph, node) => {
      const { nodes } = originGraph(graph, node);
      const origins = nodes.filter(({ isOrigin }) => isOrigin);
      expect(origins.map(({ id }) => id).sort()).toEqual(node.independentOrigins);
      expect(origins.every(({ kind }) => kind === 'actor')).toBe(true);
    });
  });

  test('every hop of the group’s chains is drawn, stated where one of them states it', () => {
    each((graph, node) => {
      const { nodes, ties } = originGraph(graph, node);
      for (const { claim: one } of node.group.flatMap((key) => graph.claims.get(key) ?? [])) {
        one.chain.forEach((hop, index) => {
          const key = `${hop.kind}:${hop.id}`;
          expect(nodes.find((found) => found.key === key)?.isOwn).toBe(true);
          const before = one.chain[index - 1];
          if (before === undefined) return;
          const tie = ties.find(
            ({ from, to }) => from === `${before.kind}:${before.id}` && to === key,
          );
          expect(tie?.way).toBe('chain');
          if (hop.basis === 'stated') expect(tie?.basis).toBe('stated');
        });
      }
    });
  });

  test('the claim’s outlets are among those drawn, and no more than the sources read', () => {
    each((graph, node) => {
      const { nodes } = originGraph(graph, node);
      const publishers = nodes.map(({ id }) => graph.sources.get(id)?.source.publisher);
      expect(publishers).toEqual(expect.arrayContaining([...node.outlets]));
      const read = new Set(
        node.group.map((key) => lastSourceOf(graph.claims.get(key)?.claim ?? { chain: [] })),
      );
      expect(node.outlets.length).toBeLessThanOrEqual(read.size);
    });
  });

  test('a way leads from every origin of a claim to the source in which it was read', () => {
    each((graph, node) => {
      const { ties } = originGraph(graph, node);
      for (const origin of node.origins) {
        const from = new Set([`actor:${origin}`]);
        for (const key of from) {
          for (const tie of ties) if (tie.from === key) from.add(tie.to);
        }
        expect(from).toContain(`source:${lastSourceOf(node.claim)}`);
      }
    });
  });

  test('each node stands once and after all that lead to it, each tie once', () => {
    each((graph, node) => {
      const { nodes, ties } = originGraph(graph, node);
      const keys = nodes.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(ties.map(({ from, to }) => `${from} ${to}`)).size).toBe(ties.length);
      for (const { from, to, isBack } of ties) {
        if (isBack) expect(keys.indexOf(from)).toBeGreaterThan(keys.indexOf(to));
        else expect(keys.indexOf(from)).toBeLessThan(keys.indexOf(to));
      }
    });
  });

  test('the claims of a group share one drawing, whatever the order of the entries', () => {
    fc.assert(
      fc.property(anySpread, (of) => {
        const graph = buildGraph(of);
        const turned = buildGraph({
          ...of,
          events: of.events.toReversed(),
          sources: of.sources.toReversed(),
        });
        for (const node of graph.claims.values()) {
          const first = graph.claims.get(node.group[0] ?? '');
          const other = turned.claims.get(node.key);
          if (first === undefined || other === undefined) throw new Error('no claim');
          expect(originGraph(graph, node)).toEqual(originGraph(graph, first));
          expect(originGraph(turned, other)).toEqual(originGraph(graph, node));
        }
      }),
    );
  });
});
