import { expect, test } from 'vitest';
import type { Story, TimelineEvent } from '../../../src/domain/model.ts';
import { storyNeighbours } from '../../../src/site/neighbours.ts';

const events = ['a', 'b', 'c'].map((id) => ({ id }) as TimelineEvent);
const [a, b, c] = events;

test.each([
  ['a', undefined, b],
  ['b', a, c],
  ['c', b, undefined],
])('the neighbours of %s, asked in any order', (id, earlier, later) => {
  const storyOf = (some: readonly TimelineEvent[]): Story => ({ events: some }) as unknown as Story;
  expect(storyNeighbours(storyOf(events)).get(id)).toEqual({ earlier, later });
  const reversed = storyOf([...events].reverse());
  expect(storyNeighbours(reversed).get(id)).toEqual({ earlier: later, later: earlier });
});
