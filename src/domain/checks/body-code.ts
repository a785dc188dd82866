import type { Problem } from '../problem.ts';
import { isElement, nodesOf } from './body-nodes.ts';
import type { BodyNode, Check, EntryFile } from './check.ts';
import { reportNode } from './report.ts';

const plainText = 'Entries are text: they may use Markdown and the components that are listed.';

/** Runs over every node of every body. */
function bodyCheck(problemsOf: (node: BodyNode, file: EntryFile) => Problem[]): Check {
  return ({ files }) =>
    files.flatMap((file) => nodesOf(file.body).flatMap((node) => problemsOf(node, file)));
}

/** Bodies that import. */
export const mdxImport: Check = bodyCheck((node, file) =>
  // A block of both holds one statement a line; what is neither is refused as well.
  node.type === 'mdxjsEsm' && (/^\s*import\b/mu.test(code(node)) || !isExport(node))
    ? [
        reportNode(
          'mdx-import',
          file,
          node,
          'The text imports code.',
          `Remove the \`import\`. ${plainText}`,
        ),
      ]
    : [],
);

/** Bodies that export. */
export const mdxExport: Check = bodyCheck((node, file) =>
  node.type === 'mdxjsEsm' && isExport(node)
    ? [
        reportNode(
          'mdx-export',
          file,
          node,
          'The text exports code.',
          `Remove the \`export\`. ${plainText}`,
        ),
      ]
    : [],
);

function code({ value = '' }: BodyNode): string {
  return value;
}

function isExport(node: BodyNode): boolean {
  return /^\s*export\b/mu.test(code(node));
}

/** Bodies with expressions in braces, in the text or in a tag. */
export const mdxExpression: Check = bodyCheck((node, file) => {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return [
      reportNode(
        'mdx-expression',
        file,
        node,
        'The text holds an expression in braces.',
        'Write what it would show; for braces that are meant as such, write `\\{` and `\\}`.',
      ),
    ];
  }
  if (!isElement(node)) return [];
  return (node.attributes ?? [])
    .filter(
      ({ type, value, name }) =>
        type === 'mdxJsxExpressionAttribute' || (isCode(value) && !isHandler(name)),
    )
    .map(({ name }) =>
      reportNode(
        'mdx-expression',
        file,
        node,
        name === undefined
          ? `\`<${node.name ?? ''}>\` is given an expression in braces.`
          : `\`${name}\` of \`<${node.name ?? ''}>\` is an expression in braces.`,
        name === undefined ? 'Remove it.' : `Write it as text: \`${name}="…"\`.`,
      ),
    );
});

function isCode(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isHandler(name: string | undefined): boolean {
  return name !== undefined && /^on/iu.test(name);
}

/** Bodies in which an element is given a handler. */
export const eventHandler: Check = bodyCheck((node, file) => {
  if (!isElement(node)) return [];
  return (node.attributes ?? [])
    .filter(({ name }) => isHandler(name))
    .map(({ name = '' }) =>
      reportNode(
        'event-handler',
        file,
        node,
        `\`<${node.name ?? ''}>\` is given the handler \`${name}\`.`,
        `Remove \`${name}\`. ${plainText}`,
      ),
    );
});
