import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteFaults } from '../../../src/cli/site-faults.ts';
import { scratch } from '../../build/dateline.ts';

let folder: Awaited<ReturnType<typeof scratch>>;
beforeEach(async () => {
  folder = await scratch();
});
afterEach(() => folder.remove());

async function lay(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), text);
  }
}

const whole = {
  'index.html':
    '<a href="/events/visit/">The visit</a> <a href="/events/visit/#claim-a%20b">A claim</a>' +
    '<a href="events/visit">Without a slash</a> <a href="#top">Up</a> <main id="top"></main>' +
    '<link rel="canonical" href="https://example.org/"><script src="/_astro/a.js"></script>' +
    '<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="">' +
    '<a href="https://example.org/another/site/of/the/host">cited</a>' +
    '<a href="mailto:desk@example.org">Write</a> <a href="https://other.example/">away</a>' +
    '<p>To frame it: &lt;iframe src="/nowhere/"&gt;</p>',
  'events/visit/index.html':
    '<article data-pagefind-body id="claim-a b"><a href="../../?day=2019-01-08">Back</a></article>',
  'about.html': '<a href="./">Home</a><a href="about">Here</a><a href="about.html">Here</a>',
  'about/index.html': '',
  '_astro/a.js': '',
  'a.png': '',
  'b.png': '',
  'search-index/en/index.json': '{"count":1}',
};
const hold = { base: '/', site: 'https://example.org', pages: ['events/visit/'] };

describe('a built site', () => {
  it('is whole where every link leads to a page, a file or a part of a page', async () => {
    await lay(whole);
    expect(await siteFaults(folder.path, hold)).toEqual([]);
  });

  it('is whole below a sub-path, whose host has other pages', async () => {
    await lay({
      'index.html':
        '<a href="/record/">Home</a><a href="/elsewhere/">The host’s</a><a href="/records/">Another</a>',
    });
    expect(await siteFaults(folder.path, { base: '/record/', site: undefined, pages: [] })).toEqual(
      [],
    );
    expect(await siteFaults(folder.path, { base: '/', site: undefined, pages: [] })).toHaveLength(
      3,
    );
  });

  it('is told all at once what it lacks', async () => {
    await lay({
      ...whole,
      'index.html': `${whole['index.html']}<a href="/events/gone/">Gone</a><a href="#nowhere">No part</a>`,
      'events/visit/index.html':
        '<article data-pagefind-body><img src="pic&#38;ture.png" alt=""></article>',
      'late/index.html': '<main data-pagefind-body></main>',
      'ру/index.html': '<a href="нет/">Нет</a><a href="../%E0%A4%A/">Broken</a>',
      'search-index/en/index.json': '{"count":1}',
    });
    expect(
      (await siteFaults(folder.path, { ...hold, pages: ['events/visit/', 'actors/clerk/'] })).join(
        '\n',
      ),
    ).toMatchInlineSnapshot(`
      "actors/clerk/ has no page.
      events/visit/index.html leads to pic&ture.png, where there is nothing.
      index.html leads to /events/gone/, where there is nothing.
      ру/index.html leads to нет/, where there is nothing.
      ру/index.html leads to ../%E0%A4%A/, where there is nothing.
      index.html leads to #claim-a b of events/visit/index.html, which has no such part.
      index.html leads to #nowhere of index.html, which has no such part.
      Pages to be found: 2. Pages in the search index: 1."
    `);
  });
});
