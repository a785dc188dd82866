import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/islands/search/passage.ts';
import { isPhrase } from '../../../src/domain/search/query.ts';
import {
  addressOf,
  askedIn,
  isFiltered,
  requestFrom,
} from '../../../src/islands/search/request.ts';
import { foundInWords, quoted, wordKeys, wordsFrom } from '../../../src/islands/search/words.ts';
import { searchWords } from '../../../src/i18n/search-words.en.ts';

const request = (search: string) => requestFrom(new URLSearchParams(search));

describe('a request', () => {
  it.for([
    ['', ''],
    ['?q=pay', '?q=pay'],
    ['?q=++pay+', '?q=pay'],
    ['?sort=date&lane=b&q=a&lane=a', '?q=a&lane=b&lane=a&sort=date'],
    ['?lane=a&lane=a&lane=', '?lane=a'],
    ['?sort=relevance&unknown=1', ''],
    ['?sort=upwards', ''],
    ['?q=%22a+%26+b%22', '?q=%22a+%26+b%22'],
  ] as const)('of %s has the address %s', ([search, address]) => {
    expect(addressOf(request(search))).toBe(address);
    // What it writes it reads again.
    expect(request(address)).toEqual(request(search));
  });

  it.for([
    ['', '#q=pay+day', 'pay day'],
    ['', '#q=a%23b%26c', 'a#b&c'],
    ['?q=pay', '#q=other', 'pay'],
    ['?lane=a', '#q=other', ''],
    ['', '#hit-q=pay', ''],
    ['', '', ''],
  ] as const)('is in %s and %s by what the head of a page wrote there', ([search, hash, query]) => {
    expect(requestFrom(askedIn({ search, hash })).query).toBe(query);
  });

  it('is filtered by a facet, and not by a query or an order', () => {
    expect(isFiltered(request('?q=pay&sort=date'))).toBe(false);
    expect(isFiltered(request('?year=2018'))).toBe(true);
  });
});

describe('a query', () => {
  it.for([
    ['salary', false],
    ['"blue door"', true],
    ['“blue door”', true],
    ['„blue door“', true],
    ['« porte bleue »', true],
    ['blue "door"', false],
    ['"', false],
    ['说历史', false],
  ] as const)('%s may be a phrase', ([query, phrase]) => {
    expect(isPhrase(query)).toBe(phrase);
  });
});

describe('a passage', () => {
  it.for([
    ['The pay at the mill', 'the mill. It was', 8],
    ['The pay', 'The pay. It was', 7],
    ['The pay', 'Nothing of it', 0],
    ['', 'Nothing of it', 0],
    ['The pay', '', 0],
  ] as const)('starts with so much of its title', ([title, text, length]) => {
    expect(overlap(title, text)).toBe(length);
  });
});

describe('the words of search', () => {
  const words = wordsFrom(JSON.stringify(searchWords.island));

  it('are all there in English', () => {
    expect(Object.keys(searchWords.island).sort()).toEqual([...wordKeys, 'kinds'].sort());
  });

  it('are missed by name', () => {
    const lacking = { ...searchWords.island, more: undefined };
    expect(() => wordsFrom(JSON.stringify(lacking))).toThrow('data-words lacks more');
    expect(() => wordsFrom(undefined)).toThrow(TypeError);
  });

  it.for([
    [1, '', '1 entry'],
    [1200, '', '1,200 entries'],
    [1, 'pay', '1 entry for “pay”'],
    [0, '"the pay"', '0 entries for "the pay"'],
    [2, '$&', '2 entries for “$&”'],
  ] as const)('count %i entries for %s', ([count, query, sentence]) => {
    expect(foundInWords(words, count, query, 'en')).toBe(sentence);
  });

  it('leave quotation marks that a query has', () => {
    expect([quoted(words, 'pay'), quoted(words, '„pay“')]).toEqual(['“pay”', '„pay“']);
  });
});
