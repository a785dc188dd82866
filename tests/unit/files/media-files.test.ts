import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/files/check-content.ts';
import { mediaProblems } from '../../../src/files/media-problems.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { eventMdx, siteYaml, storyFolder } from './story-folder.ts';

const eventWith = (...items: readonly string[]): string =>
  eventMdx.replace('claims:', `media:\n${items.map((item) => `  - ${item}\n`).join('')}claims:`);

const log = '{ kind: document, file: log.pdf, title: T, credit: A, licence: CC0 }';
const bell =
  '{ kind: sound, file: bell.wav, transcript: { file: bell.txt }, credit: A, licence: CC0 }';

async function told(folder: string): Promise<string[]> {
  const { problems } = await readContent(folder);
  return problems.map(
    ({ file, line, code, message, remedy }) => `${file}:${line} ${code}: ${message} ${remedy}`,
  );
}

test('files beside entries are read with their sizes, transcripts with their words', async () => {
  const folder = storyFolder({
    'site.yaml': siteYaml,
    'events/a.mdx': eventWith(log, bell),
    'events/log.pdf': '%PDF-',
    'events/bell.wav': 'RIFF',
    'events/bell.txt': 'A bell.\n',
  });
  const { media, problems } = await readContent(folder);
  expect(problems).toEqual([]);
  expect(media).toEqual([
    { file: 'events/bell.txt', path: join(folder, 'events/bell.txt'), bytes: 8, text: 'A bell.\n' },
    { file: 'events/bell.wav', path: join(folder, 'events/bell.wav'), bytes: 4 },
    { file: 'events/log.pdf', path: join(folder, 'events/log.pdf'), bytes: 5 },
  ]);
});

test('files that are named and not there, and those that nothing names, are told', async () => {
  const folder = storyFolder({
    'site.yaml': siteYaml,
    'events/a.mdx': eventWith(log, bell),
    'events/lag.pdf': '%PDF-',
    'sources/bell.wav': 'RIFF',
  });
  expect(await told(folder)).toEqual([
    'events/a.mdx:7 reference-missing: The file `log.pdf` is not beside the entry. Did you mean `./lag.pdf`?',
    'events/a.mdx:8 reference-missing: The file `bell.wav` is not beside the entry. Put the file into `events/`.',
    'events/a.mdx:8 reference-missing: The file `bell.txt` is not beside the entry. Put the file into `events/`.',
    'events/lag.pdf:1 file-unexpected: No entry uses this file. Show it in an entry, or remove it.',
    'sources/bell.wav:1 file-unexpected: No entry uses this file. Show it in an entry, or remove it.',
  ]);
});

test('a link that leads out of the content folder is refused, whatever names it', async () => {
  const outside = storyFolder({ 'secret.pdf': '%PDF-' });
  const folder = storyFolder({ 'site.yaml': siteYaml, 'events/a.mdx': eventWith(log) });
  symlinkSync(join(outside, 'secret.pdf'), join(folder, 'events/log.pdf'));
  expect(await told(folder)).toEqual([
    'events/log.pdf:1 file-unexpected: This is a link that leads out of the content folder. Put the file itself here.',
    'events/a.mdx:7 reference-missing: The file `log.pdf` is not beside the entry. Put the file into `events/`.',
  ]);
  expect((await readContent(folder)).media).toEqual([]);
});

test.each(['../site.yaml', '/etc/passwd.pdf', 'a/../../log.pdf', '..\\log.pdf', 'log.pdf?raw'])(
  'a path that leads elsewhere is no name of a file: %s',
  async (path) => {
    const folder = storyFolder({
      'site.yaml': siteYaml,
      'events/a.mdx': eventWith(log.replace('log.pdf', JSON.stringify(path))),
    });
    const { problems } = await checkContent(folder, '2026-11-25');
    expect(problems.map(({ code }) => code)).toContain('media-file');
  },
);

test('a transcript that is no text is told', async () => {
  const folder = storyFolder({
    'site.yaml': siteYaml,
    'events/a.mdx': eventWith(bell),
    'events/bell.wav': 'RIFF',
    'events/bell.txt': new Uint8Array([0xff, 0xfe, 0x41, 0x00]),
  });
  expect(await told(folder)).toEqual([
    'events/bell.txt:1 media-file: The transcript is not UTF-8 text. Save the file as UTF-8.',
  ]);
});

test('files of which some systems keep one alone are told with both names', () => {
  const media = [
    'events/Hall.png',
    'events/caf\u00e9.pdf',
    'events/cafe\u0301.pdf',
    'events/hall.png',
    'sources/hall.png',
  ];
  const told = mediaProblems([], media).filter(({ code }) => code === 'id-duplicate');
  expect(told.map(({ file, message, remedy }) => `${file}: ${message} ${remedy}`)).toEqual([
    'events/cafe\u0301.pdf: The name `cafe\u0301.pdf` differs only in its code points (U+0065 U+0301 for U+00E9) from that of `events/caf\u00e9.pdf`, and some systems keep one of the two alone. Give one of the two another name, there and where it is shown, or remove it.',
    'events/hall.png: The name `hall.png` differs only in its capitals from that of `events/Hall.png`, and some systems keep one of the two alone. Give one of the two another name, there and where it is shown, or remove it.',
  ]);
});
