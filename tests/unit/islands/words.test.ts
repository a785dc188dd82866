import { expect, test } from 'vitest';
import { timelineWords } from '../../../src/i18n/timeline-words.en.ts';
import { escapeMarkup } from '../../../src/islands/timeline/escape-markup.ts';
import { counted, wordKeys, wordsFrom } from '../../../src/islands/timeline/words.ts';

test('the page gives the words that the timeline reads', () => {
  expect(Object.keys(timelineWords).sort()).toEqual([...wordKeys].sort());
});

test('a page that lacks a word is told which', () => {
  expect(() => wordsFrom('{}')).toThrow(/data-words lacks label, clock/);
});

test('counts by the language’s plural rules, with its digits', () => {
  const words = wordsFrom(JSON.stringify({ ...timelineWords, eventsFew: '{count} události' }));
  expect(counted(words, 'events', 1, 'en')).toBe('1 event');
  expect(counted(words, 'events', 1200, 'en')).toBe('1,200 events');
  expect(counted(words, 'events', 3, 'cs')).toBe('3 události');
});

test('nothing is let through as markup', () => {
  expect(escapeMarkup(`<img src=x onerror='a("&")'>`)).toBe(
    '&lt;img src=x onerror=&#39;a(&quot;&amp;&quot;)&#39;&gt;',
  );
});
