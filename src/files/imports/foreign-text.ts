import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { htmlText } from '../../domain/exports/xml-text.ts';
import type { ForeignText } from '../../domain/imports/imported.ts';
import { longestHtml } from './markdown-from-html.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** Text of any format as HTML; what is unsafe in it is still there. */
export function htmlOf({ format, text }: ForeignText): string {
  switch (format) {
    case 'html':
      return text;
    case 'markdown': {
      const tree = toHast(markdown.parse(text), { allowDangerousHtml: true });
      return toHtml(tree, { allowDangerousHtml: true });
    }
    case 'plain':
      return text
        .split(/\n\s*\n/u)
        .map((paragraph) => `<p>${htmlText(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
        .join('');
  }
}

/** Text out of HTML, also of HTML that is too long or too deep to be read as a tree. */
function textOf(html: string): string {
  try {
    if (html.length <= longestHtml) return toText(fromHtml(html, { fragment: true }));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return html.slice(0, longestHtml).replace(/<[^>]*>/gu, ' ');
}

/** Text of any format without its markup and its line ends; what scripts and styles say is no text. */
export function plainOf(text: ForeignText): string {
  const words = text.format === 'plain' ? text.text : textOf(htmlOf(text));
  return words.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
