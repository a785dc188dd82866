import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Pair, ParsedNode, YAMLMap } from 'yaml';
import { inlineYaml, yamlText } from '../yaml-text.ts';

/** Thrown where a field cannot be set without changing what else a file holds. */
export class UnsetField extends Error {
  override readonly name = 'UnsetField';
  /** The field as it is to be written by hand. */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

const options = { schema: 'core', keepSourceTokens: false, logLevel: 'silent' } as const;

function dataOf(text: string): unknown {
  try {
    const doc = parseDocument(text, options);
    return doc.errors.length > 0 ? undefined : doc.toJS();
  } catch {
    // Aliases that multiply.
    return undefined;
  }
}

type Field = Pair<ParsedNode, ParsedNode | null>;

/** Where the value of a field ends, or its key where it has none. */
const endOf = ({ key, value }: Field, at: 1 | 2): number => (value ?? key).range[at];

/** The ways of setting a field, those first that leave more of the text as it is. */
function* waysOf(
  text: string,
  map: YAMLMap.Parsed,
  name: string,
  value: unknown,
): Generator<string> {
  const fields = map.items as Field[];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const [first] = fields;
  const last = fields.at(-1);
  const field = fields.find(({ key }) => isScalar(key) && key.value === name);
  if (map.flow === true) {
    const inline = `${name}: ${inlineYaml(value as object, false)}`;
    if (field !== undefined) {
      yield text.slice(0, field.key.range[0]) + inline + text.slice(endOf(field, 1));
    } else if (last !== undefined) {
      yield `${text.slice(0, endOf(last, 1))}, ${inline}${text.slice(endOf(last, 1))}`;
    }
  } else if (first !== undefined && last !== undefined) {
    const start = first.key.range[0];
    const column = start - text.lastIndexOf('\n', start - 1) - 1;
    const block = yamlText({ [name]: value })
      .replaceAll('\n', lineEnd)
      .replace(/^(?=[^\r\n])/gmu, ' '.repeat(text.charAt(0) === '\ufeff' ? 0 : column));
    if (field !== undefined) {
      const [from, to] = [field.key.range[0], endOf(field, 2)];
      const rest = text.slice(to);
      // The end of a value may or may not hold its last line's end.
      const isLineLeft = !text.slice(from, to).endsWith('\n') && /^\r?\n/u.test(rest);
      const remarks = text.slice(endOf(field, 1), to).match(/#[^\r\n]*/gu) ?? [];
      yield [
        text.slice(0, from) + block.trimStart(),
        ...remarks.map((remark) => ' '.repeat(column) + remark + lineEnd),
        isLineLeft ? rest.replace(/^\r?\n/u, '') : rest,
      ].join('');
    } else {
      yield `${text.replace(/(?:\r?\n)*$/u, lineEnd)}${block}`;
      yield `${text}${block}`;
      // Something stands after the fields, such as the mark that ends a document.
      const end = endOf(last, 2);
      yield `${text.slice(0, end).replace(/(?<!\n)$/u, lineEnd)}${block}${text.slice(end)}`;
    }
  }
  const doc = parseDocument(text, options);
  doc.set(name, parseDocument(yamlText({ [name]: value }), options).get(name, true));
  yield doc.toString({ lineWidth: 0 });
}

/**
 * The text of a YAML file with one field at its top set anew, and as far as can be every other letter
 * as it was. A field that was not there is added at the end. Values are written in blocks, text that
 * looks like a date in quotation marks. The text is read back: it holds the value, and everything
 * else that it held.
 *
 * @throws {UnsetField} when the text is no YAML mapping, or there is no such text
 * @example withYamlField('title: A\n', 'bytes', 3) // 'title: A\nbytes: 3\n'
 */
export function withYamlField(text: string, name: string, value: unknown): string {
  const field = yamlText({ [name]: value });
  const doc = parseDocument(text, options);
  const before = dataOf(text);
  if (before === undefined || !isMap(doc.contents)) {
    throw new UnsetField(field, 'The file is no YAML mapping.');
  }
  const after: unknown = { ...(before as object), [name]: JSON.parse(JSON.stringify(value)) };
  try {
    for (const way of waysOf(text, doc.contents as YAMLMap.Parsed, name, value)) {
      if (isDeepStrictEqual(dataOf(way), after)) return way;
    }
  } catch (error) {
    // What is taken away may be what an alias stands for.
    if (!(error instanceof Error)) throw error;
  }
  throw new UnsetField(
    field,
    `\`${name}\` cannot be written without changing what else the file holds.`,
  );
}
