import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotation } from '../../../../src/domain/quotations/find-quotation.ts';

const copy = `Lamp out on Gull Rock

The keeper said “the lamp failed at midnight” – and was lit again. The pilot saw no light.
In the morning the pilot saw no light either.`;

const find = (text: string, around: { prefix?: string; suffix?: string } = {}, lang = 'en') =>
  findQuotation({ text, lang, ...around }, copy);

describe('word for word', () => {
  test('the passage is that of the copy as printed', () => {
    const found = find('failed at midnight" - and');
    expect(found).toMatchObject({ outcome: 'verbatim', isInContext: true });
    if (found.outcome !== 'verbatim') return;
    expect(copy.slice(found.passage.start, found.passage.end)).toBe('failed at midnight” – and');
  });

  test('the words around it tell which of several places is meant', () => {
    const [first, second] = [
      find('saw no light'),
      find('saw no light', { prefix: 'In the morning the pilot', suffix: 'either' }),
    ];
    if (first.outcome !== 'verbatim' || second.outcome !== 'verbatim') throw new Error('not found');
    expect(first.passage.start).toBe(copy.indexOf('saw no light'));
    expect(second.passage.start).toBe(copy.lastIndexOf('saw no light'));
  });

  test('other words around it are told', () => {
    expect(find('saw no light', { prefix: 'the keeper' })).toMatchObject({
      outcome: 'verbatim',
      isInContext: false,
    });
  });

  test('where words are written without blanks', () => {
    const found = findQuotation({ text: '灯塔熄灭', lang: 'zh' }, '昨夜鸥岩灯塔熄灭了。');
    expect(found).toMatchObject({ outcome: 'verbatim', passage: { start: 4, end: 8 } });
  });
});

describe('changed', () => {
  test.each([
    ['another word', 'the lamp went at midnight', 'the lamp [went|failed] at midnight'],
    ['a word too many', 'the big lamp failed at midnight', 'the [big|] lamp failed at midnight'],
    ['a word left out', 'lamp failed midnight', 'lamp failed [|at] midnight'],
    ['a capital', 'The lamp failed at midnight', '[The|the] lamp failed at midnight'],
    ['at both ends', 'a pilot saw no lights', '[a|The] pilot saw no [lights|light]'],
  ])('%s', (_, quoted, difference) => {
    const found = find(quoted);
    if (found.outcome !== 'changed') throw new Error(found.outcome);
    const shown = found.difference.map((run) =>
      run.isSame ? run.quoted : `[${run.quoted}|${run.printed}]`,
    );
    expect(shown.join(' ')).toBe(difference);
  });
});

test.each([
  ['other words', 'nobody was on the island that night'],
  ['less than half of them', 'the keeper trimmed a wick before dawn'],
  ['no words', '  '],
])('absent: %s', (_, quoted) => {
  expect(find(quoted)).toEqual({ outcome: 'absent' });
});

const word = fc.constantFrom('lamp', 'rock', 'was', 'out', 'lit', ',', '“', '—');

test('any run of the copy is found in it, and what was found says so itself', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.nat(29),
      fc.nat(29),
      (text, a, b) => {
        const [from, to] = [Math.min(a, b) % text.length, Math.max(a, b) + 1];
        const printed = text.join(' ');
        const found = findQuotation({ text: text.slice(from, to).join(' '), lang: 'en' }, printed);
        expect(found.outcome).toBe('verbatim');
        if (found.outcome !== 'verbatim') return;
        const again = printed.slice(found.passage.start, found.passage.end);
        expect(findQuotation({ text: again, lang: 'en' }, printed)).toEqual(found);
      },
    ),
  );
});

test('the two sides of a difference are the quotation and the passage', () => {
  const bare = (text: string) => text.replace(/\s/gu, '');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.array(word, { minLength: 1, maxLength: 30 }),
      (quote, text) => {
        const [quoted, printed] = [quote.join(' '), text.join(' ')];
        const found = findQuotation({ text: quoted, lang: 'en' }, printed);
        if (found.outcome !== 'changed') return;
        const { difference, passage } = found;
        expect(bare(difference.map((run) => run.quoted).join(''))).toBe(bare(quoted));
        expect(bare(difference.map((run) => run.printed).join(''))).toBe(
          bare(printed.slice(passage.start, passage.end)),
        );
        expect(difference.some(({ isSame }) => !isSame)).toBe(true);
      },
    ),
  );
});
