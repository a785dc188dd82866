import { expect, test } from 'vitest';
import { ProgressLine, progressInWords } from '../../../src/reporters/progress.ts';

test.each([
  [0, 200, 0, 'Making pages: 0 of 200'],
  [9, 200, 0.9, 'Making pages: 9 of 200'],
  [0, 200, 40, 'Making pages: 0 of 200'],
  [50, 200, 5, 'Making pages: 50 of 200, 10 a second, about 15 s left'],
  [199, 200, 5, 'Making pages: 199 of 200, 40 a second, about 1 s left'],
  [200, 200, 5, 'Making pages: 200 of 200, 40 a second'],
  [1200, 4662, 12.6, 'Making pages: 1,200 of 4,662, 95 a second, about 37 s left'],
  [10, 160, 4, 'Making pages: 10 of 160, 2.5 a second, about 1 min left'],
  [10, 161, 4, 'Making pages: 10 of 161, 2.5 a second, about 2 min left'],
  [1, 7201, 1, 'Making pages: 1 of 7,201, 1 a second, about 2 h 0 min left'],
  [1, 1000, 60, 'Making pages: 1 of 1,000, 0.017 a second, about 16 h 39 min left'],
])('%i of %i after %f s', (done, total, seconds, words) => {
  expect(progressInWords({ what: 'Making pages', done, total, seconds })).toBe(words);
});

/** What a step of some items writes, each taking as long as the last. */
function written(total: number, each: number, output: { isTTY?: boolean; columns?: number }) {
  let time = 1000;
  const texts: string[] = [];
  const line = new ProgressLine(
    'Making pages',
    total,
    { ...output, write: (text) => texts.push(text) },
    () => time,
  );
  for (let item = 0; item < total; item += 1) {
    time += each;
    line.step();
  }
  return texts;
}

test('in a terminal one line is written over a few times a second, and gone at the end', () => {
  const texts = written(30, 0.125, { isTTY: true, columns: 100 });
  expect(texts).toHaveLength(15);
  expect(texts.slice(-2)).toEqual([
    'Making pages: 28 of 30, 8 a second, about 1 s left\u001b[K\r',
    '\u001b[K',
  ]);
});

test('in a narrow terminal the line is cut before it wraps', () => {
  const [first = ''] = written(2, 1, { isTTY: true, columns: 20 });
  expect(first).toBe('Making pages: 1 of \u001b[K\r');
});

test('in a terminal that does not say its width the line is whole', () => {
  const [first = ''] = written(2, 1, { isTTY: true, columns: 0 });
  expect(first).toBe('Making pages: 1 of 2, 1 a second, about 1 s left\u001b[K\r');
});

test('elsewhere a plain line comes every half minute, and none of a short step', () => {
  expect(written(1000, 0.02, {})).toEqual([]);
  expect(written(1000, 0.07, {})).toEqual([
    'Making pages: 429 of 1,000, 14 a second, about 40 s left\n',
    'Making pages: 858 of 1,000, 14 a second, about 10 s left\n',
  ]);
});
