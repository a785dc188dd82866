import { expect, test } from 'vitest';
import { entryChanges } from '../../../../src/domain/review/entry-changes.ts';
import { fieldChanges } from '../../../../src/domain/review/field-changes.ts';
import type { StoryEntry, StoryState } from '../../../../src/domain/review/story-state.ts';
import type { Story } from '../../../../src/domain/model.ts';

const story: Story = {
  site: {
    ...{ title: '', lead: '', description: '', lang: 'en', about: [], licence: { name: '' } },
    lanes: [],
    eras: [],
  },
  ...{ events: [], sources: [], actors: [], places: [], questions: [], paths: [] },
};

function entry(id: string, data: object, body?: string): StoryEntry {
  return {
    ...{ collection: 'events', id, file: `events/${id}.mdx`, data: { id, ...data } },
    ...(body === undefined ? {} : { body }),
  };
}

const state = (entries: readonly StoryEntry[], unread: readonly string[] = []): StoryState => ({
  story,
  entries: new Map(entries.map((one) => [`${one.collection}/${one.id}`, one])),
  unread: new Map(unread.map((id) => [`events/${id}`, `events/${id}.mdx`])),
  digests: new Map(),
});

const told = (before: StoryState, after: StoryState): string[] =>
  entryChanges(before, after).map((change) =>
    change.kind === 'unread'
      ? `unread ${change.side} ${change.key}`
      : `${change.kind} ${change.key}`,
  );

const a = entry('a', { title: 'A' });
const b = entry('a', { title: 'B' });

test.each<[string, StoryState, StoryState, string[]]>([
  ['nothing', state([a]), state([a]), []],
  ['an entry more', state([]), state([a]), ['added events/a']],
  ['an entry less', state([a]), state([]), ['removed events/a']],
  ['another value', state([a]), state([b]), ['changed events/a']],
  [
    'another text',
    state([entry('a', {}, 'x')]),
    state([entry('a', {}, 'y')]),
    ['changed events/a'],
  ],
  ['blanks around the text', state([entry('a', {}, 'x')]), state([entry('a', {}, '\nx\n')]), []],
  ['broken now', state([a]), state([], ['a']), ['unread after events/a']],
  ['new and broken', state([]), state([], ['a']), ['unread after events/a']],
  ['mended', state([], ['a']), state([a]), ['unread before events/a']],
  ['broken before and now', state([], ['a']), state([], ['a']), []],
  ['broken and gone', state([], ['a']), state([]), []],
])('%s', (_, before, after, lines) => {
  expect(told(before, after)).toEqual(lines);
});

test('events come first, each kind in the order of its ids', () => {
  const place: StoryEntry = { collection: 'places', id: 'b', file: 'places/b.yaml', data: {} };
  const site: StoryEntry = { collection: 'site', id: 'site', file: 'site.yaml', data: {} };
  const all = [site, place, { ...place, id: 'a' }, entry('z', {}), a];
  expect(told(state([]), state(all)).map((line) => line.replace('added ', ''))).toEqual([
    ...['events/a', 'events/z', 'places/a', 'places/b', 'site/site'],
  ]);
});

test.each<[string, object, object, string[]]>([
  ['a value', { a: 1 }, { a: 2 }, ['a: 1 → 2']],
  ['a value more and one less', { a: 1 }, { b: true }, ['b: – → true', 'a: 1 → –']],
  ['a list of words', { a: ['x'] }, { a: ['x', 'y'] }, ['a: x → x, y']],
  [
    'members by their id',
    { c: [{ id: 'm', t: 1 }] },
    {
      c: [
        { id: 'n', t: 0 },
        { id: 'm', t: 2 },
      ],
    },
    ['c.n.id (c.n): – → n', 'c.n.t (c.n): – → 0', 'c.m.t (c.m): 1 → 2'],
  ],
  ['members without a name', { c: [{ t: 1 }] }, { c: [{ t: 2 }] }, ['c[0].t (c[0]): 1 → 2']],
  [
    'a chain, as one',
    { c: [{ id: 'm', chain: [{ id: 'p', basis: 'stated' }] }] },
    {
      c: [
        {
          id: 'm',
          chain: [
            { id: 'q', basis: 'inferred', note: 'why' },
            { id: 'p', basis: 'stated' },
          ],
        },
      ],
    },
    ['c.m.chain (c.m): p → q (inferred: why) → p'],
  ],
  ['what is left empty', { a: [], b: undefined }, {}, []],
])('fields: %s', (_, before, after, lines) => {
  const changes = fieldChanges(before, after).map(({ field, member, before: was, after: is }) => {
    const within = member === undefined ? '' : ` (${member})`;
    return `${field}${within}: ${was ?? '–'} → ${is ?? '–'}`;
  });
  expect(changes).toEqual(lines);
});
