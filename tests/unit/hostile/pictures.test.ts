import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fieldsOfBodies, hostile, neighbourTold, storyWith, told, verdicts } from './corpus.ts';

const noise = Uint8Array.from({ length: 64 * 64 * 3 }, (_, at) => (at * 7919) % 251);
const drawn = () => sharp(noise, { raw: { width: 64, height: 64, channels: 3 } });
const [png, jpeg, webp, gif, avif] = await Promise.all([
  drawn().png().toBuffer(),
  drawn().jpeg().toBuffer(),
  drawn().webp().toBuffer(),
  drawn().gif().toBuffer(),
  drawn().avif().toBuffer(),
]);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG of a few kilobytes that says how large it is, and would unpack to gigabytes. */
function bomb(width: number, height: number, rows: Uint8Array): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(1)</script><foreignObject><iframe src="//evil.example"/></foreignObject><image href="file:///etc/passwd"/><use href="//evil.example/x.svg#y"/></svg>';
const swf = Buffer.concat([Buffer.from('FWS'), Buffer.alloc(64)]);

const pictures: Readonly<Record<string, Uint8Array>> = {
  'sound.png': png,
  'sound.jpg': jpeg,
  'sound.webp': webp,
  'sound.gif': gif,
  'sound.avif': avif,
  'svg-with-script.png': Buffer.from(svg),
  'svg-with-script.avif': Buffer.from(svg),
  'svg-with-entity.jpg': Buffer.from(
    `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg.replace('<script>', '&x;<script>')}`,
  ),
  'page.gif': Buffer.from('<!doctype html><script>alert(1)</script>'),
  'gif-and-script.gif': Buffer.from('GIF89a/*<script>*/=1;alert(1)//</script>'),
  'script.webp': Buffer.from('RIFF\u0000\u0000\u0000\u0000WEBPalert(1)'),
  'png-named.jpg': png,
  'jpeg-named.png': jpeg,
  'gif-named.webp': gif,
  'flash.png': swf,
  'program.jpg': Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]),
  'pdf.avif': Buffer.from('%PDF-1.7'),
  'empty.png': Buffer.alloc(0),
  'head-only.png': png.subarray(0, 33),
  'cut-off.png': png.subarray(0, png.length / 2),
  'cut-off.jpg': jpeg.subarray(0, jpeg.length / 2),
  'cut-off.webp': webp.subarray(0, webp.length / 2),
  'cut-off.gif': gif.subarray(0, gif.length / 2),
  'cut-off.avif': avif.subarray(0, avif.length / 2),
  'bomb.png': bomb(50_000, 50_000, Buffer.alloc(6251 * 100)),
  'bomb-of-one-row.png': bomb(2 ** 31 - 1, 1, Buffer.alloc(10)),
  'bomb-of-nothing.png': bomb(0, 0, Buffer.alloc(0)),
  'rows-missing.png': bomb(9000, 9000, Buffer.alloc(1126 * 10)),
};

const itemOf = (file: string): string =>
  `  - { kind: image, file: ${file}, alt: A, credit: C, licence: CC0 }\n`;
const event = fieldsOfBodies.replace(
  'claims:',
  `media:\n${Object.keys(pictures).map(itemOf).join('')}claims:`,
);

test('pictures: each is refused with code and file, or is decoded whole', async () => {
  const folder = storyWith({
    'events/pictures.md': event,
    ...Object.fromEntries(
      Object.entries(pictures).map(([name, bytes]) => [`events/${name}`, bytes]),
    ),
  });
  const { lines } = await told(folder);
  rmSync(folder, { recursive: true });
  expect(lines).toContain(neighbourTold);
  const files = Object.keys(pictures).map((name) => `events/${name}`);
  await expect(verdicts(lines, files)).toMatchFileSnapshot(join(hostile, 'expected/pictures.txt'));
});
