import { expect, test } from 'vitest';
import { correctionsOf } from '../../../src/domain/corrections.ts';
import type { Correction } from '../../../src/domain/model.ts';
import { event } from './graph-story.ts';

const correction = (at: string, field: string): Correction => ({
  at,
  field,
  kind: 'error',
  reason: 'we misread it',
  claims: [],
});

const events = [
  event('fire', [], {
    corrections: [
      correction('2026-01-05', 'title'),
      correction('2026-03-01', 'summary'),
      correction('2026-03-01', 'date.edtf'),
    ],
  }),
  event('flood', []),
  event('storm', [], {
    corrections: [correction('2026-02', 'lane'), correction('2026-03-01', 'title')],
  }),
];

test('corrections stand in one list, the newest first, and of one day the last made first', () => {
  expect(
    correctionsOf(events).map(
      ({ event: { id }, correction: { at, field } }) => `${at} ${id} ${field}`,
    ),
  ).toEqual([
    '2026-03-01 fire date.edtf',
    '2026-03-01 fire summary',
    '2026-03-01 storm title',
    '2026-02 storm lane',
    '2026-01-05 fire title',
  ]);
});

test('a story that was never corrected has none', () => {
  expect(correctionsOf([event('flood', [])])).toEqual([]);
});
