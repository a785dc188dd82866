import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyText } from '../../../src/files/captures/copy-text.ts';
import { checkContent } from '../../../src/files/check-content.ts';
import { importRows } from '../../../src/files/imports/import-rows.ts';
import type { ImportTold } from '../../../src/files/imports/import-rows.ts';
import { importTimeline } from '../../../src/files/imports/import-timeline.ts';
import { ImportRefusal, openImport } from '../../../src/files/imports/open-import.ts';
import { hostile, inputsOf } from './corpus.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-imports-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What an import says of a file, a line for each thing; and that what it wrote is sound. */
async function imported(path: string, name: string): Promise<string[]> {
  const into = join(folder, `into-${name.replaceAll('/', '-')}`);
  const lines: string[] = [];
  const say: ImportTold = {
    refused: (where, { message }) => lines.push(`${name} ${where} refused: ${message}`),
    leftOut: (where, what) =>
      lines.push(...what.map((words) => `${name} ${where} left out: ${words}`)),
    progress: () => undefined,
  };
  try {
    const opened = await openImport(path, {});
    const sum =
      'entries' in opened
        ? await importTimeline({ entries: opened.entries, into, isDryRun: false, told: say })
        : (await importRows({ opened, name, into, isDryRun: false, told: say })).sum;
    lines.push(`${name} ${JSON.stringify(sum)}`);
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    return [...lines, `${name} refused: ${error.message}`];
  }
  const { problems } = await checkContent(into, '2026-11-25').catch(() => ({ problems: [] }));
  // Whatever the file held: what came of it holds no code, no foreign element and no place elsewhere.
  const code =
    /^(?:mdx-|raw-html|event-handler|unknown-component|unsafe-address|frontmatter-|id-|address-)/u;
  expect(problems.filter(({ code: found }) => code.test(found))).toEqual([]);
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(written.filter((file) => !file.startsWith('into-'))).toEqual([]);
  return lines;
}

const plain = (lines: readonly string[]): string =>
  `${lines.map((line) => JSON.stringify(line).slice(1, -1).replaceAll('\\"', '"').slice(0, 220)).join('\n')}\n`;

test('imports: each row becomes a sound draft, or is refused with its place', async () => {
  const lines: string[] = [];
  for (const { name } of inputsOf('imports'))
    lines.push(...(await imported(join(hostile, 'imports', name), name)));
  lines.push(...(await imported(join(hostile, 'imports/folder'), 'folder')));
  await expect(plain(lines)).toMatchFileSnapshot(join(hostile, 'expected/imports.txt'));
  expect(Reflect.get({}, 'polluted')).toBe(undefined);
});

const slide = (text: string): string =>
  JSON.stringify({
    events: [
      { start_date: { year: '1901' }, text: { headline: 'A', text } },
      { start_date: { year: '1902' }, text: { headline: 'B' } },
    ],
  });

/** What is too large for a repository, or is no text: made here. */
const made: Readonly<Record<string, string | Uint8Array>> = {
  'nested.json': '['.repeat(200_000),
  'nested-whole.json': `{"events": [{"start_date": {"year": 1901}, "text": ${'['.repeat(20_000)}${']'.repeat(20_000)}}, {"start_date": {"year": 1902}, "text": {"headline": "B"}}]}`,
  'markup-nested.json': slide('<div>'.repeat(20_000)),
  'markup-long.json': slide('<b>x</b>'.repeat(40_000)),
  'attributes-many.json': slide(`<p ${'a="b" '.repeat(20_000)}>`),
  'brackets.json': slide('['.repeat(50_000)),
  'nul.json': Buffer.from([0, 0, 0, 0]),
  'latin-1.json': Buffer.concat([
    Buffer.from('{"events": [{"start_date": {"year": 1901}, "text": {"headline": "Ren'),
    Buffer.from([0xe9]),
    Buffer.from('"}}]}'),
  ]),
  'row-of-5-mb.csv': `date,title\n1901,${'a'.repeat(5_000_000)}\n1902,B\n`,
  'quotation-mark-of-5-mb.csv': `date,title\n1901,"${'a,\n'.repeat(1_500_000)}`,
  'columns-many.csv': `date,title${',x'.repeat(50_000)}\n1901,A${',y'.repeat(50_000)}\n1902,B\n`,
  'nul.csv': Buffer.from('date,title\n1901,A\0B\n1902,B\n'),
  'line-of-300-kb.mw': `1901: ${'a'.repeat(300_000)}\n\n1902: B\n`,
  'brackets.mw': `1901: ${'['.repeat(20_000)}\n\n1902: B\n`,
  'numbers.mw': `${'1'.repeat(20_000)}: A\n\n1902: B\n`,
  'blanks.mw': `1901:${' '.repeat(50_000)}A\n\n1902: B\n`,
  'sections.mw': `${'section\n'.repeat(5_000)}1902: B\n`,
};

test('large and binary imports: each row becomes a sound draft, or is refused with its place', async () => {
  const lines: string[] = [];
  const from = mkdtempSync(join(tmpdir(), 'dateline-made-'));
  for (const [name, content] of Object.entries(made)) {
    writeFileSync(join(from, name), content);
    lines.push(...(await imported(join(from, name), name)));
  }
  rmSync(from, { recursive: true });
  await expect(plain(lines)).toMatchFileSnapshot(join(hostile, 'expected/made-imports.txt'));
});

describe('kept copies', () => {
  const record = (text: string | Uint8Array, type = 'text/html'): Buffer =>
    Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://example.org/\r\nContent-Type: ${type}\r\nContent-Length: ${text.length}\r\n\r\n`,
      ),
      Buffer.from(text),
      Buffer.from('\r\n\r\n'),
    ]);
  const large: Readonly<Record<string, Uint8Array>> = {
    'bomb.warc.gz': gzipSync(record(Buffer.alloc(70 * 1024 * 1024), 'text/plain')),
    'bomb-of-records.warc.gz': gzipSync(
      Buffer.concat(
        Array.from({ length: 70 }, () => record(Buffer.alloc(1024 * 1024, 'a'), 'text/plain')),
      ),
    ),
    'bomb-no-archive.gz': gzipSync(Buffer.alloc(70 * 1024 * 1024)),
    'gzip-cut-off.gz': gzipSync(record('<p>The lamp was out.</p>')).subarray(0, 60),
    'nested.html': Buffer.from(`<!doctype html>${'<div>'.repeat(10_000)}The lamp was out.`),
    'nested.warc': record(`<!doctype html>${'<div>'.repeat(10_000)}The lamp was out.`),
    'nul.bin': Buffer.alloc(1024),
    'surrogates.txt': Buffer.from([0xed, 0xa0, 0x80]),
    'sound.warc': record('<p>The lamp was out.</p>'),
  };

  test('each gives its text, or says why there is none', async () => {
    const lines: string[] = [];
    const say = async (path: string, name: string): Promise<void> => {
      const copy = await copyText(path, 'https://example.org/');
      lines.push('text' in copy ? `${name} ${copy.text.slice(0, 200)}` : `${name} ${copy.unread}`);
    };
    for (const { name } of inputsOf('copies')) await say(join(hostile, 'copies', name), name);
    const from = mkdtempSync(join(tmpdir(), 'dateline-copies-'));
    for (const [name, bytes] of Object.entries(large)) {
      writeFileSync(join(from, name), bytes);
      await say(join(from, name), name);
    }
    rmSync(from, { recursive: true });
    await expect(plain(lines)).toMatchFileSnapshot(join(hostile, 'expected/copies.txt'));
  });
});
