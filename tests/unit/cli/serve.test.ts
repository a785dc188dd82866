import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureInWords } from '../../../src/cli/failure-in-words.ts';
import { portFrom, serveSite } from '../../../src/cli/serve.ts';
import type { ServedSite } from '../../../src/cli/serve.ts';
import { parseHeaders } from '../../../src/cli/served-headers.ts';

let folder: string;
let site: ServedSite;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-serve-'));
  await mkdir(join(folder, 'about'));
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '404.html'), 'nothing here');
  await writeFile(join(folder, 'about', 'index.html'), 'about');
  await writeFile(join(folder, 'index.pagefind.wasm'), '');
  await writeFile(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  site = await serveSite(folder, '/sub/', 0);
});
afterAll(async () => {
  site.server.close();
  await rm(folder, { recursive: true, force: true });
});

const get = async (path: string) => {
  const answer = await fetch(new URL(path, site.address), { redirect: 'manual' });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};

describe('serving', () => {
  it.for([
    ['/sub/', 200, 'home'],
    ['/sub/about/', 200, 'about'],
    ['/sub/?q=1', 200, 'home'],
    ['/sub/none', 404, 'nothing here'],
    ['/about/', 404, 'nothing here'],
    ['/sub/../../etc/passwd', 404, 'nothing here'],
    ['/sub/%2e%2e/%2e%2e/etc/passwd', 404, 'nothing here'],
    ['/sub/%ff', 404, 'nothing here'],
    ['/', 302, ''],
    ['/sub', 302, ''],
  ] as const)('answers %s with %i', async ([path, status, text]) => {
    expect(await get(path)).toMatchObject({ status, text });
  });

  it('says what a file is, and sends the site’s own headers', async () => {
    const page = await get('/sub/');
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('/sub/index.pagefind.wasm')).headers.get('content-type')).toBe(
      'application/wasm',
    );
  });

  it('refuses a port that is taken, and says what to do', async () => {
    const port = Number(new URL(site.address).port);
    await expect(serveSite(folder, '/', port)).rejects.toThrow(
      `Port ${port} is taken. Name another one with --port.`,
    );
  });

  it('refuses a folder without a site', async () => {
    await expect(serveSite(join(folder, 'about', 'none'), '/', 0)).rejects.toThrow(
      'Build one first: npm run build',
    );
  });

  it('takes ports that exist', () => {
    expect(portFrom('8080')).toBe(8080);
    for (const text of ['x', '-1', '65536', '1e3', '']) expect(() => portFrom(text)).toThrow();
  });
});

describe('a headers file', () => {
  it('gives a path the headers of every rule that it fits', () => {
    const headers = parseHeaders('# all\n/*\n  A: 1\n  B: x: y\n\n/docs/*\n  A: 2\n');
    expect(headers('/')).toEqual({ A: '1', B: 'x: y' });
    expect(headers('/docs/a')).toEqual({ A: '2', B: 'x: y' });
    expect(parseHeaders('')('/')).toEqual({});
  });
});

describe('a failure', () => {
  it('is told with its hint and its place, and without steering the terminal', () => {
    const error = Object.assign(new Error('It broke.\u001b[2J'), {
      hint: 'Mend it.',
      loc: { file: 'a.ts', line: 3 },
    });
    expect(failureInWords(error)).toBe('It broke.<U+001B>[2J\nMend it.\nIn a.ts:3');
    expect(failureInWords('no error')).toBe('no error');
  });

  it.each([
    ['EACCES', 'scandir', 'It may not be read. Change who may.'],
    ['EPERM', 'stat', 'It may not be read. Change who may.'],
    [
      'EACCES',
      'open',
      'The file may not be opened. Change who may; where it is a file of the output, name another folder with DATELINE_OUT.',
    ],
    [
      'EACCES',
      'mkdir',
      'You may not write there. Change who may, or name another folder with DATELINE_OUT.',
    ],
    [
      'EPERM',
      'rename',
      'You may not write there. Change who may, or name another folder with DATELINE_OUT.',
    ],
    ['EACCES', 'listen', 'You may not serve there. Name another port with --port.'],
    ['ENAMETOOLONG', 'open', 'The name is longer than the system allows. Choose a shorter one.'],
  ])('of the system says what may not be done: %s of %s', (code, syscall, words) => {
    const error = Object.assign(new Error(`${code}: no, ${syscall} '/a'`), { code, syscall });
    expect(failureInWords(error)).toBe(`${words}\n${code}: no, ${syscall} '/a'`);
  });

  it('gives back no name without end', () => {
    const error = new Error(`ENOENT: no such file or directory, open '${'a'.repeat(100_000)}'`);
    expect(failureInWords(error).length).toBeLessThan(600);
  });
});
