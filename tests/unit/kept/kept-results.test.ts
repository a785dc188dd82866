import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptFolder } from '../../../src/kept/kept-folder.ts';
import { KeptResults } from '../../../src/kept/kept-results.ts';

let scratch: string;
let folder: string;
let told: string[];
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'dateline-'));
  folder = join(scratch, 'kept');
  told = [];
});
afterEach(() => rmSync(scratch, { recursive: true }));

/** One build, which draws and cites some names: what it got, and what it had to make for it. */
async function build(names: readonly string[], engine = 'engine') {
  const results = new KeptResults(folder, engine, (line) => told.push(line));
  const made: string[] = [];
  const got: string[] = [];
  for (const name of names) {
    const bytes = await results.bytes('drawings', { name }, () => {
      made.push(`drawing of ${name}`);
      return Promise.resolve(Buffer.from(`picture of ${name}`));
    });
    const runs = results.data('citations', [name], () => {
      made.push(`citation of ${name}`);
      return [{ text: `words of ${name}` }];
    });
    got.push(Buffer.from(bytes).toString(), ...runs.map(({ text }) => text));
  }
  await results.finish();
  return { made, got };
}

const whole = (name: string): string[] => [`picture of ${name}`, `words of ${name}`];
const both = (name: string): string[] => [`drawing of ${name}`, `citation of ${name}`];

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('what one build made the next does not make again', async () => {
  expect(await build(['a', 'b'])).toEqual({
    made: [...both('a'), ...both('b')],
    got: [...whole('a'), ...whole('b')],
  });
  expect(await build(['a', 'b'])).toEqual({ made: [], got: [...whole('a'), ...whole('b')] });
  expect(told).toEqual([]);
});

test('what follows from something else, or is made by another engine, is made', async () => {
  await build(['a']);
  expect((await build(['a', 'b'])).made).toEqual(both('b'));
  expect((await build(['a', 'b'], 'another engine')).made).toEqual([...both('a'), ...both('b')]);
});

test('what a finished build did not use is taken away', async () => {
  await build(['a', 'b', 'c']);
  const three = filesIn(folder).length;
  await build(['b']);
  expect(filesIn(folder)).toHaveLength(three - 2);
  expect((await build(['a', 'b'])).made).toEqual(both('a'));
});

test('of a build that did not finish, the files are used and nothing is lost', async () => {
  await build(['a']);
  const results = new KeptResults(folder, 'engine', (line) => told.push(line));
  await results.bytes('drawings', { name: 'b' }, () =>
    Promise.resolve(Buffer.from('picture of b')),
  );
  expect(await build(['a', 'b'])).toEqual({
    made: ['citation of b'],
    got: [...whole('a'), ...whole('b')],
  });
});

describe.each<[string, (path: string) => void]>([
  ['is cut short', (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
  ['is empty', (path) => writeFileSync(path, '')],
  ['is longer', (path) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.of(0)]))],
  [
    'has one other bit',
    (path) => {
      const bytes = readFileSync(path);
      bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
      writeFileSync(path, bytes);
    },
  ],
  ['holds something else behind a sum of nothing', (path) => writeFileSync(path, '{}'.padEnd(99))],
  [
    'is a folder now',
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
  ],
])('a kept file that %s', (_, damage) => {
  test('is not used', async () => {
    await build(['a', 'b']);
    filesIn(folder).forEach(damage);
    expect(await build(['a', 'b'])).toEqual({
      made: [...both('a'), ...both('b')],
      got: [...whole('a'), ...whole('b')],
    });
  });
});

test('where nothing can be kept, the build is told so once and has all it needs', async () => {
  writeFileSync(folder, 'a file in its place');
  expect(await build(['a', 'b'])).toEqual({
    made: [...both('a'), ...both('b')],
    got: [...whole('a'), ...whole('b')],
  });
  expect(told.map((line) => line.replaceAll(scratch, '…'))).toMatchInlineSnapshot(`
    [
      "What this build made cannot be kept for the next one in …/kept: ENOTDIR: not a directory, mkdir '…/kept/drawings'. The site is as good, and the next build takes longer.",
    ]
  `);
});

describe('files with names of their own', () => {
  const gathered = async (engine: string, name: string, text: string): Promise<void> => {
    const out = mkdtempSync(join(scratch, 'out-'));
    writeFileSync(join(out, name), text);
    writeFileSync(join(out, 'unused'), 'unused');
    const results = new KeptResults(folder, engine, (line) => told.push(line));
    await results.gather('pictures', out, (each) => each === name);
    await results.finish();
  };
  const laid = async (engine: string): Promise<Record<string, string>> => {
    const out = join(mkdtempSync(join(scratch, 'laid-')), 'assets');
    mkdirSync(out);
    await new KeptResults(folder, engine, (line) => told.push(line)).lay('pictures', out);
    return Object.fromEntries(
      readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]),
    );
  };

  test('are laid where the next build looks for them, those that were used', async () => {
    expect(await laid('engine')).toEqual({});
    await gathered('engine', 'lamp.webp', 'a lamp');
    expect(await laid('engine')).toEqual({ 'lamp.webp': 'a lamp' });
    expect(await laid('another engine')).toEqual({});
    await gathered('engine', 'mole.webp', 'a mole');
    expect(await laid('engine')).toEqual({ 'mole.webp': 'a mole' });
  });

  test('are left where they are when they are damaged, and kept anew', async () => {
    await gathered('engine', 'lamp.webp', 'a lamp');
    const [file = ''] = filesIn(folder);
    writeFileSync(file, readFileSync(file).subarray(0, -1));
    expect(await laid('engine')).toEqual({});
    await gathered('engine', 'lamp.webp', 'a lamp');
    expect(await laid('engine')).toEqual({ 'lamp.webp': 'a lamp' });
  });
});

test('each content has a folder of its own, which goes when the content is gone', async () => {
  const [one, other] = [join(scratch, 'one'), join(scratch, 'other')];
  mkdirSync(one);
  mkdirSync(other);
  const ofOne = await keptFolder(folder, one);
  const ofOther = await keptFolder(folder, other);
  expect(ofOne).not.toBe(ofOther);
  expect(await keptFolder(folder, one)).toBe(ofOne);
  rmSync(one, { recursive: true });
  await keptFolder(folder, other);
  expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([ofOther]);
});
