import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cueTexts, isWebVtt, transcriptParagraphs } from '../../../src/domain/web-vtt.ts';

const captions = `WEBVTT - made for a test

STYLE
::cue { color: red }

NOTE
not spoken

first
00:00.000 --> 00:01.500 align:start
<v.loud Keeper>It is <i>dark</i>,
and 1 &lt; 2 &amp; 3.

00:02.000 --> 00:03.000

00:03.000 --> 00:04.000
- Who is <00:03.500>there?
`;

test('cues are read without their marks, voices by their names', () => {
  expect(cueTexts(captions)).toEqual(['Keeper: It is dark, and 1 < 2 & 3.', '- Who is there?']);
  expect(cueTexts(captions.replaceAll('\n', '\r\n'))).toEqual(cueTexts(captions));
});

test.each([
  ['WEBVTT', true],
  ['\uFEFFWEBVTT\n\n', true],
  ['WEBVTTX\n', false],
  ['1\n00:00:00,000 --> 00:00:01,000\nThis is SubRip.', false],
  ['', false],
])('%j begins as WebVTT does: %s', (text, is) => expect(isWebVtt(text)).toBe(is));

test('plain text is parted by its empty lines', () => {
  expect(transcriptParagraphs('One.\r\n \r\n\r\nTwo\nand three.\n')).toEqual([
    'One.',
    'Two\nand three.',
  ]);
});

test('no text makes it throw or give an empty paragraph', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (text, asCaptions) => {
      const written = asCaptions ? `WEBVTT\n\n00:00.000 --> 00:01.000\n${text}` : text;
      for (const paragraph of transcriptParagraphs(written)) expect(paragraph.trim()).not.toBe('');
    }),
  );
});
