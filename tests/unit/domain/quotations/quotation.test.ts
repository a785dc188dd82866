import { expect, test } from 'vitest';
import type { Verification } from '../../../../src/domain/model.ts';
import { quotationsOf, verificationOf } from '../../../../src/domain/quotations/quotation.ts';
import { claim, event, source, story } from '../graph-story.ts';

const quote = { text: 'the lamp failed', lang: 'en' };
const read = { kind: 'source', id: 'gazette-1', basis: 'stated' } as const;
const quoting = { ...claim('dark', [read]), quote };

test('a quotation is of the source in which its words were read', () => {
  const told = story({ events: [event('lamp', [claim('seen', [read]), quoting])] });
  expect(quotationsOf(told)).toMatchObject([{ key: 'lamp/dark', quote, source: 'gazette-1' }]);
});

const capture = { at: '1901-02-06', by: 'the library', method: 'photograph', sha256: 'a1' };
const found: Verification = {
  claim: 'lamp/dark',
  text: quote.text,
  at: '1901-02-07',
  sha256: 'a1',
};

test.each<[string, Partial<Verification>, boolean]>([
  ['of the words as they are quoted', {}, true],
  ['of other words', { text: 'the lamp fails' }, false],
  ['of another claim', { claim: 'lamp/seen' }, false],
  ['of a copy that the source does not name', { sha256: 'b2' }, false],
])('a verification %s', (_, more, holds) => {
  const verification = { ...found, ...more };
  const gazette = source('gazette-1', 'gazette', {
    captures: [capture],
    verifications: [verification],
  });
  expect(verificationOf({ key: 'lamp/dark', quote }, gazette)).toBe(
    holds ? verification : undefined,
  );
});
