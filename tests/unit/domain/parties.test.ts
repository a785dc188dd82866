import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/domain/graph.ts';
import { partiesOf, partyKindOf, partyRoles } from '../../../src/domain/parties.ts';
import { actor, event, story } from './graph-story.ts';

describe('a role makes its holder', () => {
  test.each<[string, string | undefined]>([
    ['host', 'host'],
    ['Hosts', 'host'],
    ['the  host', 'host'],
    ['invited guest', 'guest'],
    [' an accused person ', 'accused'],
    ['defendant', 'accused'],
    ['reporter', undefined],
    ['ghost', undefined],
    ['host of the inn', undefined],
    ['', undefined],
  ])('%j: %s', (role, kind) => {
    expect(partyKindOf(role)).toBe(kind);
  });
});

/** `keeper:host` is an actor with a role; `mate<ship` one that belongs to another. */
function parties(roles: Record<string, string[]>, ...belonging: string[]) {
  const ids = new Set([
    ...Object.values(roles).flatMap((list) => list.map((text) => text.split(':')[0] ?? '')),
    ...belonging.flatMap((text) => text.split('<')),
  ]);
  const found = partiesOf(
    buildGraph(
      story({
        events: Object.entries(roles).map(([id, list]) =>
          event(id, [], {
            actors: list.map((text) => {
              const [who = '', role] = text.split(':');
              return { actor: who, ...(role === undefined ? {} : { role }) };
            }),
          }),
        ),
        actors: [...ids].map((id) =>
          actor(id, {
            partOf: belonging.flatMap((text) => {
              const [part, whole = ''] = text.split('<');
              return part === id ? [whole] : [];
            }),
          }),
        ),
      }),
    ),
  );
  return Object.fromEntries(
    [...found].map(([id, list]) => [
      id,
      list
        .map(
          ({ kind, through, events }) =>
            `${kind}${through ? ` by ${through}` : ''} in ${events.join(' ')}`,
        )
        .join('; '),
    ]),
  );
}

describe('the parties', () => {
  test.each<[string, ReturnType<typeof parties>, ReturnType<typeof parties>]>([
    ['are none where nobody has such a role', parties({ feast: ['keeper:cook', 'mate'] }), {}],
    [
      'are all who have one, in any event',
      parties({ feast: ['keeper:host', 'mate:guest'], trial: ['mate:accused', 'clerk:judge'] }),
      { keeper: 'host in feast', mate: 'guest in feast; accused in trial' },
    ],
    [
      'are also those who belong to one, however far',
      parties({ feast: ['town:host'] }, 'mayor<council', 'council<town', 'pilot<guild'),
      { council: 'host by town in feast', mayor: 'host by town in feast', town: 'host in feast' },
    ],
    [
      'are named by their own role before that of what they belong to',
      parties({ feast: ['town:host', 'mayor:host'] }, 'mayor<town'),
      { mayor: 'host in feast', town: 'host in feast' },
    ],
    [
      'are not those to whom a party belongs',
      parties({ feast: ['mayor:host'] }, 'mayor<town'),
      { mayor: 'host in feast' },
    ],
    [
      'are found where belonging runs in a ring',
      parties({ feast: ['a:guest'] }, 'a<b', 'b<a'),
      { a: 'guest in feast', b: 'guest by a in feast' },
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

test('no other role, and no more entries, takes a party away', () => {
  const role = fc.constantFrom(...Object.values(partyRoles).flat(), 'cook', 'judge');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(4), role), { maxLength: 8 }), role, (roles, added) => {
      const texts = roles.map(([who, as]) => `a${who}:${as}`);
      const before = parties({ feast: texts });
      const after = parties({ feast: texts, wake: [`a0:${added}`] });
      expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)));
      expect(Object.hasOwn(after, 'a0')).toBe(
        Object.hasOwn(before, 'a0') || partyKindOf(added) !== undefined,
      );
    }),
  );
});
