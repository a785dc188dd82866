import { describe, expect, test } from 'vitest';
import { likeness } from '../../../../src/domain/review/likeness.ts';
import { likelyDuplicates, plainAddress } from '../../../../src/domain/review/likely-duplicates.ts';
import type { Source, TimelineEvent } from '../../../../src/domain/model.ts';

function event(
  id: string,
  title: string,
  edtf: string,
  claims: Partial<TimelineEvent>['claims'] = [],
) {
  return {
    ...{ id, title, summary: '', lane: 'a', places: [], actors: [], media: [], corrections: [] },
    ...{ date: { edtf, basis: 'stated', claims: [], alternatives: [] }, claims, draft: false },
  } satisfies TimelineEvent;
}

function claim(id: string, text: string, repeats?: string): TimelineEvent['claims'][number] {
  return {
    ...{ id, text: 'x', speech: 'indirect', gaps: [] },
    chain: [{ kind: 'source', id: 's', basis: 'stated' }],
    quote: { text, lang: 'en' },
    links: repeats === undefined ? [] : [{ rel: 'repeats', claim: repeats }],
  };
}

function source(id: string, url: string): Source {
  return {
    ...{ id, url, title: id, lang: 'en', kind: 'article', publisher: 'p' },
    ...{ authors: [], derives: [], captures: [], verifications: [], media: [] },
  };
}

const told = (events: TimelineEvent[], touched: string[], sources: Source[] = []): string[] =>
  likelyDuplicates({ events, sources }, new Set(touched)).map(
    ({ kind, pair }) => `${kind}: ${pair.join(' ')}`,
  );

describe('events of the same days with near titles', () => {
  test.each([
    ['the same day', '2012-05-03', '2012-05-03', true],
    ['a day within a month', '2012-05', '2012-05-31', true],
    ['overlapping spans', '2012-05-01/2012-05-04', '2012-05-04/2012-05-09', true],
    ['no known end', '2012-05-01/..', '2019', true],
    ['the next day', '2012-05-03', '2012-05-04', false],
    ['no date at all', '2012-05-03', 'May', false],
  ])('%s', (_, a, b, isLikely) => {
    const events = [event('a', 'The bridge closes', a), event('b', 'The bridge closed', b)];
    expect(told(events, ['events/b'])).toEqual(isLikely ? ['events: b a'] : []);
    expect(told(events.toReversed(), ['events/b'])).toEqual(isLikely ? ['events: b a'] : []);
  });

  test('only where the change touched one of them, and each pair once', () => {
    const events = ['a', 'b', 'c'].map((id) => event(id, 'The bridge closes', '2012'));
    expect(told(events, [])).toEqual([]);
    expect(told(events, ['events/a', 'events/b'])).toEqual([
      'events: a b',
      'events: a c',
      'events: b c',
    ]);
  });

  test('not where the titles differ', () => {
    const events = [event('a', 'The bridge closes', '2012'), event('b', 'A ferry sinks', '2012')];
    expect(told(events, ['events/a'])).toEqual([]);
  });
});

test.each([
  ['The footbridge closes', 'Footbridge closed', 0.8, 0.9],
  ['The footbridge closes', 'THE FOOTBRIDGE — closes!', 1, 1],
  ['新疆代表团访问', '代表团访问新疆', 0.8, 0.9],
  ['灯', '灯', 1, 1],
  ['Envoys tour the city', 'A ferry sinks', 0, 0.2],
  ['', '', 0, 0],
  ['!', '?', 0, 0],
])('%j and %j are alike from %d to %d', (a, b, least, most) => {
  expect(likeness(a, b)).toBeGreaterThanOrEqual(least);
  expect(likeness(a, b)).toBeLessThanOrEqual(most);
  expect(likeness(a, b)).toBe(likeness(b, a));
});

describe('sources at one address', () => {
  test.each([
    ['https://www.a.example/x/', 'http://a.example/x#top', true],
    ['https://a.example/x?utm_source=y&id=1', 'https://a.example/x?id=1', true],
    ['https://a.example/x?id=1', 'https://a.example/x?id=2', false],
    ['https://a.example/x', 'https://b.example/x', false],
    ['no address', 'no address', false],
  ])('%s and %s', (a, b, isLikely) => {
    const sources = [source('a', a), source('b', b)];
    expect(told([], ['sources/a'], sources)).toEqual(isLikely ? ['address: a b'] : []);
    expect(plainAddress(a) !== undefined && plainAddress(a) === plainAddress(b)).toBe(isLikely);
  });
});

describe('claims with one quotation', () => {
  test('whatever the marks and capitals', () => {
    const events = [
      event('a', 'A', '2012', [claim('one', '“The bridge” — closed')]),
      event('b', 'B', '2013', [claim('two', 'the "bridge" closed.')]),
    ];
    expect(told(events, ['events/b'])).toEqual(['quotation: b/two a/one']);
  });

  test('not where one is said to repeat the other, over whatever way', () => {
    const events = [
      event('a', 'A', '2012', [claim('one', 'closed'), claim('two', 'other words', 'one')]),
      event('b', 'B', '2013', [claim('three', 'closed', 'a/two')]),
    ];
    expect(told(events, ['events/b'])).toEqual([]);
  });
});
