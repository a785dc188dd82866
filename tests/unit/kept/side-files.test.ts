import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { sideFileWriter } from '../../../src/cli/write-side-files.ts';
import { handedOver, takeSideFiles } from '../../../src/kept/side-files.ts';
import type { SideFile } from '../../../src/kept/side-files.ts';

const some: readonly SideFile[] = [
  { path: 'citation.bib', contents: 'of the first page' },
  { path: 'events/übung/citation.bib', contents: 'of an event' },
  ...Array.from({ length: 40 }, (_, at) => ({ path: `oembed/${at}.json`, contents: `${at}` })),
];

afterEach(() => takeSideFiles(undefined));

test('where nobody writes them, pages keep their files and make routes of them', () => {
  expect(handedOver(some)).toBe(false);
  const taken: SideFile[] = [];
  takeSideFiles((file) => taken.push(file));
  expect(taken).toEqual([]);
  expect(handedOver(some.slice(0, 1))).toBe(true);
  expect(handedOver(some.slice(1))).toBe(true);
  expect(taken).toEqual(some);
  takeSideFiles(undefined);
  expect(handedOver(some)).toBe(false);
  expect(taken).toEqual(some);
});

test('each file is written under its path, and a failure is not passed over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const write = sideFileWriter(folder);
  some.forEach(write);
  for (const { path, contents } of some) {
    expect(readFileSync(join(folder, path), 'utf8')).toBe(contents);
  }
  writeFileSync(join(folder, 'taken'), '');
  const inFile = { path: 'taken/citation.bib', contents: '' };
  expect(() => write(inFile)).toThrow('EEXIST');
  rmSync(folder, { recursive: true });
});
