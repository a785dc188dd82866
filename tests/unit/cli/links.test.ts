import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventMdx, siteYaml, storyFolder } from '../files/story-folder.ts';

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

/** Answers each path with the status that it names; one that moved leads to one that is there. */
const server = createServer(({ url = '' }, response) => {
  const status = Number(/^\/(\d+)/u.exec(url)?.[1] ?? 200);
  response.writeHead(status, status === 301 ? { location: '/200' } : {}).end();
});
let host = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

/** The command is waited for without standing in the way of the server. */
function run(
  content: string,
  ...args: string[]
): Promise<{ status: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATELINE_CONTENT: content };
  return new Promise((resolve) => {
    execFile(process.execPath, [main, 'links', ...args], { env }, (error, stdout, stderr) => {
      const told = stdout.replaceAll(host, 'host');
      resolve({ status: error === null ? 0 : Number(error.code), stdout: told, stderr });
    });
  });
}

const source = (rest: string) => `title: Shut\nlang: en\nkind: article\npublisher: post\n${rest}`;

test('what is reached is counted and not listed', async () => {
  const folder = storyFolder({
    'site.yaml': siteYaml,
    'sources/post-16.yaml': source(`url: http://${host}/200\n`),
    'sources/post-17.yaml': source(`url: http://${host}/301\n`),
  });
  expect(await run(folder)).toEqual({
    status: 0,
    stdout: '2 addresses: 2 reached, 0 gone, 0 without an answer, 0 refused to a program.\n',
    stderr: '',
  });
});

test('what leads nowhere is told with every place that names it', async () => {
  const folder = storyFolder({
    'site.yaml': siteYaml,
    'events/shut.mdx': eventMdx.replace(
      'Nobody says why.',
      `Nobody [says](http://${host}/404?a=1&b="2") why, <Foreign lang="ru">[там](http://${host}/200)</Foreign>.`,
    ),
    'sources/post-16.yaml': source(
      `url: http://${host}/404?a=1&b="2"\ncaptures:\n  - { at: "2020", by: e, method: m, sha256: ${'0'.repeat(64)}, archive: "http://${host}/403" }\n`,
    ),
    'sources/post-17.yaml': source(`url: http://127.0.0.1:1/\nnote: http://${host}/410\n`),
    'sources/broken.yaml': `nam: x\nurl: http://${host}/410\n`,
  });
  const { status, stdout } = await run(folder, '--retries', '0');
  expect(stdout).toMatchInlineSnapshot(`
    "5 addresses: 1 reached, 2 gone, 1 without an answer, 1 refused to a program.

    ## Gone

    The page is not there any more. Correct the address, or name a copy in an archive.

    - \`http://host/404?a=1&b="2"\`: status 404
      - \`events/shut.mdx:13\` \`text\`
      - \`sources/post-16.yaml:5\` \`url\`, with a copy in an archive
    - \`http://host/410\`: status 410
      - \`sources/broken.yaml:2\` \`url\`
      - \`sources/post-17.yaml:6\` \`note\`

    ## No answer

    Nobody answered, or the server failed. It may come back; look again before you change anything.

    - \`http://127.0.0.1:1/\`: no answer
      - \`sources/post-17.yaml:5\` \`url\`

    ## Refused to a program

    A person may well be shown the page. Look by hand.

    - \`http://host/403\`: status 403
      - \`sources/post-16.yaml:7\` \`captures[0].archive\`
    "
  `);
  expect(status).toBe(1);
});

test('a folder that is not there is one plain sentence', async () => {
  const { status, stderr } = await run('/nowhere/at/all');
  expect(stderr).toMatch(/^There is no content folder/u);
  expect(status).toBe(1);
});

test.each([['x'], ['-1'], ['10']])('%j retries exit with 2', async (retries) => {
  const { status, stderr } = await run('/nowhere', `--retries=${retries}`);
  expect(stderr).toContain('Write a number from 0 to 9.');
  expect(status).toBe(2);
});
