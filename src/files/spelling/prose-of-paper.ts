import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BodyNode } from '../../domain/checks/check.ts';
import type { Passage } from './passage.ts';
import { proseOfBody } from './prose-of-body.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * The prose of one of the project's own papers, in English: of Markdown its text without code and
 * addresses, of a file of words the whole, in which the words of TypeScript are known.
 *
 * @param text what the file holds
 * @example proseOfPaper('Run `npm ci`.', 'README.md').map(({ text }) => text) // ['Run ', '.']
 */
export function proseOfPaper(text: string, file: string): readonly Passage[] {
  if (!file.endsWith('.md')) return [{ file, start: 0, text, lang: 'en', isCode: true }];
  const { passages } = proseOfBody(markdown.parse(text) as BodyNode, text, 'en');
  return passages.map((each) => ({ ...each, file }));
}
