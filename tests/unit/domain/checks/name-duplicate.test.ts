import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/files/check-content.ts';
import { eventMdx, siteYaml, storyFolder } from '../../files/story-folder.ts';

const person = (name: string, ...aliases: string[]): string =>
  `name: ${JSON.stringify(name)}\nkind: person\naliases: ${JSON.stringify(aliases)}\n`;

/** What is told of two actors, by the file at which it is told. */
async function told(first: string, second: string): Promise<string[]> {
  const folder = storyFolder({
    'site.yaml': siteYaml,
    'events/closing.mdx': eventMdx.replace('lane:', 'actors: [a, b]\nlane:'),
    'actors/post.yaml': 'name: Post\nkind: outlet\n',
    'sources/post-16.yaml': 'title: Shut\nlang: en\nkind: article\npublisher: post\n',
    'actors/a.yaml': first,
    'actors/b.yaml': second,
  });
  const { problems } = await checkContent(folder, '2026-11-25');
  return problems.map(({ code, severity, file, field }) => [code, severity, file, field].join(' '));
}

test.each([
  ['parts in another order', person('Manarbek Ashe'), person('Ashe, Manarbek'), 'b.yaml name'],
  ['another script', person('Манарбек Аше'), person('Manarbek Ashe'), 'b.yaml name'],
  ['a name that is an alias', person('Ann Ashe', 'Anna Ash'), person('ANNA ASH'), 'b.yaml name'],
  ['an alias that is a name', person('Anna Ash'), person('Ann Ashe', 'Anna Ash'), 'a.yaml name'],
])('%s is advice, told once, at the name', async (_, first, second, where) => {
  expect(await told(first, second)).toEqual([`name-duplicate warning actors/${where}`]);
});

test.each([
  ['other names', person('Ann Ashe'), person('Anne Brown')],
  ['a shared alias', person('Ann Ashe', 'the minister'), person('Bo Brown', 'the minister')],
  ['an alias that repeats its own name', person('Ann Ashe', 'Ashe, Ann'), person('Bo Brown')],
])('%s is none', async (_, first, second) => {
  expect(await told(first, second)).toEqual([]);
});
