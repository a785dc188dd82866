import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BodyNode } from '../domain/checks/check.ts';
import type { Position } from '../domain/problem.ts';
import type { Fault } from './file-problem.ts';
import { lineTable } from './line-table.ts';
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
 * The most brackets of a body. The parser looks for the other half of each, which takes time with
 * the square of their number.
 */
const mostBrackets = 2000;

/** Quotations within quotations, deeper than any tree may be: the parser takes time with the square of their depth. */
const deepQuotation = new RegExp(String.raw`^(?:[ \t]*>){${deepest + 1}}`, 'mu');

const slowBracket = (body: string): number | undefined => {
  for (const bracket of ['[', ']']) {
    let at = -1;
    for (let count = 0; count <= mostBrackets; count += 1) {
      at = body.indexOf(bracket, at + 1);
      if (at === -1) break;
    }
    if (at !== -1) return at;
  }
  return undefined;
};

/** What would hold up the parser, and is refused before it is parsed. */
function slowFault(body: string, lineAt: (offset: number) => Position): Fault | undefined {
  const code = 'mdx-syntax';
  const quotation = deepQuotation.exec(body);
  if (quotation !== null) {
    return {
      code,
      at: lineAt(quotation.index),
      message: `More than ${deepest} quotations stand within one another here.`,
      remedy: 'Write `>` once before each line that is quoted.',
    };
  }
  const bracket = slowBracket(body);
  return bracket === undefined
    ? undefined
    : {
        code,
        at: lineAt(bracket),
        message: 'The text holds more than 2,000 square brackets up to here.',
        remedy: 'Take out those that make no link, or split the event.',
      };
}

/**
 * Where an error lies. What stays open to the end of the text is known only by the words of the
 * parser: `<b>` (3:1-3:4).
 */
function placeOf({ line, column, reason }: MdxError): Position | undefined {
  if (line !== undefined) return { line, column: column ?? 1 };
  const [, opened, from] = /\((\d+):(\d+)(?:-\d+:\d+)?\)/u.exec(reason) ?? [];
  return opened === undefined ? undefined : { line: Number(opened), column: Number(from) };
}

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
  const slow = slowFault(body, (offset) => {
    const { line, column } = lineTable(body)(offset);
    return { line: line + linesBefore, column };
  });
  if (slow !== undefined) return { fault: slow };
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
      return { fault: { code, at: placeOf(error) ?? start, ...mdxWords(error) } };
    }
    // Thousands of brackets within one another exhaust the parser's stack.
    return { fault: tooDeep };
  }
}
