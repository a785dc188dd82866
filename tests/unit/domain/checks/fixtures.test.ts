import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemCodes } from '../../../../src/domain/checks/codes.ts';
import { checkContent } from '../../../../src/files/check-content.ts';

const broken = fileURLToPath(new URL('../../../fixtures/broken/', import.meta.url));
const today = '2026-11-25';
const removed = '.removed';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-broken-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The base story with a case's files laid over it; `name.removed` takes `name` away. */
async function storyOf(code: string): Promise<string> {
  const made = join(folder, code);
  await cp(join(broken, 'base'), made, { recursive: true });
  if (code === 'base') return made;
  await cp(join(broken, code), made, { recursive: true });
  for (const name of await readdir(made, { recursive: true })) {
    if (!name.endsWith(removed)) continue;
    await rm(join(made, name));
    await rm(join(made, name.slice(0, -removed.length)));
  }
  return made;
}

test('the story that the cases break is whole', async () => {
  expect((await checkContent(await storyOf('base'), today)).problems).toEqual([]);
});

test('every code has its case', async () => {
  const cases = (await readdir(broken)).filter((name) => name !== 'base');
  expect(cases.sort()).toEqual(Object.keys(problemCodes).sort());
});

test.each(Object.keys(problemCodes))('%s', async (code) => {
  const { problems } = await checkContent(await storyOf(code), today);
  expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
  expect(problems).toMatchSnapshot();
});
