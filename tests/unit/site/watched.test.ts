import { expect, test } from 'vitest';
import { forAllPages, noteMore, noteRead, stepsOf, withReads } from '../../../src/site/reads.ts';
import { watched } from '../../../src/site/watched.ts';
import type { Grain } from '../../../src/site/watched.ts';

const grain: Grain = { fields: { nodes: { values: { fields: {} } } } };

const graph = () => ({
  nodes: new Map([
    ['a', { name: 'A', claims: ['c'] }],
    ['b', { name: 'B', claims: [] }],
  ]),
  totals: { events: 2 },
});

type Watched = ReturnType<typeof graph>;

/** What is noted of a reading, as `nodes/a/name`. */
async function notedOf(read: (of: Watched) => unknown): Promise<readonly string[]> {
  const of = watched(graph(), 'graph', grain);
  const { reads } = await withReads(() => Promise.resolve(read(of)));
  return [...reads.paths].map((path) => stepsOf(path).join('/'));
}

test.each<[string, (of: Watched) => unknown, readonly string[]]>([
  ['nothing', () => 1, []],
  ['a field', (of) => of.totals.events, ['graph/totals']],
  ['a field of a node', (of) => of.nodes.get('a')?.name, ['graph/nodes/a/name']],
  ['a node that is not there', (of) => of.nodes.get('z')?.name, ['graph/nodes/z']],
  ['whether a node is there', (of) => of.nodes.has('z'), ['graph/nodes/z/?']],
  ['how many there are', (of) => of.nodes.size, ['graph/nodes']],
  ['all keys', (of) => [...of.nodes.keys()], ['graph/nodes']],
  ['all of them', (of) => [...of.nodes], ['graph/nodes']],
  ['all of them, by a function', (of) => of.nodes.forEach(() => undefined), ['graph/nodes']],
  [
    'a copy of a node',
    (of) => ({ ...of.nodes.get('a') }),
    ['graph/nodes/a', 'graph/nodes/a/name', 'graph/nodes/a/claims'],
  ],
  ['whether a node has a field', (of) => 'x' in (of.nodes.get('b') ?? {}), ['graph/nodes/b']],
])('of a page that reads %s that is noted', async (_, read, noted) => {
  expect(await notedOf(read)).toEqual(noted);
});

test('what is watched holds what it held, and is one thing however often it is asked for', () => {
  const of = watched(graph(), 'graph', grain);
  expect(of.nodes.get('a')).toBe(of.nodes.get('a'));
  expect({ ...of.nodes.get('a') }).toEqual({ name: 'A', claims: ['c'] });
  expect(new Map(of.nodes)).toEqual(graph().nodes);
});

test('each page has its own reads, and what is made for all pages is no page’s', async () => {
  const page = (name: string) =>
    withReads(async () => {
      noteRead(name);
      await Promise.resolve();
      forAllPages(() => {
        noteRead('all');
      });
      noteRead(`${name}, later`);
    });
  const [one, other] = await Promise.all([page('one'), page('other')]);
  expect([...one.reads.paths]).toEqual(['one', 'one, later']);
  expect([...other.reads.paths]).toEqual(['other', 'other, later']);
  expect(one.reads.makesMore).toBe(false);
  const { reads } = await withReads(() => Promise.resolve(noteMore()));
  expect(reads.makesMore).toBe(true);
});
