import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyOf, dateline, fixture, pageOf, scratch } from './dateline.ts';
import { filesOf, tagsOf, textOf } from './site-pages.ts';
import type { Tag } from './site-pages.ts';

let folder: Awaited<ReturnType<typeof scratch>>;
let out: string;
let lit: string;
beforeAll(async () => {
  folder = await scratch();
  out = inject('folders').below;
  lit = await pageOf(out, 'events/lantern-lit');
});
afterAll(() => folder.remove());

/** The file of an address below the base. */
const fileAt = (address: string): string => join(out, address.replace(/^\/papers\/harbour\//, ''));

/** Each figure of the page by its kind, in order. */
const figures = (html: string): readonly string[] =>
  html.match(/<figure class="media[\s\S]*?<\/figure>/g) ?? [];

const named = (tags: readonly Tag[], name: string): readonly Tag[] =>
  tags.filter((tag) => tag.name === name);

describe('a picture', () => {
  it('is made in modern formats, in the sizes that its page says', async () => {
    const pictures = figures(lit).filter((figure) => figure.includes('<picture'));
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) {
      const tags = tagsOf(picture);
      const sources = named(tags, 'source');
      expect(sources.map(({ attributes }) => attributes['type'])).toEqual([
        'image/avif',
        'image/webp',
      ]);
      for (const { attributes } of sources) {
        const made = (attributes['srcset'] ?? '').split(', ');
        expect(made.length).toBeGreaterThan(1);
        for (const candidate of made) {
          const [address = '', width = ''] = candidate.split(' ');
          const read = await sharp(fileAt(address)).metadata();
          // An AVIF file is read as the HEIF container that it is.
          expect([candidate, read.format === 'heif' ? 'avif' : read.format]).toEqual([
            candidate,
            attributes['type']?.replace('image/', ''),
          ]);
          expect(`${read.width}w`).toBe(width);
        }
      }
    }
  });

  it('keeps its place free, says what it shows, and leads to its large file', async () => {
    const [first = ''] = figures(lit);
    const tags = tagsOf(first);
    const image = named(tags, 'img')[0]?.attributes ?? {};
    expect([image['width'], image['height']]).toEqual(['704', '440']);
    expect(image['alt']).toMatch(/^A white tower/);
    // The one that leads the page comes at once, the others when they are near.
    expect(image['loading']).toBe('eager');
    expect(
      figures(lit)
        .slice(1)
        .join('')
        .match(/loading="lazy"/g),
    ).toHaveLength(2);
    const link = named(tags, 'a')[0]?.attributes ?? {};
    const large = await sharp(fileAt(link['href'] ?? '')).metadata();
    expect([large.format, String(large.width), String(large.height)]).toEqual([
      'webp',
      link['data-width'],
      link['data-height'],
    ]);
  });

  it('is not published as the camera wrote it', async () => {
    const originals = (await filesOf(out)).filter((file) =>
      /lantern-by-(?:day|night)\.[\w-]{8}\.png$/.test(file),
    );
    expect(originals).toEqual([]);
  });

  it('says nothing of the camera and the place that its file names', async () => {
    const taken = await sharp(join(fixture('harbour'), 'events/lantern-by-day.png')).metadata();
    expect(taken.exif?.toString('latin1')).toContain('Selvane Optical');
    const pictures = (await filesOf(out)).filter((file) => /\.(?:avif|webp|png|jpe?g)$/.test(file));
    expect(pictures.some((file) => file.includes('lantern-by-day'))).toBe(true);
    const telling: string[] = [];
    for (const file of pictures) {
      const { exif, xmp, iptc } = await sharp(join(out, file)).metadata();
      if (exif !== undefined || xmp !== undefined || iptc !== undefined) telling.push(file);
      else if ((await readFile(join(out, file))).includes('Selvane Optical')) telling.push(file);
    }
    expect(telling).toEqual([]);
  });

  it('leads the page before its text, and only where it says so', () => {
    const lead = lit.indexOf('<figure class="media');
    expect(lead).toBeGreaterThan(0);
    expect(lead).toBeLessThan(lit.indexOf('class="record-body'));
    expect(lit.indexOf('id="media"')).toBeGreaterThan(lit.indexOf('class="record-body'));
  });
});

describe('recordings and documents', () => {
  it('are published as they are, and ask for nothing before they are played', () => {
    const tags = tagsOf(lit);
    for (const name of ['audio', 'video']) {
      const [player] = named(tags, name);
      expect(player?.attributes['preload']).toBe('none');
      expect(player?.attributes).toHaveProperty('controls');
    }
    const addresses = tags.flatMap(({ attributes }) =>
      Object.values(attributes).filter((value) => value.startsWith('/papers/harbour/media/')),
    );
    expect(addresses).toEqual([
      '/papers/harbour/media/events/lantern-bell.wav',
      '/papers/harbour/media/events/lantern-blinks.webm',
      '/papers/harbour/media/events/lantern-blinks.vtt',
      '/papers/harbour/media/events/keeper-log.pdf',
    ]);
    for (const address of addresses) {
      const name = address.split('/').at(-1) ?? '';
      expect(readFileSync(fileAt(address))).toEqual(
        readFileSync(join(fixture('harbour'), 'events', name)),
      );
    }
  });

  it('have their transcripts on the page, a film its captions', () => {
    const text = textOf(lit.replace(/<[^>]*>/g, ''));
    expect(text).toContain('[It dies away & nobody < speaks.]');
    expect(text).toContain('Keeper: There & gone.');
    expect(named(tagsOf(lit), 'track')[0]?.attributes).toMatchObject({
      kind: 'captions',
      srclang: 'en',
    });
  });

  it('say how large a document is, and whose host a link leads to', () => {
    const text = textOf(lit.replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ');
    expect(text).toContain("A page of the keeper's log (PDF, 618 byte");
    expect(text).toContain('The register of lamps (at example.org)');
  });

  it('of a source stand on its page', async () => {
    expect(await pageOf(out, 'sources/pilot-book')).toContain(
      '/papers/harbour/media/sources/pilot-book.pdf',
    );
  });

  it('of a draft are left out, and so is the host that only a draft shows', async () => {
    const files = await filesOf(out);
    expect(files.filter((file) => file.includes('kept-back'))).toEqual([]);
    for (const file of files.filter((name) => /\.html$|_headers$/.test(name))) {
      expect(await readFile(join(out, file), 'utf8')).not.toContain('unused.example.org');
    }
  });
});

describe('what strangers wrote', () => {
  it('stands as they wrote it', async () => {
    expect(lit).toContain('Drawn for the tests of &lt;b&gt;Dateline&lt;/b&gt;');
    const fire = await pageOf(out, 'events/fire');
    const tags = tagsOf(fire);
    expect(named(tags, 'i')).toEqual([]);
    const frame = named(tags, 'outside-media').at(-1)?.attributes ?? {};
    expect(frame['data-label']).toBe('A post of the same night, "<i>look</i>"');
    expect(fire).toContain('A post of the same night, &quot;&lt;i&gt;look');
  });
});

describe('the headers', () => {
  it('allow the hosts that a page shows something from, each for that alone', async () => {
    const headers = await readFile(join(out, '_headers'), 'utf8');
    const policy = /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';
    expect(policy.split('; ').filter((part) => part.includes('https:'))).toEqual([
      "img-src 'self' https://pictures.example.net",
      'frame-src https://player.example.org',
    ]);
  });
});

describe('a story with a host that its site does not allow', () => {
  it('is not built', async () => {
    const content = await copyOf('harbour', folder.path);
    const site = join(content, 'site.yaml');
    const text = await readFile(site, 'utf8');
    await writeFile(site, text.replace('player.example.org, ', ''));
    const to = join(folder.path, 'refused');
    const { code, stderr } = await dateline(['build'], {
      DATELINE_CONTENT: content,
      DATELINE_OUT: to,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('media-host');
  });
});
