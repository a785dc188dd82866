import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf, scratch } from './dateline.ts';
import { exchange, getOf, statusOf } from './raw-request.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const secret = 'outside the project';

let server: ChildProcess;
let port: number;
let content: string;
let folder: Awaited<ReturnType<typeof scratch>>;

beforeAll(async () => {
  folder = await scratch();
  await writeFile(join(folder.path, 'secret.txt'), secret);
  content = await copyOf('thorns', folder.path);
  const { PATH = '', HOME = '' } = process.env;
  server = spawn(process.execPath, [join(project, 'src/cli/main.ts'), 'dev', '--port', '0'], {
    cwd: project,
    env: { PATH, HOME, DATELINE_CONTENT: content },
  });
  port = await new Promise<number>((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += String(text);
      const [, found] = /Dateline is at http:\/\/127\.0\.0\.1:(\d+)\//.exec(said) ?? [];
      if (found !== undefined) resolve(Number(found));
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('close', () => reject(new Error(`The dev server ended.\n${said}`)));
  });
});
afterAll(async () => {
  server.kill();
  await folder.remove();
});

const ask = (bytes: string, isHalf = false): Promise<string> =>
  exchange(port, Buffer.from(bytes, 'latin1'), isHalf);

describe('the dev server', () => {
  it('goes on after requests that are malformed, and gives nothing away', async () => {
    const outside = join(folder.path, 'secret.txt');
    const requests: readonly string[] = [
      ...['/%', '/%e4%bd', '/%00', '//example.org/', '*', 'http://example.org/'].map((target) =>
        getOf(target),
      ),
      ...[`/../..${outside}`, `/%2e%2e/%2e%2e${outside}`, `/@fs${outside}`, `/@fs${outside}?raw`],
      ...[`/_image?href=${outside}`, `/_image?href=file://${outside}`, `/a/..%2f..%2f${outside}`],
      ...[`/@id/${outside}`, `/@fs${outside}?import&raw`, `/@fs${outside}?url`],
    ].map((request) => (request.startsWith('GET') ? request : getOf(request)));
    const answers = await Promise.all(
      [
        ...requests,
        getOf(`/${'a'.repeat(9000)}`),
        getOf('/', `X-Big: ${'a'.repeat(80_000)}\r\n`),
        'GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n',
        'GET / HTTP/9.9\r\n\r\n',
        '\x16\x03\x01\x02\x00\r\n\r\n',
      ].map((request) => ask(request)),
    );
    for (const half of ['GET /ev', 'GET / HTTP/1.1\r\nHost: ', 'POST / HTTP/1.1\r\n']) {
      await ask(half, true);
    }
    expect(answers.map(statusOf).filter((status) => !/^[45]/.test(status))).toEqual([]);
    expect(answers.filter((answer) => answer.includes(secret))).toEqual([]);
    const page = await ask(getOf('/events/gate/'));
    expect(statusOf(page)).toBe('200');
    expect(page).toContain('event-title');
    expect(server.exitCode).toBeNull();
  });

  it.each(['/%', '/%ff', '/events/%e4%bd/', '/_astro/%ff?a=b'])(
    'says of %s that it cannot be read',
    async (path) => {
      const said = await ask(getOf(path));
      expect(statusOf(said)).toBe('400');
      expect(said.split('\r\n\r\n')[1]).toMatchInlineSnapshot(`
        "This address cannot be read: a % in it is not followed by the code of a character in UTF-8.
        Look at what stands behind the % signs, or begin at the first page of the site.
        "
      `);
    },
  );

  it('shows a private person by role, and a protected source without address', async () => {
    expect(await ask(getOf('/actors/watch/'))).toContain('The watchman of the gate');
    for (const path of ['/actors/watch/', '/sources/letter/', '/propose/known.json']) {
      expect(await ask(getOf(path))).not.toMatch(/Quernmoor|hidden-thorn|kept-thorn|carried-thorn/);
    }
  });

  it('shows what has changed of an entry, on its page and on all others', async () => {
    const path = join(content, 'actors', 'paper.yaml');
    const before = await readFile(path, 'utf8');
    const pages = ['/actors/paper/', '/actors/', '/sources/leaf/'];
    for (const page of pages) expect(await ask(getOf(page))).not.toContain('The new gazette');
    await writeFile(path, before.replace(/^name: .*$/m, 'name: The new gazette'));
    await expect
      .poll(
        async () =>
          Promise.all(
            pages.map(async (page) => (await ask(getOf(page))).includes('The new gazette')),
          ),
        // On a machine with other work each page may take seconds.
        { timeout: 90_000, interval: 500 },
      )
      .toEqual([true, true, true]);
  });
});
