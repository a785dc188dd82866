import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyPart } from '../../../src/domain/body-part.ts';
import { bodyParts } from '../../../src/files/body-parts.ts';
import { bodyTree } from '../../../src/files/body-tree.ts';

function partsOf(body: string, withMdx = true, base?: string): readonly BodyPart[] {
  const read = bodyTree(body, 7, withMdx);
  if (!('tree' in read)) throw new Error(read.fault.message);
  const words = { footnotes: 'Notes', backToMark: (number: number) => `Up to ${number}` };
  return bodyParts(read.tree, words, base);
}

/** The HTML of the pieces, with those that are not HTML left out. */
const htmlOf = (parts: readonly BodyPart[]): string =>
  parts
    .map((part) => ('html' in part ? part.html : 'parts' in part ? htmlOf(part.parts) : ''))
    .join('');

describe('the pieces of a body', () => {
  it.each<[string, string, readonly BodyPart[]]>([
    ['none of an empty body', '\n', []],
    [
      'text',
      'Six *ships* & <Foreign lang="ar">واحد</Foreign>',
      [
        { html: '<p>Six <em>ships</em> &#x26; ' },
        { component: 'Foreign', attributes: { lang: 'ar' }, parts: [{ html: 'واحد' }] },
        { html: '</p>' },
      ],
    ],
    [
      'a link that leads out, and one that does not',
      '[Out](HTTPS://example.org/ "there"), [//out](//example.org), [in](#claim-x)',
      [
        {
          html: '<p><a href="HTTPS://example.org/" title="there" rel="external noopener">Out</a>, <a href="//example.org" rel="external noopener">//out</a>, <a href="#claim-x">in</a></p>',
        },
      ],
    ],
    [
      'a component in a line of its own, outside any paragraph',
      '<SideNote>One.</SideNote>',
      [{ component: 'SideNote', attributes: {}, parts: [{ html: 'One.' }] }],
    ],
    [
      'a component around paragraphs',
      '<SideNote>\nOne.\n\nTwo.\n</SideNote>',
      [{ component: 'SideNote', attributes: {}, parts: [{ html: '<p>One.</p><p>Two.</p>' }] }],
    ],
    [
      'a component in a component in a list',
      '- <SideNote>a <ClaimRef id="x/y">b</ClaimRef></SideNote> c',
      [
        { html: '<ul>\n<li>' },
        {
          component: 'SideNote',
          attributes: {},
          parts: [
            { html: 'a ' },
            { component: 'ClaimRef', attributes: { id: 'x/y' }, parts: [{ html: 'b' }] },
          ],
        },
        { html: ' c</li>\n</ul>' },
      ],
    ],
    ['headings as they are', '## A\n\n### B', [{ html: '<h2>A</h2>\n<h3>B</h3>' }]],
    [
      'headings a level lower, where one would be a title of the page',
      'A\n=\n\n## B\n\n<SideNote>\n# C\n</SideNote>\n\n###### D',
      [
        { html: '<h2>A</h2>\n<h3>B</h3>\n' },
        { component: 'SideNote', attributes: {}, parts: [{ html: '<h2>C</h2>' }] },
        { html: '\n<h6>D</h6>' },
      ],
    ],
    [
      'footnotes, in the words of their language',
      'Six[^a].\n\n[^a]: All of oak.',
      [
        {
          html: [
            '<p>Six<sup><a href="#user-content-fn-a" id="user-content-fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>',
            '<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Notes</h2>',
            '<ol>',
            '<li id="user-content-fn-a">',
            '<p>All of oak. <a href="#user-content-fnref-a" data-footnote-backref="" aria-label="Up to 1" class="data-footnote-backref">↩</a></p>',
            '</li>',
            '</ol>',
            '</section>',
          ].join('\n'),
        },
      ],
    ],
    [
      'footnotes with names of any script, and with a sign that encodes nothing',
      'a[^ш]b[^%e0]\n\n[^ш]: c\n\n[^%e0]: d',
      [
        {
          html: expect.stringMatching(/ id="user-content-fnref-ш".* id="user-content-fnref-%e0"/u),
        },
      ],
    ],
    [
      'a picture that stands alone',
      '![A wall](./the%20wall.png "The desk")',
      [{ picture: 'the wall.png', alt: 'A wall', credit: 'The desk', isAlone: true }],
    ],
    [
      'a picture in a line of text, by a reference',
      'See ![a "wall"][w].\n\n[w]: wall.png (A <desk>)',
      [
        { html: '<p>See ' },
        { picture: 'wall.png', alt: 'a "wall"', credit: 'A <desk>', isAlone: false },
        { html: '.</p>' },
      ],
    ],
  ])('are %s', (_name, body, parts) => {
    expect(partsOf(body)).toEqual(parts);
  });

  it('lead to pages of the site below its sub-path, and everywhere else as written', () => {
    const body =
      '[a](/about/ "t") <SideNote>[b][c]</SideNote> [d](../e/) [f](//g.example)\n\n[c]: /';
    expect(
      [...htmlOf(partsOf(body, true, '/below/')).matchAll(/href="([^"]*)"/gu)].map(([, to]) => to),
    ).toEqual(['/below/about/', '/below/', '../e/', '//g.example']);
  });

  it('have all signs of a text escaped', () => {
    expect(partsOf('1 < 2 &lt;b&gt; `<i>` "q"', false)).toEqual([
      { html: '<p>1 &#x3C; 2 &#x3C;b> <code>&#x3C;i></code> "q"</p>' },
    ]);
  });

  it.each([
    ['HTML of plain Markdown', '<script>alert(1)</script>\n\n<b onclick="x">a</b>', false],
    ['an expression', '{alert(1)}\n\na {alert(2)}', true],
    ['an import', "import x from 'y'\n\nexport const z = 1", true],
    ['a mark of our own', 'a \0 b &#0; c', false],
  ])('hold nothing that a browser would run: %s', (_name, body, withMdx) => {
    const html = htmlOf(partsOf(body, withMdx));
    expect(html).not.toMatch(/<script|<b\b|onclick|\0/);
  });

  it('leave no word of a text out, and put none in', () => {
    const word = fc.stringMatching(/^[a-zäж中]{1,8}$/u);
    const line = fc.array(
      fc.oneof(
        word,
        word.map((text) => `*${text}*`),
        word.map((text) => `<SideNote>${text}</SideNote>`),
        word.map((text) => `<Foreign lang="ar">${text}</Foreign>`),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const body = lines.map((words) => words.join(' ')).join('\n\n');
        const words = (text: string): string[] =>
          text
            .replace(/<[^>]*>|\*/gu, ' ')
            .split(/\s+/u)
            .filter((piece) => piece !== '');
        expect(words(htmlOf(partsOf(body)))).toEqual(words(body));
      }),
    );
  });
});

describe('a body that is nested too deeply', () => {
  it.each([
    ['quotations', '> '.repeat(100) + 'x'],
    ['lists', Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
  ])('is refused: %s', (_name, body) => {
    expect(bodyTree(body, 0, true)).toMatchObject({ fault: { code: 'mdx-syntax' } });
  });
});
