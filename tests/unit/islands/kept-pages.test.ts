import { describe, expect, it, test } from 'vitest';
import { cachesOf, headOfWorker, keepingOf } from '../../../src/domain/kept-copies.ts';
import {
  assetsOf,
  languageOf,
  pageOfNone,
  withSentence,
} from '../../../src/islands/offline/kept-pages.ts';
import { pageKey } from '../../../src/islands/offline/page-key.ts';

test.each([
  ['https://a.example/', 'https://a.example/'],
  ['https://a.example/?from=1902#fire', 'https://a.example/'],
  ['https://a.example/index.html', 'https://a.example/'],
  ['https://a.example/papers/events/fire', 'https://a.example/papers/events/fire/'],
  ['https://a.example/papers/events/fire/index.html', 'https://a.example/papers/events/fire/'],
  [
    'https://a.example/papers/events/index-of-salt/',
    'https://a.example/papers/events/index-of-salt/',
  ],
  ['https://a.example/404.html', 'https://a.example/404.html'],
  ['https://a.example/%D0%BC%D0%BE%D0%BB/', 'https://a.example/%D0%BC%D0%BE%D0%BB/'],
])('the copy of %s is kept as %s', (address, key) => {
  expect(pageKey(address)).toBe(key);
});

const page = `<!doctype html><html lang="ru" dir="ltr"><head><title>Salt &amp; stone</title>
<link rel="stylesheet" href="/papers/_astro/a.css"><link rel="canonical" href="/papers/">
<script type="module" src="/papers/_astro/b.js"></script></head>
<body><header>Head</header><main id="text" tabindex="-1"><p>Text</p></main><footer>Foot</footer></body></html>`;

describe('a kept page', () => {
  it('has a language, and files that go with it', () => {
    expect(languageOf(page)).toBe('ru');
    expect(assetsOf(page, '/papers/_astro/')).toEqual([
      '/papers/_astro/a.css',
      '/papers/_astro/b.js',
    ]);
  });

  it('says what it is at the head of its text, whatever the words are', () => {
    expect(withSentence(page, 'Kept on <b>$&</b> "1"')).toBe(
      page.replace(
        '<p>Text',
        () =>
          '<p class="notice kept-copy" role="note">Kept on &#60;b&#62;$&#38;&#60;/b&#62; &#34;1&#34;</p><p>Text',
      ),
    );
  });

  it('is named without the site, and its frame is no page of itself', () => {
    const named = page
      .replace('Salt &amp; stone', () => 'Salt — of old — A &amp; B')
      .replace('<link', () => '<meta property="og:site_name" content="A &amp; B"><link')
      .replace(
        'Head',
        () => '<a href="/papers/" aria-current="page">Head</a><b aria-current="true">ru</b>',
      );
    const none = pageOfNone(named, { none: 'None', noneText: '' }, [{ path: '/a/', page: named }]);
    expect(none).toContain('<a href="/a/">Salt — of old</a>');
    expect(none).toContain('<a href="/papers/">Head</a><b aria-current="true">ru</b>');
  });

  it('gives its frame to one of which there is none', () => {
    const none = pageOfNone(page, { none: 'Not <kept>', noneText: 'Others: $1' }, [
      { path: '/papers/a"b/', page },
    ]);
    expect(none).toContain('<title>Not &#60;kept&#62;</title>');
    expect(none).toContain('<h1>Not &#60;kept&#62;</h1>');
    expect(none).toContain('Others: $1');
    expect(none).toContain('<a href="/papers/a&#34;b/">Salt &amp; stone</a>');
    expect(none).not.toContain('<p>Text</p>');
    expect(none).toContain('<header>Head</header>');
    expect(none).toContain('<footer>Foot</footer>');
  });
});

describe('the script of the worker', () => {
  const words = { en: { copy: 'Kept on {day}', none: 'None', noneText: 'Others' } };

  it('says at its head what it is told, and says nothing where there is none', () => {
    const told = { base: '/papers/', words };
    expect(keepingOf(headOfWorker(told))).toEqual(told);
    expect(keepingOf('self.addEventListener()')).toBeUndefined();
  });

  it('names its caches so that a site below another one leaves that one’s', () => {
    expect(cachesOf('/papers/').startsWith(cachesOf('/'))).toBe(false);
  });
});
