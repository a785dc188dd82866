import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyChecks } from '../../../../src/domain/checks/index.ts';
import type { CheckInput } from '../../../../src/domain/checks/check.ts';
import { markdownFromHtml } from '../../../../src/files/imports/markdown-from-html.ts';
import { entryOfBytes } from '../../../../src/files/read-entry.ts';

describe('Markdown from HTML', () => {
  test.each<[string, string, string, string[]]>([
    ['emphasis', 'A <b>lamp</b>, <i>out</i>', 'A **lamp**, _out_', []],
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo', []],
    ['a link', '<a href="https://a.example/" class="x">A</a>', '[A](https://a.example/)', []],
    ['an address in the text', 'See https://a.example/b.', 'See <https://a.example/b>.', []],
    ['a quotation', '<blockquote>Row</blockquote>', '> Row', []],
    ['what looks like Markdown', '# 1 * 2 _3_', '\\# 1 \\* 2 \\_3\\_', []],
    ['braces, which are text', '{1 + 1}', '{1 + 1}', []],
    ['written angle brackets', '&lt;b&gt;', '\\<b>', []],
    ['a script', 'a<script>alert(1)</script>b', 'ab', ['a script']],
    ['a script in pieces', '<scr<script>ipt>x</script>', 'ipt>x', []],
    ['a handler', '<p onclick="x()">a</p>', 'a', ['an event handler (onclick)']],
    ['an address that runs', '<a href="JaVa\tscript:x">a</a>', 'a', ['a link to JaVa\tscript:x']],
    ['an address of that other site', '<a href="/about">a</a>', 'a', ['a link to /about']],
    [
      'data in an address',
      '<img src="data:image/png;base64,x">',
      '',
      ['an image from data:image/png;base64,x'],
    ],
    [
      'a frame',
      '<iframe src="https://f.example/1"></iframe>',
      '<https://f.example/1>',
      ['a frame from https://f.example/1, of which a link is kept'],
    ],
    [
      'an image of another host',
      '<img src="https://p.example/1.png" alt="A lamp">',
      '[A lamp](https://p.example/1.png)',
      ['an image from https://p.example/1.png, of which a link is kept'],
    ],
    [
      'a drawing that runs',
      '<svg onload=x><script>y</script></svg>a',
      'a',
      ['an event handler (onload)', 'a drawing'],
    ],
    ['a comment', 'a<!-- <script> -->b', 'ab', []],
    ['a control character', 'a\u0007b', 'ab', ['control characters']],
  ])('of %s', (_, html, markdown, leftOut) => {
    const made = markdownFromHtml(html);
    expect(made.markdown.trim()).toBe(markdown);
    expect(made.leftOut).toEqual(leftOut);
  });

  test('refuses what is too long or too deep, and does not hang on it', () => {
    expect(() => markdownFromHtml('x'.repeat(200_001))).toThrow(RangeError);
    expect(() => markdownFromHtml('<div>'.repeat(30_000))).toThrow(RangeError);
  });

  test('of any HTML passes the checks of bodies', () => {
    const scrap = fc.constantFrom(
      '<script>',
      '</script>',
      '<a href="',
      'javascript:alert(1)',
      '">',
      '</a>',
      '<img src=',
      ' onerror=x',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '<![CDATA[',
      '&lt;',
      '{',
      '}',
      '[',
      '](',
      ')',
      '`',
      '*',
      '_',
      '\n',
      '\n\n',
      '    ',
      '# ',
      '- ',
      '> ',
      '|',
      '---',
      'https://a.example/',
      '\\',
      '<',
      '>',
      '~~',
      '![x](',
      'import a from "b"',
      '<style>',
      '<svg>',
      '<math>',
      '<textarea>',
      '<table><tr><td>',
      '<ul><li>',
      '<pre><code>',
      'a',
      ' ',
      '\u0000',
    );
    const html = fc.oneof(
      fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    const found = (body: string): string[] => {
      const text = `---\ntitle: T\n---\n\n${body}\n`;
      const listed = { collection: 'events', id: 'a', file: 'events/a.md', path: '' } as const;
      const { entryFile, problems } = entryOfBytes(new TextEncoder().encode(text), listed);
      const input = { files: [entryFile] } as unknown as CheckInput;
      return [...problems, ...bodyChecks.flatMap((check) => check(input))]
        .filter(({ code }) => code !== 'missing-field')
        .map(({ message }) => message);
    };
    fc.assert(
      fc.property(html, (text) => {
        expect(found(markdownFromHtml(text).markdown)).toEqual([]);
      }),
    );
  });
});
