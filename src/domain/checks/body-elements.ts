import { nearestName } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { isElement, nodesOf, textAttribute } from './body-nodes.ts';
import type { BodyNode, Check, EntryFile } from './check.ts';
import { entryComponents } from './components.ts';
import { reportNode } from './report.ts';

const markdownFor: Readonly<Record<string, string>> = {
  a: 'Write `[words](address)` instead.',
  b: 'Write `**words**` instead.',
  strong: 'Write `**words**` instead.',
  i: 'Write `*words*` instead.',
  em: 'Write `*words*` instead.',
  br: 'Leave an empty line, or end the line with `\\`.',
  p: 'Leave an empty line between paragraphs instead.',
  img: 'Write `![alternative text](./file.jpg "credit")` instead.',
  blockquote: 'Start the line with `>` instead.',
};

function htmlRemedy(name: string): string {
  const remedy = Object.hasOwn(markdownFor, name) ? markdownFor[name] : undefined;
  return remedy ?? 'Write it in Markdown instead; for a `<` that is meant as such, write `\\<`.';
}

/** Lower-case tags are HTML, and so is what has no name. */
function isHtmlName(name: string | null | undefined): boolean {
  return !/^\p{Lu}/u.test(name ?? '');
}

/** Bodies with HTML in them, comments included. */
export const rawHtml: Check = ({ files }) =>
  files.flatMap((file) =>
    nodesOf(file.body).flatMap((node): Problem[] => {
      if (node.type === 'html') {
        const tag = /^<\/?([\w-]+)/u.exec(node.value ?? '')?.[1] ?? '';
        const shown = tag === '' ? 'HTML' : `the HTML tag \`<${tag}>\``;
        const remedy = entryComponents.has(tag)
          ? 'Components work in `.mdx` files: rename the file.'
          : htmlRemedy(tag.toLowerCase());
        return [reportNode('raw-html', file, node, `The text holds ${shown}.`, remedy)];
      }
      if (!isElement(node) || !isHtmlName(node.name)) return [];
      const name = node.name ?? '';
      const message = `The text holds the HTML tag \`<${name}>\`.`;
      return [reportNode('raw-html', file, node, message, htmlRemedy(name))];
    }),
  );

function faultsOf(node: BodyNode, file: EntryFile): Problem[] {
  const name = node.name ?? '';
  const component = entryComponents.get(name);
  if (component === undefined) {
    const near = nearestName(name, entryComponents.keys());
    return [
      reportNode(
        'unknown-component',
        file,
        node,
        `There is no component \`<${name}>\`.`,
        near === undefined
          ? `Entries may use ${[...entryComponents.keys()].map((known) => `\`<${known}>\``).join(', ')}.`
          : `Did you mean \`<${near}>\`?`,
      ),
    ];
  }
  const unknown = (node.attributes ?? []).filter(
    ({ name: key }) =>
      key !== undefined && !component.attributes.includes(key) && !/^on/iu.test(key),
  );
  const missing = component.required.filter(
    (key) => textAttribute(node, key) === '' && !isExpression(node, key),
  );
  return [
    ...unknown.map(({ name: key = '' }) =>
      reportNode(
        'unknown-component',
        file,
        node,
        `\`<${name}>\` takes no \`${key}\`.`,
        component.attributes.length === 0
          ? 'Remove it.'
          : `It takes ${component.attributes.map((known) => `\`${known}\``).join(', ')}.`,
      ),
    ),
    ...missing.map((key) =>
      reportNode(
        'missing-field',
        file,
        node,
        `\`<${name}>\` has no \`${key}\`.`,
        `Write \`<${name} ${key}="…">\`.`,
      ),
    ),
  ];
}

/** Told as an expression already. */
function isExpression({ attributes = [] }: BodyNode, key: string): boolean {
  return attributes.some(
    ({ name, value }) => name === key && typeof value === 'object' && value !== null,
  );
}

/** Components that are not listed, and what the listed ones do not take or are not given. */
export const unknownComponent: Check = ({ files }) =>
  files.flatMap((file) =>
    nodesOf(file.body)
      .filter((node) => isElement(node) && !isHtmlName(node.name))
      .flatMap((node) => faultsOf(node, file)),
  );
