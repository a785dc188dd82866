import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BodyNode } from '../domain/checks/check.ts';
import type { Fault } from './file-problem.ts';
import { mdxWords } from './mdx-words.ts';
import type { MdxError } from './mdx-words.ts';

function isMdxError(error: unknown): error is MdxError {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

// Pages show the very trees that the checks judge: what was judged is what is built.
const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** How deep the nodes of a tree may lie within one another: more than any text needs. */
const deepest = 64;

/** True where nodes lie deeper, found without recursion. */
function isTooDeep(tree: BodyNode): boolean {
  const waiting: { readonly node: BodyNode; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const depth = next.depth + 1;
    if (depth > deepest) return true;
    for (const node of next.node.children ?? []) waiting.push({ node, depth });
  }
  return false;
}

/** The most characters of a body, which bounds how long a hostile one can hold up the parser. */
const longestBody = 50_000;

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
  const start = { line: linesBefore + 1, column: 1 };
  if (body.length > longestBody) {
    return {
      fault: {
        code: 'mdx-syntax',
        at: start,
        message: 'The text after the fields is longer than 50,000 characters.',
        remedy: 'Shorten it to a few paragraphs, or split the event.',
      },
    };
  }
  const tooDeep: Fault = {
    code: 'mdx-syntax',
    at: start,
    message: 'The text after the fields could not be read: it may be nested too deeply.',
    remedy: 'Compare it with an entry that works.',
  };
  try {
    const tree = (withMdx ? mdx : markdown).parse(whole) as BodyNode;
    return isTooDeep(tree) ? { fault: tooDeep } : { tree };
  } catch (error) {
    const code = 'mdx-syntax';
    if (isMdxError(error)) {
      const at = { line: error.line ?? linesBefore + 1, column: error.column ?? 1 };
      return { fault: { code, at, ...mdxWords(error) } };
    }
    // Thousands of brackets within one another exhaust the parser's stack.
    return { fault: tooDeep };
  }
}
