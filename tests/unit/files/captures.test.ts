import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { copyText } from '../../../src/files/captures/copy-text.ts';
import { keptCopies } from '../../../src/files/captures/kept-copies.ts';
import { withYamlField } from '../../../src/files/captures/with-yaml-field.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-captures-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
function fileOf(bytes: string | Uint8Array): string {
  const path = join(folder, `copy-${++count}`);
  writeFileSync(path, bytes);
  return path;
}

const textOf = async (bytes: string | Uint8Array, address?: string) =>
  copyText(fileOf(bytes), address);

const page = (words: string) =>
  `<!doctype html><html><head><title>Gazette</title><style>p { color: red }</style></head><body><p>${words}</p><script>var lamp = "hidden";</script></body></html>`;

function warcRecord(address: string, body: string, type = 'text/html; charset=utf-8'): Buffer {
  const answer = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`);
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${address}`,
    'WARC-Date: 2026-11-25T10:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${answer.length}`,
  ];
  return Buffer.concat([
    Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
    answer,
    Buffer.from('\r\n\r\n'),
  ]);
}

describe('the text of a copy', () => {
  test('plain text is itself', async () => {
    expect(await textOf('The lamp failed.')).toEqual({ text: 'The lamp failed.' });
  });

  test('of a page what a reader sees, a line for each block', async () => {
    expect(await textOf(page('The <em>lamp</em>&nbsp;failed.</p><p>Again.'))).toEqual({
      text: expect.stringMatching(/^(?:Gazette\s*)?The lamp\u00a0failed\.\n+Again\.$/u) as string,
    });
  });

  test('a page in the encoding that it declares', async () => {
    const start = Buffer.from('<html><meta charset="windows-1251"><p>');
    expect(await textOf(Buffer.concat([start, Buffer.from([0xcc, 0xe0, 0xff, 0xea])]))).toEqual({
      text: 'Маяк',
    });
  });

  test('UTF-16 by its byte-order mark', async () => {
    expect(await textOf(Buffer.from('\ufeffМаяк', 'utf16le'))).toEqual({ text: 'Маяк' });
  });

  test.each([
    ['as it is', (warc: Buffer) => warc],
    ['gzipped', (warc: Buffer) => gzipSync(warc)],
  ])('of a web archive the page at the source’s address, %s', async (_, packed) => {
    const warc = Buffer.concat([
      packed(warcRecord('https://gazette.example/lamp', page('The lamp failed.'))),
      packed(warcRecord('https://gazette.example/tide', page('The tide was low.'))),
      packed(warcRecord('https://gazette.example/a.css', 'p { color: red }', 'text/css')),
    ]);
    const one = await textOf(warc, 'https://gazette.example/lamp/');
    expect('text' in one && one.text).toContain('The lamp failed.');
    expect('text' in one && one.text).not.toContain('tide');
    const all = await textOf(warc, 'https://other.example/');
    expect('text' in all && all.text).toMatch(/lamp[\s\S]*tide/u);
    expect('text' in all && all.text).not.toContain('color');
  });

  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'is a PDF, whose text is not read'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
      'is neither text, page nor web archive',
    ],
    ['gzip that is no archive', gzipSync('lamp'), 'is an archive in which no page could be read'],
    [
      'a broken archive',
      Buffer.from([0x1f, 0x8b, 1, 2, 3]),
      'is an archive in which no page could be read',
    ],
  ])('%s says why there is none', async (_, bytes, unread) => {
    expect(await textOf(bytes)).toEqual({ unread });
  });
});

test('copies are found by their bytes, in folders of the folder too', async () => {
  const inside = join(folder, 'inside');
  mkdirSync(inside);
  writeFileSync(join(inside, 'lamp.txt'), 'lamp');
  const copies = await keptCopies(folder);
  const sha256 = createHash('sha256').update('lamp').digest('hex');
  expect(copies.get(sha256)).toBe(join(inside, 'lamp.txt'));
  await expect(keptCopies(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
});

describe('one field set anew', () => {
  const captures = [{ at: '2026-11-25', sha256: 'ab' }];
  const block = 'captures:\n  - at: "2026-11-25"\n    sha256: ab\n';

  test.each([
    ['added at the end', 'title: Lamp # as printed\n', `title: Lamp # as printed\n${block}`],
    ['added after a last line that does not end', 'title: Lamp', `title: Lamp\n${block}`],
    ['in the place of an empty list', 'captures: []\ntitle: Lamp\n', `${block}title: Lamp\n`],
    ['in the place of nothing', 'captures:\ntitle: Lamp\n', `${block}title: Lamp\n`],
    [
      'in the place of a list, with all around it as it was',
      'title: >-\n  Lamp\n  out\ncaptures:\n  - { at: "2026-01-01", sha256: cd }\n\n# a note\nlang:   en\n',
      `title: >-\n  Lamp\n  out\n${block}\n# a note\nlang:   en\n`,
    ],
    [
      'in the place of a list with a remark, which stays',
      'captures: [] # none yet\ntitle: Lamp\n',
      `${block}# none yet\ntitle: Lamp\n`,
    ],
    [
      'inside braces, where all fields stand in them',
      '{ title: Lamp, # as printed\n  lang: en } # both\n',
      '{ title: Lamp, # as printed\n  lang: en, captures: [{at: "2026-11-25", sha256: ab}] } # both\n',
    ],
    [
      'in the place of a list inside braces',
      '{captures: [], title: Lamp}',
      '{captures: [{at: "2026-11-25", sha256: ab}], title: Lamp}',
    ],
    ['before the mark that ends a document', 'title: Lamp\n...\n', `title: Lamp\n${block}...\n`],
    ['after a text that keeps its empty lines', 'note: |+\n  A.\n\n', `note: |+\n  A.\n\n${block}`],
    [
      'with the line ends that the file has',
      'title: Lamp\r\n',
      `title: Lamp\r\n${block.replaceAll('\n', '\r\n')}`,
    ],
  ])('%s', (_, before, after) => {
    expect(withYamlField(before, 'captures', captures)).toBe(after);
  });

  test('what others stand for is not taken away', () => {
    const shared = 'captures: &a []\nverifications: *a\n';
    expect(() => withYamlField(shared, 'captures', captures)).toThrow(
      '`captures` cannot be written without changing what else the file holds.',
    );
  });

  test('what is no mapping is refused', () => {
    expect(() => withYamlField('- lamp\n', 'captures', captures)).toThrow('no YAML mapping');
  });
});
