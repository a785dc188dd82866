import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../../src/cli/serve.ts';
import type { ServedSite } from '../../../src/cli/serve.ts';
import { exchange, getOf, statusOf } from '../../build/raw-request.ts';

const secret = 'outside the site';

let folder: string;
let site: ServedSite;
/** What nobody caught: it would have ended the server. */
const uncaught: unknown[] = [];
const note = (reason: unknown): void => void uncaught.push(reason);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-malformed-'));
  const out = join(folder, 'site');
  await mkdir(join(out, 'about'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), secret);
  await writeFile(join(out, 'index.html'), 'home');
  await writeFile(join(out, '404.html'), 'nothing here');
  await writeFile(join(out, 'about', 'index.html'), 'about');
  await writeFile(join(out, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  site = await serveSite(out, '/sub/', 0);
  process.on('uncaughtException', note).on('unhandledRejection', note);
});
afterAll(async () => {
  process.off('uncaughtException', note).off('unhandledRejection', note);
  site.server.close().closeAllConnections();
  await rm(folder, { recursive: true, force: true });
});

const ask = (bytes: string | Buffer, isHalf = false): Promise<string> =>
  exchange(Number(new URL(site.address).port), bytes, isHalf);

afterEach(async () => {
  expect(uncaught).toEqual([]);
  // The server goes on, whatever it was asked.
  expect(await ask(getOf('/sub/'))).toMatch(/^HTTP\/1\.1 200 [\s\S]*home$/);
});

describe('a request that is malformed', () => {
  it.each<[string, string, string]>([
    ['a per cent sign that encodes nothing', getOf('/sub/%'), '404'],
    ['half an encoded character', getOf('/sub/%e4%bd'), '404'],
    ['a byte that is no UTF-8', getOf('/sub/%ff%fe'), '404'],
    ['an encoded NUL', getOf('/sub/%00'), '404'],
    ['an encoded NUL after a page', getOf('/sub/about%00.html'), '404'],
    ['an encoded line break', getOf('/sub/%0d%0aX-Born:%20yes'), '404'],
    ['the folder above', getOf('/sub/../secret.txt'), '404'],
    ['the folder above, encoded', getOf('/sub/%2e%2e/secret.txt'), '404'],
    ['the folder above, encoded twice', getOf('/sub/%252e%252e/secret.txt'), '404'],
    ['the folder above, its slash encoded', getOf('/sub/..%2fsecret.txt'), '404'],
    ['the folder above, by a backslash', getOf('/sub/..\\secret.txt'), '404'],
    ['the folder above, by an encoded backslash', getOf('/sub/..%5csecret.txt'), '404'],
    ['many folders above', getOf(`/sub/${'../'.repeat(40)}etc/passwd`), '404'],
    ['two slashes, as of another host', getOf('//example.org/'), '404'],
    ['a whole address', getOf('http://example.org/sub/'), '404'],
    ['no target that is a path', getOf('*'), '404'],
    ['a very long path', getOf(`/sub/${'a'.repeat(9000)}`), '404'],
    ['a very deep path', getOf(`/sub/${'a/'.repeat(3000)}`), '404'],
    ['a file’s name that is too long for the disk', getOf(`/sub/${'a'.repeat(300)}.html`), '404'],
    ['a query of signs', getOf('/sub/?%%%&&==\\..'), '200'],
    ['a header that is too large', getOf('/sub/', `X-Big: ${'a'.repeat(80_000)}\r\n`), '431'],
    ['too many headers', getOf('/sub/', 'X-A: b\r\n'.repeat(20_000)), '431'],
    ['a header without a colon', getOf('/sub/', 'nonsense\r\n'), '400'],
    ['a NUL in a header', getOf('/sub/', 'X-A: \0\r\n'), '400'],
    ['two lengths', getOf('/sub/', 'Content-Length: 1\r\nContent-Length: 2\r\n'), '400'],
    [
      'a length and chunks',
      getOf('/sub/', 'Content-Length: 1\r\nTransfer-Encoding: chunked\r\n'),
      '400',
    ],
    ['a range that is none', getOf('/sub/', 'Range: bytes=9-1\r\n'), '416'],
    ['a range beyond the end', getOf('/sub/', 'Range: bytes=99999999999999999999-\r\n'), '416'],
    [
      'a day that is none',
      getOf('/sub/', 'If-Modified-Since: never\r\nIf-None-Match: "\r\n'),
      '200',
    ],
    ['no host', 'GET /sub/ HTTP/1.1\r\nConnection: close\r\n\r\n', '400'],
    ['HTTP of 1991, which has no version', 'GET /sub/\r\n\r\n', '200'],
    ['HTTP of another age', 'GET /sub/ HTTP/9.9\r\n\r\n', '400'],
    ['a method that nobody knows', 'BREW /sub/ HTTP/1.1\r\n\r\n', '400'],
    ['no words', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', '400'],
    ['nothing but line breaks and a word', '\r\n\r\n\r\nx\r\n\r\n', '400'],
  ])('%s', async (_, bytes, status) => {
    const answer = await ask(Buffer.from(bytes, 'latin1'));
    expect(statusOf(answer)).toBe(status);
    expect(answer).not.toContain(secret);
    expect(answer).not.toMatch(/^x-born/im);
    // Nobody is told where the files lie, or how it failed.
    expect(answer).not.toContain(folder);
    expect(answer).not.toMatch(/\n\s+at /);
  });

  it.each<[string, string]>([
    ['half a request line', 'GET /su'],
    ['half a header', 'GET /sub/ HTTP/1.1\r\nHost: '],
    ['a body that never comes', 'POST /sub/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nab'],
    ['a caller that does not wait for the answer', getOf('/sub/about/')],
    ['nothing', ''],
  ])('%s, and then the caller is gone', async (_, bytes) => {
    await ask(bytes, true);
  });

  it('a file that is there and cannot be opened, as one that a build takes away', async () => {
    const name = join(folder, 'site', 'gone');
    const listener = createServer();
    await new Promise<void>((resolve) => listener.listen(name, resolve));
    try {
      expect(await ask(getOf('/sub/gone'))).toBe('');
    } finally {
      listener.close();
    }
  });

  it('many at once, all of them malformed', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, at) => ask(getOf(`/sub/%${at % 10}%00../../${at}`))),
    );
    expect(new Set(answers.map(statusOf))).toEqual(new Set(['404']));
  });
});
