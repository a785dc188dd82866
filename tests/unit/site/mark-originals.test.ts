import { expect, test } from 'vitest';
import { markOriginals } from '../../../src/site/mark-originals.ts';

const originals = {
  texts: new Map([
    ['The fire', { lang: 'en', isName: false }],
    ['Salt & "smoke"', { lang: 'en', isName: false }],
    ['火', { lang: 'zh', isName: false }],
    ['The Tide', { lang: 'en', isName: true }],
  ]),
  lang: 'ru',
  nameOf: (lang: string) => ({ en: 'английский', zh: 'китайский' })[lang] ?? lang,
};
const marked = (body: string): string =>
  markOriginals(`<html lang="ru"><body>${body}</body></html>`, originals).slice(22, -14);

test.each([
  [
    'an element that holds the text alone',
    '<p class="a">The fire</p>',
    '<p class="a" lang="en" data-original="английский">The fire</p>',
  ],
  [
    'the text beside others',
    '<p>1. <b>a</b> The fire </p>',
    '<p>1. <b>a</b> <span lang="en" data-original="английский">The fire</span> </p>',
  ],
  [
    'an element that says its language already',
    '<p lang="en"><a href="/">The fire</a></p>',
    '<p lang="en"><a href="/" data-original="английский">The fire</a></p>',
  ],
  [
    'one that says it itself',
    '<h1 lang="en">The fire</h1>',
    '<h1 lang="en"><span data-original="английский">The fire</span></h1>',
  ],
  [
    'text with signs',
    '<p>Salt &amp; &quot;smoke&quot;</p>',
    '<p lang="en" data-original="английский">Salt &amp; &quot;smoke&quot;</p>',
  ],
  [
    'several languages, and a > in an attribute',
    '<p title="a > b">火</p><br><p>The fire</p>',
    '<p title="a > b" lang="zh" data-original="китайский">火</p><br><p lang="en" data-original="английский">The fire</p>',
  ],
  [
    'a name on the page of whom it names',
    '<h1>The Tide</h1><p>The Tide</p>',
    '<h1 lang="en" data-original="английский">The Tide</h1><p lang="en">The Tide</p>',
  ],
])('marks %s', (_, html, expected) => {
  expect(marked(html)).toBe(expected);
});

test.each([
  ['<p>The fire is out.</p>'],
  ['<p title="The fire">Пожар</p>'],
  ['<script>The fire</script>'],
  ['<svg><text>The fire</text></svg>'],
  ['<pre>The fire</pre>'],
  ['<!-- The fire --><img alt="The fire">'],
])('leaves %s as it is', (html) => {
  expect(marked(html)).toBe(html);
});
