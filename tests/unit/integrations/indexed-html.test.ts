import { describe, expect, it } from 'vitest';
import { spaced, unspacedAgain } from '../../../src/domain/spaced-words.ts';
import { indexedHtml } from '../../../src/integrations/indexed-html.ts';

describe('words that are written without blanks', () => {
  it.for([
    ['en', '旧港的历史很长', '旧港 的 历史 很 长'],
    ['en', 'the 历史 of it', 'the 历史 of it'],
    ['en', 'salary Казахстан ميناء', 'salary Казахстан ميناء'],
    ['zh-Hans', '旧港的历史', '旧港的历史'],
    ['ja', '港の歴史', '港の歴史'],
  ] as const)('on a page in %s, %s is indexed as %s', ([lang, text, indexed]) => {
    expect(spaced(text, lang)).toBe(indexed);
    if (text !== indexed) expect(unspacedAgain(indexed)).toBe(text);
  });

  it('are set apart in the text of a page, and its tags stay as they are', () => {
    const html = '<html lang="en"><p title="旧港的历史">旧港的历史</p><img alt="旧港的历史">';
    expect(indexedHtml(html)).toBe(
      '<html lang="en"><p title="旧港的历史">旧港 的 历史</p><img alt="旧港的历史">',
    );
  });
});
