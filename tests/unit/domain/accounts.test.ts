import { describe, expect, test } from 'vitest';
import { accountsOf } from '../../../src/domain/accounts.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { Claim } from '../../../src/domain/model.ts';
import { chain, claim, derivedFrom, event, source, story } from './graph-story.ts';

const sources = [
  source('wire-1', 'wire'),
  source('cable-1', 'cable'),
  source('gazette-1', 'gazette', derivedFrom('wire-1')),
  source('both-1', 'both', derivedFrom('wire-1', 'cable-1')),
];

/** The accounts of a question over the claims of one event, in short. */
function compared(claims: readonly Claim[], asked: readonly string[]) {
  const graph = buildGraph(story({ events: [event('lamp', claims)], sources }));
  const { accounts, pairs, silent } = accountsOf(
    { id: 'why', title: 'Why?', claims: asked.map((id) => `lamp/${id}`) },
    graph,
  );
  return {
    columns: accounts.map(
      (account) => `${account.origin}: ${account.claims.map(({ claim: { id } }) => id).join(' ')}`,
    ),
    pairs: pairs.map(
      ({ origins, ties }) =>
        `${origins.join('+')}: ${ties.map(({ answer, from, to }) => `${from} ${answer} ${to}`.replaceAll('lamp/', '')).join(', ') || 'nothing'}`,
    ),
    silent: silent.map(({ origin }) => origin),
  };
}

const keeper = (id: string, ...links: string[]) => claim(id, chain('keeper', 'wire-1'), ...links);
const pilot = (id: string, ...links: string[]) => claim(id, chain('pilot', 'wire-1'), ...links);

describe('the accounts of a question', () => {
  test.each<[string, Claim[], string[], ReturnType<typeof compared>]>([
    [
      'claims of one origin stand together, origins in the order of the question',
      [keeper('oil'), pilot('wind'), keeper('wick')],
      ['wind', 'wick', 'oil'],
      {
        columns: ['pilot: wind', 'keeper: wick oil'],
        pairs: ['pilot+keeper: nothing'],
        silent: [],
      },
    ],
    [
      'an outlet stands in the account of what it was made from',
      [claim('dark', chain('wire', 'wire-1')), claim('print', chain('gazette', 'gazette-1'))],
      ['print', 'dark'],
      { columns: ['wire: print dark'], pairs: [], silent: [] },
    ],
    [
      'agreement is told once, whichever side noted it',
      [keeper('oil', 'corroborates wind'), pilot('wind', 'corroborates oil')],
      ['oil', 'wind'],
      {
        columns: ['keeper: oil', 'pilot: wind'],
        pairs: ['keeper+pilot: oil agreement wind'],
        silent: [],
      },
    ],
    [
      'contradiction is told once',
      [keeper('oil', 'contradicts wind'), pilot('wind', 'contradicts oil')],
      ['oil', 'wind'],
      {
        columns: ['keeper: oil', 'pilot: wind'],
        pairs: ['keeper+pilot: oil contradiction wind'],
        silent: [],
      },
    ],
    [
      'qualification keeps its direction, and so does what supersedes',
      [keeper('oil', 'qualifies wind'), pilot('wind', 'supersedes oil')],
      ['oil', 'wind'],
      {
        columns: ['keeper: oil', 'pilot: wind'],
        pairs: ['keeper+pilot: oil qualification wind, wind qualification oil'],
        silent: [],
      },
    ],
    [
      'what contradicts the root contradicts who repeats it, asked or not',
      [
        keeper('oil'),
        claim('print', chain('gazette', 'gazette-1'), 'repeats oil'),
        pilot('wind', 'contradicts oil'),
      ],
      ['print', 'wind'],
      {
        columns: ['keeper: print', 'pilot: wind'],
        pairs: ['keeper+pilot: wind contradiction print'],
        silent: [],
      },
    ],
    [
      'a claim of two origins stands in both accounts, and answers neither by that',
      [claim('print', chain('both', 'both-1'))],
      ['print'],
      { columns: ['cable: print', 'wire: print'], pairs: ['cable+wire: nothing'], silent: [] },
    ],
    [
      'who speaks of the event and is not asked is silent',
      [keeper('oil'), pilot('wind')],
      ['oil'],
      { columns: ['keeper: oil'], pairs: [], silent: ['pilot'] },
    ],
    [
      'a claim that is not there, or is named twice, changes nothing',
      [keeper('oil')],
      ['oil', 'gone', 'oil'],
      { columns: ['keeper: oil'], pairs: [], silent: [] },
    ],
    [
      'nothing asked is nothing answered',
      [keeper('oil')],
      [],
      { columns: [], pairs: [], silent: [] },
    ],
  ])('%s', (_, claims, asked, expected) => {
    expect(compared(claims, asked)).toEqual(expected);
  });

  test('every two columns are one pair', () => {
    const claims = ['a', 'b', 'c', 'd'].map((who) => claim(who, chain(who, 'wire-1')));
    expect(compared(claims, ['d', 'a', 'c', 'b']).pairs.map((pair) => pair.split(':')[0])).toEqual([
      'd+a',
      'd+c',
      'd+b',
      'a+c',
      'a+b',
      'c+b',
    ]);
  });
});

test('the accounts of an event hold all its claims, and nobody in it is silent', () => {
  const graph = buildGraph(
    story({
      events: [
        event('lamp', [keeper('oil'), pilot('wind', 'contradicts log/wind')]),
        event('log', [claim('wind', chain('mate', 'wire-1'), 'contradicts lamp/wind')]),
      ],
      sources,
    }),
  );
  const node = graph.events.get('lamp');
  if (node === undefined) throw new Error('no event');
  const { accounts, pairs, silent } = accountsOf(node, graph);
  expect(accounts.map(({ origin }) => origin)).toEqual(['keeper', 'pilot']);
  // What contradicts it from another event is not among these accounts.
  expect(pairs).toEqual([{ origins: ['keeper', 'pilot'], ties: [] }]);
  expect(silent).toEqual([]);
});
