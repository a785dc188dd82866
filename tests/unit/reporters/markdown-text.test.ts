import fc from 'fast-check';
import type { Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { markdownBlock, markdownCode, markdownText } from '../../../src/reporters/markdown-text.ts';
import { visibleText } from '../../../src/reporters/visible-text.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

function parsed(markdown: string): readonly RootContent[] {
  return parser.parse(markdown).children;
}

/** The inline nodes of a list item that holds a text between two words. */
function inLine(markdown: string): readonly Nodes[] {
  const [list, ...others] = parsed(`- a ${markdown} z\n- next`);
  expect(others).toEqual([]);
  if (list?.type !== 'list') throw new Error('It is no list any more.');
  const [paragraph, ...rest] = list.children[0]?.children ?? [];
  expect(rest).toEqual([]);
  expect(list.children).toHaveLength(2);
  if (paragraph?.type !== 'paragraph') throw new Error('It is no paragraph any more.');
  return paragraph.children;
}

const shown = (text: string): string => visibleText(text.replace(/\s+/gu, ' ').trim());

/** Texts that are mostly markup. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['`', '``', '```', '*', '_', '~~', '[', ']', '(', ')', '![', '](', '<', '>', '&', '|'],
        ...['\\', '#', '@', '$', '$$', '\n', '\n\n', '- ', '1. ', '> ', '---', '    ', '\t', '!'],
        ...['<img src=x onerror=alert(1)>', '<!--', '-->', 'https://', 'www.', 'a@b.example', '^'],
        ...['&#64;', '&lt;', '@all', '#1', '!1', 'GH-1', 'mailto:', '[x]: y', '[^1]', '| - |', ':'],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a text of a stranger in Markdown', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['ask @mention and #12', 'ask @&#8203;mention and #&#8203;12'],
    ['a `code` | b', 'a \\`code\\` \\| b'],
    ['[text](https://a.example) ![x](y)', '\\[text\\](https:&#8203;//a.example) !\\[x\\](y)'],
    ['see www.a.example', 'see www&#8203;.a.example'],
    ['&amp; is &', '&amp;amp; is &amp;'],
    ['line\n\n# head', 'line # head'],
    ['!12 $3 ~x', '!&#8203;12 \\$&#8203;3 \\~&#8203;x'],
    ['a\u202eb\u200bc', 'a&lt;U+202E&gt;b&lt;U+200B&gt;c'],
    ['Қазақстан, 新疆 — “quoted”', 'Қазақстан, 新疆 — “quoted”'],
  ])('%j is written %j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test('is text and nothing but text, whatever it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = inLine(markdownText(text));
        expect(nodes.map(({ type }) => type)).toEqual(['text']);
        const value = nodes.map((node) => ('value' in node ? node.value : '')).join('');
        const seen = shown(text);
        expect(value.replaceAll('\u200b', '')).toBe(seen === '' ? 'a  z' : `a ${seen} z`);
        // A forge looks for these in the finished text.
        expect(value).not.toMatch(/[@#][^\s\u200b]|:\/\/|www\.|[!$~%^][\p{L}\p{N}]/iu);
      }),
      { numRuns: 2000 },
    );
  });

  test('is code and nothing but code where it is an id or an address', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = inLine(markdownCode(text));
        expect(nodes.map(({ type }) => type)).toEqual(['text', 'inlineCode', 'text']);
        const code = nodes.find(({ type }) => type === 'inlineCode');
        expect(code !== undefined && 'value' in code ? code.value.trim() : '').toBe(shown(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('is one block of code where it has lines', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [block, next, ...others] = parsed(`${markdownBlock(text)}\nNext`);
        expect(others).toEqual([]);
        expect(next?.type).toBe('paragraph');
        const lines = text.replaceAll('\t', '    ').split(/\r\n?|\n/u);
        expect(block).toMatchObject({
          type: 'code',
          lang: 'text',
          value: lines.map(visibleText).join('\n'),
        });
      }),
      { numRuns: 1000 },
    );
  });
});
