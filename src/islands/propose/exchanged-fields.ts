import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { isRecord } from '../../domain/checks/loose-data.ts';
import { inlineYaml, yamlText } from '../../files/yaml-text.ts';
import type { Fields } from './draft.ts';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The lines at the end of a field that are no part of it: comments and nothing. */
const tailOf = (text: string): string => /(?<=\n)(?:[ \t]*(?:#[^\n]*)?\n)*$/u.exec(text)?.[0] ?? '';

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Lines under a first one that stands at a column of its own. */
const indented = (lines: string, column: number): string =>
  lines.replace(/(?<=\n)(?=[^\n])/gu, ' '.repeat(column));

type Node = ParsedNode | null;

const isInline = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true;

/** A value on one line, where what it takes the place of was on one and it has room there. */
function onOneLine(value: unknown, node: unknown, text: string): string | undefined {
  const isGroup = isRecord(value) || Array.isArray(value);
  if (!isGroup || !isInline(node) || JSON.stringify(value).includes('\\n')) return undefined;
  const start = (node as { range?: readonly number[] }).range?.[0] ?? 0;
  return inlineYaml(value, /^[{[] /u.test(text.slice(start, start + 2)));
}

function writtenField(name: string, value: unknown, column: number, text: string, node?: Node) {
  const inline = onOneLine(value, node, text);
  return inline === undefined
    ? indented(yamlText({ [name]: value }), column)
    : `${name}: ${inline}\n`;
}

function writtenItem(value: unknown, column: number, text: string, node?: Node): string {
  const inline = onOneLine(value, node, text);
  if (inline !== undefined) return `- ${inline}\n`;
  if (isRecord(value)) return `- ${indented(yamlText(value), column + 2)}`;
  return `- ${indented(yamlText({ x: value }).slice('x: '.length), column)}`;
}

/** Pieces one under the other, the first of them at its column already. */
const under = (pieces: readonly string[], column: number): string =>
  pieces.join(' '.repeat(column));

/** What is known of the part that is written anew: it ends where the line after it begins. */
interface Part {
  readonly text: string;
  readonly end: number;
  /** True where what lies deeper is written whole. */
  readonly isShallow?: boolean;
}

function fieldsOf(map: YAMLMap.Parsed): readonly { name: string; start: number; value: Node }[] {
  return map.items.map(({ key, value }) => ({
    name: String(isScalar(key) ? key.value : ''),
    start: key.range[0],
    value,
  }));
}

function exchangedMap(part: Part, map: YAMLMap.Parsed, before: Fields, after: Fields) {
  const { text } = part;
  const fields = fieldsOf(map);
  const from = fields[0]?.start ?? 0;
  const tail = tailOf(text.slice(from, part.end));
  const column = from - lineStart(text, from);
  const written: { readonly name: string; text: string }[] = [];
  for (const [at, { name, start, value }] of fields.entries()) {
    const next = fields[at + 1];
    const end = next === undefined ? part.end - tail.length : lineStart(text, next.start);
    const was = text.slice(start, end);
    if (isSame(before[name], after[name])) {
      written.push({ name, text: was });
    } else if (name in after) {
      const within = part.isShallow
        ? undefined
        : exchanged({ text, end }, value, before[name], after[name]);
      const now =
        within === undefined
          ? writtenField(name, after[name], column, text, value) + tailOf(was)
          : text.slice(start, value?.range[0]) + within;
      written.push({ name, text: now });
    } else if (tailOf(was) !== '') {
      // What is remarked under a field that goes stays, under the one before it.
      const above = written.at(-1);
      if (above === undefined) return undefined;
      above.text += tailOf(was);
    }
  }
  const names = Object.keys(after);
  for (const [at, name] of names.entries()) {
    if (written.some((field) => field.name === name)) continue;
    const above = new Set(names.slice(0, at));
    const place = written.findLastIndex((field) => above.has(field.name)) + 1;
    written.splice(place, 0, { name, text: writtenField(name, after[name], column, text) });
  }
  return (
    under(
      written.map((field) => field.text),
      column,
    ) + tail
  );
}

/** By what an item is known again when something else in it has changed. */
const nameOf = (item: unknown): unknown =>
  isRecord(item) ? (item['id'] ?? item['actor'] ?? item['file']) : undefined;

/** For each item the place of the one that it was. */
function matched(before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] {
  const found: (number | undefined)[] = after.map(() => undefined);
  const ways: ((item: unknown, at: number, was: unknown, place: number) => boolean)[] = [
    (item, at, was, place) => at === place && isSame(item, was),
    (item, _, was) => isSame(item, was),
    (item, _, was) => nameOf(item) !== undefined && nameOf(item) === nameOf(was),
    (_, at, __, place) => at === place,
  ];
  for (const isIt of ways) {
    for (const [at, item] of after.entries()) {
      if (found[at] !== undefined) continue;
      const place = before.findIndex(
        (was, each) => !found.includes(each) && isIt(item, at, was, each),
      );
      if (place !== -1) found[at] = place;
    }
  }
  return found;
}

function exchangedSeq(
  part: Part,
  seq: YAMLSeq.Parsed,
  before: readonly unknown[],
  after: readonly unknown[],
): string | undefined {
  const { text } = part;
  const from = seq.range[0];
  const column = from - lineStart(text, from);
  const tail = tailOf(text.slice(from, part.end));
  const dashes = seq.items.map((item) => text.lastIndexOf('-', item.range[0] - 1));
  if (before.length !== dashes.length || dashes[0] !== from) return undefined;
  const slices = seq.items.map((node, at) => {
    const next = dashes[at + 1];
    const end = next === undefined ? part.end - tail.length : lineStart(text, next);
    return { node, start: dashes[at] ?? 0, end };
  });
  const pieces = matched(before, after).map((place, at) => {
    const slice = place === undefined ? undefined : slices[place];
    if (slice === undefined) return writtenItem(after[at], column, text, seq.items[0]);
    const { node, start, end } = slice;
    const was = text.slice(start, end);
    if (isSame(before[place ?? 0], after[at])) return was;
    const within = exchanged({ text, end }, node, before[place ?? 0], after[at]);
    return within === undefined
      ? writtenItem(after[at], column, text, node) + tailOf(was)
      : text.slice(start, node.range[0]) + within;
  });
  return under(pieces, column) + tail;
}

/** The text of a node from its first letter on, with what was changed in it; `undefined` where it has to be written whole. */
function exchanged(part: Part, node: Node, before: unknown, after: unknown): string | undefined {
  if (node === null || isInline(node) || ('anchor' in node && node.anchor !== undefined))
    return undefined;
  if (isMap(node) && isRecord(before) && isRecord(after)) {
    return exchangedMap(part, node, before, after);
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
    return exchangedSeq(part, node, before, after);
  }
  return undefined;
}

/**
 * The fields of a file with those exchanged that were changed, however deep they lie. What was not
 * touched stays as it was written, comments and line breaks included, so that reviewers see the
 * change and no more.
 *
 * @param before the fields as the file holds them, in the order of the schema
 * @param read what a text holds, likewise
 * @example exchangedFields("a: '1' # one\nb: 2\n", { a: '1', b: 2 }, { a: '1', b: 3 }, read) // "a: '1' # one\nb: 3\n"
 */
export function exchangedFields(
  yaml: string,
  before: Fields,
  after: Fields,
  read: (data: unknown) => Fields,
): string {
  const { contents } = parseDocument(yaml) as ReturnType<typeof parseDocument<ParsedNode>>;
  const head = yaml.slice(0, contents?.range[0]);
  for (const isShallow of [false, true]) {
    const part = { text: yaml, end: yaml.length, isShallow };
    const text = exchanged(part, contents, before, after);
    if (text === undefined) continue;
    const written = parseDocument(head + text);
    // Whatever a way of writing that nobody thought of makes of it, the file says what was meant.
    if (written.errors.length === 0 && isSame(read(written.toJS()), after)) return head + text;
  }
  return yamlText(after);
}
