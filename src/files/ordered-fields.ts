import { isDeepStrictEqual } from 'node:util';
import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, ParsedNode, YAMLMap } from 'yaml';
import type { z } from 'zod';
import { fieldsOf, itemOf } from '../schemas/forms.ts';

type Schema = z.core.$ZodType | undefined;

/** A stretch of the text, and what stands there afterwards. */
interface Rewritten {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A field of a mapping with a key that is text. */
interface Field {
  readonly name: string;
  readonly start: number;
  /** Where its value ends, or its key where it has none. */
  readonly end: number;
  readonly value: ParsedNode | null;
}

/** The text of a stretch with other texts in the places of some parts, which do not overlap. */
function withParts(text: string, start: number, end: number, parts: readonly Rewritten[]): string {
  let at = start;
  let out = '';
  for (const part of parts) {
    out += text.slice(at, part.start) + part.text;
    at = part.end;
  }
  return out + text.slice(at, end);
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed + 1;
}

/** The fields of a mapping; `undefined` where one has a key that is no plain text. */
function fieldsIn(map: YAMLMap.Parsed): readonly Field[] | undefined {
  const fields: Field[] = [];
  for (const { key, value } of map.items) {
    if (!isScalar(key) || typeof key.value !== 'string') return undefined;
    const [start, keyEnd] = key.range;
    fields.push({ name: key.value, start, end: Math.max(keyEnd, value?.range[1] ?? 0), value });
  }
  return fields;
}

/** The places of the fields in the order of the schema; those that it does not know come last. */
function orderOf(fields: readonly Field[], schema: Schema): readonly number[] {
  const names = schema === undefined ? [] : [...fieldsOf(schema).keys()];
  const rank = ({ name }: Field): number => {
    const at = names.indexOf(name);
    return at === -1 ? names.length : at;
  };
  return fields
    .map((field, at) => ({ at, rank: rank(field) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ at }) => at);
}

/**
 * Where the comment begins that belongs to the key at `keyAt`: after the field before it, after
 * comments that are indented more deeply than the key, and after empty lines.
 */
function commentStart(text: string, from: number, keyAt: number): number {
  const column = keyAt - lineStart(text, keyAt);
  let start = lineStart(text, keyAt);
  while (start > from) {
    const before = lineStart(text, start - 1);
    const comment = /^ *(?=#)/u.exec(text.slice(before, start));
    if (before < from || comment === null || comment[0].length > column) break;
    start = before;
  }
  return start;
}

/** Where the comments end that are indented more deeply than a key and follow its value. */
function commentEnd(text: string, from: number, column: number): number {
  let end = from;
  for (;;) {
    const comment = /^( *)#.*(?:\n|$)/u.exec(text.slice(end, lineEnd(text, end + 1)));
    if (comment === null || (comment[1] ?? '').length <= column) return end;
    end += comment[0].length;
  }
}

function orderedFlow(text: string, map: YAMLMap.Parsed, schema: Schema): Rewritten | undefined {
  const fields = fieldsIn(map);
  const [start, end] = map.range;
  if (fields === undefined) return undefined;
  const parts = fields.map(({ start: from, end: to, name, value }) => {
    const inner = rewritten(text, value, fieldSchema(schema, name));
    return { start: from, end: to, text: withParts(text, from, to, inner) };
  });
  const between = withParts(
    text,
    start,
    end,
    parts.map((part) => ({ ...part, text: '' })),
  );
  // A comment between braces may belong to the field before it or after it.
  const order = between.includes('#') ? parts.map((_, at) => at) : orderOf(fields, schema);
  const texts = order.map((at) => parts[at]?.text ?? '');
  return {
    start,
    end,
    text: withParts(
      text,
      start,
      end,
      parts.map((part, at) => ({ ...part, text: texts[at] ?? '' })),
    ),
  };
}

function orderedBlock(text: string, map: YAMLMap.Parsed, schema: Schema): Rewritten | undefined {
  const fields = fieldsIn(map);
  const [first] = fields ?? [];
  if (fields === undefined || first === undefined) return undefined;
  const column = first.start - lineStart(text, first.start);
  const isInline = text.slice(first.start - column, first.start).trim() !== '';
  const starts = fields.map(({ start }, at) => {
    if (at === 0 && isInline) return start;
    const before = fields[at - 1];
    return commentStart(text, before === undefined ? 0 : lineEnd(text, before.end), start);
  });
  const last = fields.at(-1) ?? first;
  const end = commentEnd(text, lineEnd(text, last.end), column);
  const parts = fields.map(({ name, value }, at) => {
    const from = starts[at] ?? 0;
    const to = starts[at + 1] ?? end;
    const part = withParts(text, from, to, rewritten(text, value, fieldSchema(schema, name)));
    const whole = part.endsWith('\n') ? part : `${part}\n`;
    return at === 0 && isInline ? whole : whole.replace(/^ */u, '');
  });
  const indent = ' '.repeat(column);
  const ordered = orderOf(fields, schema).map((at, place) =>
    place === 0 && isInline ? (parts[at] ?? '') : indent + (parts[at] ?? ''),
  );
  return { start: starts[0] ?? 0, end, text: ordered.join('') };
}

function fieldSchema(schema: Schema, name: string): Schema {
  return schema === undefined ? undefined : fieldsOf(schema).get(name);
}

/** What of a node's text is written anew. */
function rewritten(text: string, node: ParsedNode | null, schema: Schema): readonly Rewritten[] {
  if (isSeq(node)) {
    const item = schema === undefined ? undefined : itemOf(schema);
    return node.items.flatMap((value) => rewritten(text, value, item));
  }
  if (!isMap(node)) return [];
  const whole =
    node.flow === true ? orderedFlow(text, node, schema) : orderedBlock(text, node, schema);
  return whole === undefined ? [] : [whole];
}

const options = { schema: 'core', keepSourceTokens: false, logLevel: 'silent' } as const;

function dataOf(text: string): unknown {
  const doc = parseDocument(text, options);
  return doc.errors.length > 0 ? undefined : doc.toJS();
}

function hasAlias(doc: Document): boolean {
  let found = false;
  visit(doc, {
    Node(_, node) {
      if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) found = true;
    },
  });
  return found;
}

/**
 * The text of YAML with the fields of every mapping in the order of the schema. Each field keeps its
 * text letter for letter, with the comment lines above it; unknown fields come last. What is no
 * YAML, or has anchors, or would hold other data afterwards, stays as it is.
 *
 * @example orderedFields('kind: person\nname: Ann\n', actorSchema) // 'name: Ann\nkind: person\n'
 */
export function orderedFields(text: string, schema: z.core.$ZodType): string {
  const doc = parseDocument(text, options);
  if (doc.errors.length > 0 || hasAlias(doc)) return text;
  const ordered = withParts(text, 0, text.length, rewritten(text, doc.contents, schema));
  return isDeepStrictEqual(dataOf(ordered), doc.toJS()) ? ordered : text;
}

/** A text that was changed, with its fields in order if they were in order before. */
export function keptInOrder(before: string, after: string, schema: z.core.$ZodType): string {
  return orderedFields(before, schema) === before ? orderedFields(after, schema) : after;
}
