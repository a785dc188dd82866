import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BodyNode } from '../domain/checks/check.ts';
import { top } from './file-problem.ts';
import type { Fault } from './file-problem.ts';
import { mdxWords } from './mdx-words.ts';
import type { MdxError } from './mdx-words.ts';

function isMdxError(error: unknown): error is MdxError {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

// The same extensions as the site's own compiler, so that what is judged is what is built.
const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * The syntax tree of a body, or why it has none.
 *
 * @param body the text after the frontmatter
 * @param linesBefore how many lines of the file stand before it
 * @param withMdx true for `.mdx` files; the syntax of `.md` is Markdown alone
 */
export function bodyTree(
  body: string,
  linesBefore: number,
  withMdx: boolean,
): { readonly tree: BodyNode } | { readonly fault: Fault } {
  // Empty lines in place of the frontmatter make the tree's lines those of the file.
  const whole = '\n'.repeat(linesBefore) + body;
  try {
    return { tree: (withMdx ? mdx : markdown).parse(whole) as BodyNode };
  } catch (error) {
    const code = 'mdx-syntax';
    if (isMdxError(error)) {
      const at = { line: error.line ?? linesBefore + 1, column: error.column ?? 1 };
      return { fault: { code, at, ...mdxWords(error) } };
    }
    // Thousands of brackets within one another exhaust the parser's stack.
    return {
      fault: {
        code,
        at: linesBefore === 0 ? top : { line: linesBefore, column: 1 },
        message: 'The text after the fields could not be read: it may be nested too deeply.',
        remedy: 'Compare it with an entry that works.',
      },
    };
  }
}
