import { isMap, isScalar, parseDocument } from 'yaml';
import type { Pair, ParsedNode } from 'yaml';
import { yamlText } from '../yaml-text.ts';

/**
 * The text of a YAML file with one field at its top set anew, and every other letter as it was. A
 * field that was not there is added at the end. Values are written in blocks, text that looks like a
 * date in quotation marks.
 *
 * @throws Error when the text is no YAML mapping
 * @example withYamlField('title: A\n', 'bytes', 3) // 'title: A\nbytes: 3\n'
 */
export function withYamlField(text: string, name: string, value: unknown): string {
  const doc = parseDocument(text, { schema: 'core', keepSourceTokens: false });
  if (doc.errors.length > 0 || !isMap(doc.contents))
    throw new Error('The file is no YAML mapping.');
  const field = yamlText({ [name]: value });
  const pair = doc.contents.items.find(({ key }) => isScalar(key) && key.value === name) as
    Pair<ParsedNode, ParsedNode | null> | undefined;
  if (pair === undefined) return `${text.replace(/\n*$/u, '\n')}${field}`;
  const start = pair.key.range[0];
  const end = pair.value?.range[2] ?? pair.key.range[2];
  const rest = text.slice(end);
  // The end of a value may or may not hold its last line's end.
  const isLineLeft = !text.slice(start, end).endsWith('\n') && rest.startsWith('\n');
  return text.slice(0, start) + field + (isLineLeft ? rest.slice(1) : rest);
}
