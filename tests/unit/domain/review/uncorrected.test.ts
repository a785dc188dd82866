import { expect, test } from 'vitest';
import type { Correction, TimelineEvent } from '../../../../src/domain/model.ts';
import { uncorrected } from '../../../../src/domain/review/uncorrected.ts';

const before: TimelineEvent = {
  ...{ id: 'e', title: 'A', summary: 'S', lane: 'a', places: ['p'], actors: [], media: [] },
  date: { edtf: '2012-05', basis: 'stated', claims: [], alternatives: [] },
  claims: [
    {
      ...{ id: 'c', text: 'T', speech: 'indirect', links: [], gaps: [] },
      chain: [{ kind: 'source', id: 's', basis: 'stated' }],
    },
  ],
  corrections: [],
  draft: false,
};

const correction = (field: string, from?: string): Correction => ({
  ...{ at: '2020', field, kind: 'error', reason: 'r', claims: [] },
  ...(from === undefined ? {} : { from }),
});

const date = { ...before.date, edtf: '2012-05-03' };
const told = (was: TimelineEvent, is: TimelineEvent): string[] =>
  uncorrected(was, is).map(({ kind, field }) => `${kind} ${field}`);

test.each<[string, Partial<TimelineEvent>, string[]]>([
  ['nothing', {}, []],
  ['a title', { title: 'B' }, ['changed title']],
  ['a title, corrected', { title: 'B', corrections: [correction('title', 'A')] }, []],
  [
    'a title, another field corrected',
    { title: 'B', corrections: [correction('lane')] },
    ['changed title'],
  ],
  [
    'a title, from another',
    { title: 'B', corrections: [correction('title', 'C')] },
    ['from-differs title'],
  ],
  ['blanks in a title', { title: ' A ' }, []],
  ['a date', { date }, ['changed date.edtf']],
  [
    'a date, corrected in its short form',
    { date, corrections: [correction('date', '2012-05')] },
    [],
  ],
  [
    'a date and its basis, corrected once',
    { date: { ...date, basis: 'inferred' }, corrections: [correction('date.edtf')] },
    [],
  ],
  ['a place more', { places: ['p', 'q'] }, ['changed places']],
  ['a claim taken out', { claims: [] }, ['claim-removed claims.c']],
  ['a claim taken out, and said so', { claims: [], corrections: [correction('claims.c')] }, []],
  [
    'a claim’s words',
    { claims: before.claims.map((c) => ({ ...c, text: 'U' })) },
    ['changed claims.c.text'],
  ],
  [
    'a claim’s words, by its place',
    {
      claims: before.claims.map((c) => ({ ...c, text: 'U' })),
      corrections: [correction('claims[c].text')],
    },
    [],
  ],
  [
    'a claim’s chain',
    { claims: before.claims.map((c) => ({ ...c, chain: [...c.chain, ...c.chain] })) },
    ['changed claims.c.chain'],
  ],
  ['a note where there was none', { claims: before.claims.map((c) => ({ ...c, note: 'n' })) }, []],
])('%s', (_, change, lines) => {
  expect(told(before, { ...before, ...change })).toEqual(lines);
});

test('a correction made earlier covers no later change', () => {
  const was = { ...before, corrections: [correction('title', '0')] };
  expect(told(was, { ...was, title: 'B' })).toEqual(['changed title']);
});

test('corrections are only added', () => {
  const was = { ...before, corrections: [correction('title', '0'), correction('lane')] };
  expect(
    told(was, { ...was, corrections: [correction('lane'), correction('title', '1')] }),
  ).toEqual(['correction-rewritten title']);
  expect(told(was, { ...was, corrections: [correction('summary'), ...was.corrections] })).toEqual(
    [],
  );
});

test('a draft was never published', () => {
  expect(told({ ...before, draft: true }, { ...before, title: 'B', claims: [] })).toEqual([]);
});
