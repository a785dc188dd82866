import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/domain/model.ts';
import { neighboursOf } from '../../../src/site/neighbours.ts';

const events = ['a', 'b', 'c'].map((id) => ({ id }) as TimelineEvent);
const [a, b, c] = events;

test.each([
  ['a', undefined, b],
  ['b', a, c],
  ['c', b, undefined],
])('the neighbours of %s, asked in any order and again', (id, earlier, later) => {
  for (const asked of ['c', id]) neighboursOf(events, asked);
  expect(neighboursOf(events, id)).toEqual({ earlier, later });
  expect(neighboursOf([...events].reverse(), id)).toEqual({ earlier: later, later: earlier });
});
