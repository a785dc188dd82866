import { describe, expect, it, test } from 'vitest';
import { indexedPage } from '../../../src/integrations/indexed-page.ts';

/** A page of which nothing but an article is found. */
const pageOf = (article: string, around = ''): string =>
  `<!doctype html><html lang="en"><head><title>No word of this</title></head>
  <body><nav>Nor of this</nav>${around}<article data-pagefind-body>${article}</article>
  <footer id="foot">Nor this</footer></body></html>`;

const read = (article: string) => {
  const found = indexedPage('/events/lamp/', pageOf(article));
  if (found === undefined) throw new Error('The page was not found.');
  return found.page;
};

test('a page without the mark is not found, and another one in its own language', () => {
  expect(indexedPage('/', '<html lang="en"><article>A lamp</article></html>')).toBeUndefined();
  const html = pageOf('Фонарь').replace('lang="en"', 'class="a" lang="ru"');
  expect(indexedPage('/ru/', html)).toEqual({
    lang: 'ru',
    page: {
      url: '/ru/',
      content: 'Фонарь.',
      anchors: [],
      filters: {},
      meta: {},
      date: 0,
      latest: 0,
    },
  });
});

describe('the words of a page', () => {
  it.each([
    ['<h1>The lamp</h1><p>Lit  at\nlast</p>', 'The lamp. Lit at last.'],
    ['<p>Was it lit?</p><ul><li>Yes</li><li>No!</li></ul>', 'Was it lit? Yes. No!'],
    ['<p>One<br>and two <em>and</em><b> three</b></p>', 'One and two and three.'],
    ['<dl><dt>Seen</dt> <dd>by two</dd></dl>', 'Seen by two.'],
    [
      '<p>Salt &amp; stone, &#60;b&#x3e; &amp;lt; &nbsp;caf&eacute;</p>',
      'Salt & stone, <b> &lt; café',
    ],
    ['<p>亮了。</p><p>“说”</p>', '亮了。 “说”'],
    ['<script>var a = "<p>b</p>"</script><style>p {}</style>On', 'On.'],
    ['<svg><title>A mark</title></svg><form>Ask</form><nav>To</nav>It', 'It.'],
    ['<p>Seen <span data-pagefind-ignore>by nobody <i>at all</i></span> there</p>', 'Seen there.'],
    ['<aside data-pagefind-ignore="all"><p>Go <img src="a.png"> on</p></aside>It', 'It.'],
    ['<!-- <p>no</p> --><p title="a > b">It</p>', 'It.'],
  ])('%s', (article, content) => {
    expect(read(article).content).toBe(content);
  });

  it('are those of all its parts that are found, and of nothing between them', () => {
    const html = pageOf('One', '<div data-pagefind-body>Before</div>Not this');
    expect(indexedPage('/', html)?.page.content).toBe('Before. One.');
  });
});

test('its parts stand in order where their words do', () => {
  const { anchors, content } = read(`
    <h2 id="lit">Lit <em>at last</em><a href="#lit" data-pagefind-ignore>#</a></h2>
    <section id="c 1"><h3 id="a&amp;b">A &lt; b</h3><p>It was lit.</p></section>
    <div data-pagefind-ignore id="x"><p id="y">No</p></div><p id="end"></p>`);
  expect(content).toBe('Lit at last. A < b. It was lit.');
  expect(anchors).toEqual([
    { id: 'lit', text: 'Lit at last', at: 0 },
    { id: 'c1', text: '', at: 13 },
    { id: 'a&b', text: 'A < b', at: 13 },
    { id: 'end', text: '', at: content.length },
  ]);
});

test('what is said of it is read from its facts, also where its words are not', () => {
  const { content, date, filters, latest, meta } = read(`
    <div hidden>
      <span data-pagefind-meta="kind[data-value]" data-value="event"></span>
      <span data-pagefind-meta="lane[data-value]" data-value="Sea &amp; salt, both"></span>
      <span data-pagefind-meta="image[data-value]" data-value="lamp.png"></span>
      <span data-pagefind-filter="year[data-value]" data-value="1999"></span>
      <span data-pagefind-filter="year[data-value]" data-value="2000"></span>
      <span data-pagefind-filter="actor[data-value]" data-value="a"></span>
      <span data-pagefind-sort="date[data-value]" data-value="-12"></span>
      <span data-pagefind-sort="latest[data-value]" data-value="730"></span>
    </div>
    <h1 data-pagefind-meta="title">The <em>lamp</em></h1>
    <p data-pagefind-ignore data-pagefind-meta="summary">Lit
      at last</p>
    <div data-pagefind-ignore="all"><i data-pagefind-meta="lang:no"></i></div>`);
  expect(content).toBe('The lamp.');
  expect(meta).toEqual({
    kind: 'event',
    lane: 'Sea & salt, both',
    summary: 'Lit at last',
    title: 'The lamp',
  });
  expect(filters).toEqual({ actor: ['a'], year: ['1999', '2000'] });
  expect([date, latest]).toEqual([-12, 730]);
});

test('its title is its first heading where it says no other', () => {
  expect(read('<h1></h1><h1>The lamp</h1><h1>Two</h1>').meta).toEqual({ title: 'The lamp' });
  expect(read('<h1>Map</h1><i data-pagefind-meta="title:The map: all"></i>').meta).toEqual({
    title: 'The map: all',
  });
});
