import sharp from 'sharp';
import { expect, test } from 'vitest';
import { dateFrom, shapeOf } from '../../../src/domain/date/index.ts';
import { missingIn, shapedLine, wrapped } from '../../../src/drawing/shaped-line.ts';
import { missingOn, shareImagePng, shareImageSvg } from '../../../src/drawing/share-image.ts';
import type { ShareImage } from '../../../src/drawing/share-image.ts';

const image: ShareImage = {
  site: 'The harbour of Selvane',
  title: 'The mole falls',
  lang: 'en',
  direction: 'ltr',
  date: 'about 1890',
  shape: shapeOf(dateFrom('1890~')),
  lane: { title: 'The stones', hue: 1, path: 'M1 1h8v8H1z' },
};

test.each([
  'The visit, “as printed” – 28–30 December 2018…',
  'Дипломаты двенадцати стран — «поездка»',
  'Үрүмчү, Қазақстан, Ўзбекистон',
  'زارت Jane Ellery القرية في 12 أيار 1952',
  'ئۇيغۇر ئاپتونوم رايونى ۋە ھۆكۈمەت',
  '十二国外交使节参访新疆，2018年12月28日至30日',
])('%s is drawn whole', (text) => {
  expect(missingIn(text)).toEqual([]);
  expect(shapedLine(text, 'ltr').paths.length).toBeGreaterThan(10);
});

test('what no typeface has is named, each once, and blanks and marks of direction are no letters', () => {
  expect(missingIn('ሰላም a\u200f\u2067 ሰ\u2069')).toEqual(['ሰ', 'ላ', 'ም']);
  expect(missingOn({ ...image, title: 'ሰ' })).toEqual(['ሰ']);
});

test('letters join as their script asks, and words of another direction keep their own', () => {
  // A joined word is another row of glyphs than its letters are alone.
  const joined = shapedLine('بئر', 'rtl').paths.map(({ d }) => d);
  const alone = [...'بئر'].flatMap((letter) => shapedLine(letter, 'rtl').paths.map(({ d }) => d));
  expect([...joined].sort()).not.toEqual([...alone].sort());
  const [latin] = shapedLine('a', 'ltr').paths;
  const mixed = shapedLine('بئر a', 'rtl');
  // The Latin letter, said last, stands at the left end.
  expect(mixed.paths.toSorted((a, b) => a.x - b.x)[0]?.d).toBe(latin?.d);
});

test('a long title is broken between words, and cut short at last', () => {
  const title = 'The envoys see the harbour and the wall and the lamp of Selvane again';
  const lines = wrapped(title, 'en', 'ltr', 12, 9);
  expect(lines.length).toBeGreaterThan(2);
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(12);
  const cut = wrapped(title, 'en', 'ltr', 12, 2);
  expect(cut).toHaveLength(2);
  expect(cut[1]?.width).toBeLessThanOrEqual(12);
  expect(wrapped('十二国外交使节参访新疆', 'zh', 'ltr', 5, 9).length).toBeGreaterThan(2);
});

test.each([
  ['2018-12-28', [], ['mask=', 'fill="url(#hatch)', 'l14 14']],
  ['2018-12', ['fill="url(#hatch)"'], ['mask="url(#soft)"']],
  ['1890~', ['mask="url(#soft)"', 'fill="url(#hatch)"'], []],
  ['2018-12-28~', ['mask="url(#soft)"'], ['fill="url(#hatch)"']],
  ['2018-12-28/..', ['l14 14l-14 14'], ['l-14 14l14 14']],
  ['../2018-12-28', ['l-14 14l14 14'], ['l14 14l-14 14']],
] as const)('the bar of %s says what is not certain', (edtf, has, hasNot) => {
  const svg = shareImageSvg({ ...image, shape: shapeOf(dateFrom(edtf)) });
  expect(has.filter((part) => !svg.includes(part))).toEqual([]);
  expect(hasNot.filter((part) => svg.includes(part))).toEqual([]);
});

test('no text of an entry is in the picture’s code, and the same words give the same bytes', async () => {
  const title = '<script>alert(1)</script> & "x"';
  expect(shareImageSvg({ ...image, title })).not.toContain('alert');
  const [first, second] = await Promise.all([shareImagePng(image), shareImagePng(image)]);
  expect(first.equals(second)).toBe(true);
  expect(await sharp(first).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
});
