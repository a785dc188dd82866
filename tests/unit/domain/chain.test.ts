import { describe, expect, test } from 'vitest';
import { claimKey, lastSourceOf, relaysOf, speakerOf } from '../../../src/domain/chain.ts';
import { chain } from './graph-story.ts';

describe('claimKey', () => {
  test.each([
    ['lamp', 'out', 'lamp/out'],
    ['lamp', 'lamp/out', 'lamp/out'],
    ['lamp', 'storm/wind', 'storm/wind'],
  ])('in the event %s, %s means %s', (event, ref, key) => {
    expect(claimKey(event, ref)).toBe(key);
  });
});

describe('the parts of a chain', () => {
  const whole = { chain: chain('keeper', 'wire', 'gazette', 'gazette-1') };

  test('the speaker comes first', () => expect(speakerOf(whole)).toBe('keeper'));
  test('the source that was read comes last', () => expect(lastSourceOf(whole)).toBe('gazette-1'));
  test('what is between them relays', () => {
    expect(relaysOf(whole).map(({ id }) => id)).toEqual(['wire', 'gazette']);
  });

  test('a chain of a source alone has no speaker and no relays', () => {
    const bare = { chain: chain('gazette-1') };
    expect([speakerOf(bare), lastSourceOf(bare), relaysOf(bare)]).toEqual([
      undefined,
      'gazette-1',
      [],
    ]);
  });

  test('a chain that stops at an actor was read nowhere', () => {
    const cut = { chain: chain('keeper', 'wire', 'gazette-1').slice(0, 2) };
    expect([lastSourceOf(cut), relaysOf(cut).map(({ id }) => id)]).toEqual([undefined, ['wire']]);
  });

  test('an empty chain has no parts', () => {
    const empty = { chain: [] };
    expect([speakerOf(empty), lastSourceOf(empty), relaysOf(empty)]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });
});
