import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListedFile } from '../../../src/files/listed-file.ts';
import { entryOfBytes } from '../../../src/files/read-entry.ts';
import { eventMdx } from './story-folder.ts';

const listed: Record<'events' | 'sources', ListedFile> = {
  events: { collection: 'events', id: 'a', file: 'events/a.mdx', path: '/events/a.mdx' },
  sources: { collection: 'sources', id: 'a', file: 'sources/a.yaml', path: '/sources/a.yaml' },
};

const lineCount = (bytes: Uint8Array): number =>
  new TextDecoder().decode(bytes).split(/\r\n|\n|\r/u).length;

/** Whatever the bytes: nothing is thrown, problems point into the file, and either there is data or a reason. */
function holds(bytes: Uint8Array, file: ListedFile): void {
  const { data, problems, left, entryFile } = entryOfBytes(bytes, file);
  const last = lineCount(bytes);
  for (const { line, column, message, remedy } of [...problems, ...left]) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(last);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).toMatch(/\.$/u);
    expect(remedy).toMatch(/[.?]$/u);
  }
  expect(data !== undefined || problems.length + left.length > 0).toBe(true);
  expect(entryFile.locate(['claims', 0, 'chain', 1]).line).toBeLessThanOrEqual(last);
}

const kinds = fc.constantFrom(listed.events, listed.sources);

test('random bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), kinds, holds), { numRuns: 300 });
});

test('random text between fences', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(text, text, (fields, body) => {
      holds(Buffer.from(`---\n${fields}\n---\n${body}`), listed.events);
    }),
    { numRuns: 300 },
  );
});

test('entries with a piece taken out, doubled or replaced', () => {
  const pieces = fc.constantFrom(
    '',
    '"',
    '{',
    '[',
    ': ',
    '\n',
    '\r',
    '\t',
    '- ',
    '*a',
    '&a',
    '!x',
    '<',
    '---\n',
    '__proto__: 1\n',
    'null',
    '\u202e',
  );
  const at = fc.nat(eventMdx.length);
  fc.assert(
    fc.property(at, fc.nat(30), pieces, (start, length, piece) => {
      const mutated = eventMdx.slice(0, start) + piece + eventMdx.slice(start + length);
      holds(Buffer.from(mutated), listed.events);
    }),
    { numRuns: 500 },
  );
});

test('any data', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const names = fc.constantFrom(
    'title',
    'lang',
    'kind',
    'captures',
    'derives',
    'dateline',
    'copy',
    'x',
    '__proto__',
    'constructor',
  );
  holds(Buffer.from('{"title":{"toString":null}}'), listed.sources);
  fc.assert(
    fc.property(fc.dictionary(names, value), (data) => {
      holds(Buffer.from(JSON.stringify(data)), listed.sources);
    }),
    { numRuns: 300 },
  );
});
